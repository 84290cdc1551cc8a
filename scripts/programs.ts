// The installed programs that our scripts run, by the file that Node runs: the same on every system, no shell between.
import { fileURLToPath } from 'node:url';

const FILES = {
  biome: '@biomejs/biome/bin/biome',
  browsers: '@puppeteer/browsers/lib/cjs/main-cli.js',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  vitest: 'vitest/vitest.mjs',
};

export type Program = keyof typeof FILES;

/** The path of a program's file. */
export function pathOf(program: Program): string {
  return fileURLToPath(new URL(`../node_modules/${FILES[program]}`, import.meta.url));
}
