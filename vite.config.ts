// How the site is built and tested. The single file is a second build with the same settings: see scripts/build.ts.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { buildConstants } from './scripts/build-constants.ts';

/** The modules as the bundler knows them. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const ENTRY = fileURLToPath(new URL('src/main.tsx', import.meta.url)).replaceAll('\\', '/');

/** The modules that static imports lead to from the entry. */
function firstViewIn(modules: Modules): ReadonlySet<string> {
  const found = new Set([ENTRY]);
  // A set that grows is walked to its end.
  for (const id of found) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

let firstView: ReadonlySet<string> | undefined;

/**
 * What the first view needs comes in one file, as every shared module in a file of its own would cost a request; what is only imported when it
 * is asked for stays out of it.
 */
function groupOf(id: string, modules: Modules): string | null {
  firstView ??= firstViewIn(modules);
  return firstView.has(id) ? 'core' : null;
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
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: groupOf, debugName: 'core' }] } },
    },
  },
  worker: {
    rolldownOptions: {
      treeshake: {
        // Markwhen's parser brings a calendar library along, most of which it never calls.
        moduleSideEffects: [{ test: /node_modules\/(?:@markwhen\/parser|ical\.js)\//, sideEffects: false }],
      },
    },
  },
  test: {
    // One core less, as is the default, would leave half of a machine with two of them idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Nothing here leaves anything behind, so that files need no worker each.
          isolate: false,
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
