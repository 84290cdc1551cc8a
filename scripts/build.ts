// `npm run build`: the site in dist/, and dist/sourceline.html, the same app in one file that opens from disk.
// The same input gives the same bytes: no time, no random names.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { loadTimeline } from '../src/data/catalog.ts';
import { buildConstants } from './build-constants.ts';
import { composeSingleFile, composeSite, type Noscript } from './compose-page.ts';
import { renderNoscript } from './render-noscript.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const MAX_BYTES = 2_500_000;
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

async function buildSite(noscript: Noscript): Promise<void> {
  const output = await runVite({ build: { outDir: DIST, emptyOutDir: true } });
  const fonts = FIRST_FONTS.map((pattern) => {
    const matches = output.filter(({ fileName }) => pattern.test(fileName));
    if (matches.length !== 1)
      throw new Error(`one font to preload expected: ${matches.length} match ${pattern.source}`);
    return `./${matches[0]?.fileName}`;
  });
  writeFileSync(join(DIST, 'index.html'), composeSite(pageOf(output), { ...noscript, fonts }));
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

async function buildSingleFile(noscript: Noscript): Promise<number> {
  const output = await runVite({
    plugins: [latinFontsOnly],
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
  writeFileSync(join(DIST, 'sourceline.html'), page);
  return bytes;
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
  await buildSite(noscript);
  console.log('Built the site: dist/');
  const bytes = await buildSingleFile(noscript);
  console.log(`Built the single file: dist/sourceline.html (${(bytes / 1e6).toFixed(2)} MB)`);
}

try {
  await main();
} catch (error) {
  console.error(`The build failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
