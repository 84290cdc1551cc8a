// How the site is built and tested. The single file is a second build with the same settings: see scripts/build.ts.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { buildConstants } from './scripts/build-constants.ts';

export default defineConfig({
  plugins: [react()],
  // Relative, so that the site works under any path.
  base: './',
  define: buildConstants(),
  build: {
    target: 'baseline-widely-available',
    // A font inlined in the style sheet would be loaded even where the page has no letter of its subset.
    assetsInlineLimit: 0,
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.tsx'],
          // Testing Library unmounts after each test only where it finds a global afterEach.
          globals: true,
        },
      },
    ],
  },
});
