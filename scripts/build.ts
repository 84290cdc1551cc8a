// `npm run build`: the site in dist/, and dist/sourceline.html, the same app in one file that opens from disk.
// `npm run build -- --out folder` writes elsewhere.
// The same input gives the same bytes: no time, no random names.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { loadTimeline } from '../src/data/catalog.ts';
import { buildConstants } from './build-constants.ts';
import { composeSingleFile, composeSite, type Noscript } from './compose-page.ts';
import { offlinePlugin } from './offline-plugin.ts';
import { renderNoscript } from './render-noscript.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = resolve(ROOT, parseArgs({ options: { out: { type: 'string', default: 'dist' } } }).values.out);
const SINGLE_FILE = 'sourceline.html';
/** What src/sync/take-along.ts promises, with room for a lesson. */
const MAX_BYTES = 2_400_000;
const FIRST_FONTS = [/source-sans-3-latin-[a-z]+-normal-/, /source-serif-4-latin-[a-z]+-normal-/];

type Output = Rolldown.RolldownOutput['output'];

async function runVite(config: InlineConfig): Promise<Output> {
  const result = await build({ root: ROOT, mode: 'production', logLevel: 'warn', ...config });
  if (Array.isArray(result)) throw new Error(`one build expected: ${result.length}`);
  if (!('output' in result)) throw new Error('one build expected: a watcher');
  return result.output;
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : Buffer.from(source).toString('utf8');
}

function pageOf(output: Output): string {
  const page = output.find((file) => file.fileName === 'index.html');
  if (page?.type !== 'asset') throw new Error('missing in the build: index.html');
  return textOf(page.source);
}

/** The fonts that the first frame needs, by their addresses in the site. */
function firstFonts(): string[] {
  const names = readdirSync(join(DIST, 'assets'));
  return FIRST_FONTS.map((pattern) => {
    const matches = names.filter((name) => pattern.test(name));
    if (matches.length !== 1)
      throw new Error(`one font to preload expected: ${matches.length} match ${pattern.source}`);
    return `./assets/${matches[0]}`;
  });
}

/** The site, with the single file beside it, and the service worker that keeps both on the reader's machine. */
async function buildSite(noscript: Noscript, singleFile: string): Promise<void> {
  const finish = (): void => {
    const page = join(DIST, 'index.html');
    writeFileSync(page, composeSite(readFileSync(page, 'utf8'), { ...noscript, fonts: firstFonts() }));
    writeFileSync(join(DIST, SINGLE_FILE), singleFile);
  };
  await runVite({ plugins: [offlinePlugin(finish)], build: { outDir: DIST, emptyOutDir: true } });
  if (!existsSync(join(DIST, 'service-worker.js'))) throw new Error('missing in the build: service-worker.js');
}

/** In one file every letter of every subset would be carried along; the app's own texts are Latin, the rest falls back to the system's fonts. */
const latinFontsOnly: Plugin = {
  name: 'latin-fonts-only',
  enforce: 'pre',
  transform(code, id) {
    if (!/@fontsource-variable\/.*\.css$/.test(id)) return undefined;
    return code.replace(/\/\* [\w-]*(?:cyrillic|greek|vietnamese)[\w-]* \*\/\s*@font-face\s*\{[^}]*\}/g, '');
  },
};

/** The text of the single file. */
async function buildSingleFile(noscript: Noscript): Promise<string> {
  const output = await runVite({
    plugins: [latinFontsOnly],
    define: { __SINGLE_FILE__: 'true' },
    build: {
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const script = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const style = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [textOf(file.source)] : [],
  );
  if (script.length !== 1 || output.length !== script.length + style.length + 1) {
    throw new Error(`one script and its styles expected: ${output.map(({ fileName }) => fileName).join(', ')}`);
  }
  const parts = { ...noscript, script: script.join(''), style: style.join('') };
  const page = composeSingleFile(pageOf(output), parts);
  const bytes = Buffer.byteLength(page);
  if (bytes > MAX_BYTES) throw new Error(`single file too large: ${bytes} bytes, and ${MAX_BYTES} is the most`);
  return page;
}

async function main(): Promise<void> {
  const constants = buildConstants();
  const imprint = {
    version: JSON.parse(constants.__VERSION__) as string,
    reportUrl: JSON.parse(constants.__REPORT_URL__) as string,
  };
  const noscript = {
    html: renderNoscript(await loadTimeline('cambodia'), imprint),
    css: readFileSync(new URL('./noscript.css', import.meta.url), 'utf8'),
  };
  const singleFile = await buildSingleFile(noscript);
  await buildSite(noscript, singleFile);
  const megabytes = (Buffer.byteLength(singleFile) / 1e6).toFixed(2);
  console.log(`Built the site, ${DIST}, and in it the single file, ${SINGLE_FILE} (${megabytes} MB)`);
}

try {
  await main();
} catch (error) {
  console.error(`The build failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
