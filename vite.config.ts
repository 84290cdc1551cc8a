// How the site is built and tested. The single file is a second build with the same settings: see scripts/build.ts.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { buildConstants } from './scripts/build-constants.ts';

/** What is asked for later, though it lies beside what the first view needs. */
const LATER =
  /\/ui\/timeline\/(gestures|momentum)\.|\/ui\/app\/(lesson-panel|all-keys|load-events)\.|\/layout\/(coast|thread|heaviest-marks)\.|\/state\/(run|lesson)-store\.|\/model\/search-/;

/** What the first view needs comes in one file; every shared module in a file of its own would cost a request each. */
function isFirstView(id: string): boolean {
  if (LATER.test(id)) return false;
  return /\/node_modules\/(react|react-dom|scheduler|zustand)\/|\/src\/(time|model|layout|state|draw)\/|\/src\/ui\/(app|timeline|panel|marks)\/|\/src\/ui\/carry\/new-version-line\./.test(
    id,
  );
}

export default defineConfig({
  plugins: [react()],
  // Relative, so that the site works under any path.
  base: './',
  define: buildConstants(),
  build: {
    target: 'baseline-widely-available',
    // A font inlined in the style sheet would be loaded even where the page has no letter of its subset.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'core', test: isFirstView }] } } },
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
      {
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/firefox/**/*.test.ts'],
          // One browser, and windows of it that wait for each other.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
