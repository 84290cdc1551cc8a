// Builds what the bench opens: the app, the peers' pages, and the probe that is put into each of them.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { pathOf } from '../../scripts/programs.ts';
import { APP, BENCH, CACHE, PEERS, ROOT } from './folders.ts';

const PAGES = ['canvas', 'vis-timeline'];
/** Chromium's own age is known here, so nothing is translated for older ones. */
const TARGET = 'es2022';

/** The app as anybody builds it. */
export function buildApp(): void {
  const { status } = spawnSync(process.execPath, [pathOf('tsx'), 'scripts/build.ts'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('Sourceline could not be built: see the message above.');
}

/** Throws where no app was built before. */
export function requireApp(): void {
  if (!existsSync(join(APP, 'index.html'))) throw new Error('There is no built app in dist/: leave --no-build out.');
}

/** Each page is a build of its own, so that none carries a part that only another one needs. */
export async function buildPeers(): Promise<void> {
  const sources = join(CACHE, 'pages');
  // Beside the peers' packages, where their names are found.
  rmSync(sources, { recursive: true, force: true });
  cpSync(join(BENCH, 'pages'), sources, { recursive: true });
  for (const page of PAGES) {
    await build({
      root: sources,
      base: './',
      configFile: false,
      logLevel: 'warn',
      build: {
        outDir: join(PEERS, page),
        emptyOutDir: true,
        target: TARGET,
        chunkSizeWarningLimit: 1_000,
        rolldownOptions: { input: join(sources, `${page}.html`) },
      },
    });
  }
}

/** The probe as the text of one script. */
export async function buildProbe(): Promise<string> {
  const result = await build({
    root: BENCH,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: TARGET,
      lib: { entry: join(BENCH, 'probe', 'probe.ts'), formats: ['iife'], name: 'benchProbe' },
    },
  });
  const [first] = Array.isArray(result) ? result : [];
  const chunk = first?.output[0];
  if (!chunk) throw new Error('missing in the build: the probe');
  return chunk.code;
}
