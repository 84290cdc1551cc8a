// `npm run build`: the site in dist/, and dist/sourceline.html, the same app in one file that opens from disk.
// `npm run build -- --data my.json` puts somebody's own list into both; see docs/own-site.md. `--out folder` writes elsewhere.
// The same input gives the same bytes: no time, no random names.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { byteLength, megabytes } from '../src/sync/cargo.ts';
import { buildConstants } from './build-constants.ts';
import { type BuildOptions, buildOptions } from './build-options.ts';
import { composeSingleFile, composeSite, type PageContent } from './compose-page.ts';
import { type AppName, offlinePlugin } from './offline-plugin.ts';
import { packWorkers } from './pack-workers.ts';
import { builtInContent, ownContent } from './page-content.ts';
import { readOwnList } from './read-own-list.ts';
import { withoutBuiltIn } from './without-built-in.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SINGLE_FILE = 'sourceline.html';
/** What src/sync/cargo.ts promises, with room for a lesson; a timeline of somebody's own comes on top. */
const MAX_BYTES = 2_400_000;
const FIRST_FONTS = [/source-sans-3-latin-[a-z]+-normal-/, /source-serif-4-latin-[a-z]+-normal-/];
const OURS: AppName = {
  name: 'Sourceline',
  description: 'A timeline in which every event leads back to words that somebody published.',
};

type Output = Rolldown.RolldownOutput['output'];

async function runVite(config: InlineConfig, { timeline }: PageContent): Promise<Output> {
  const plugins = [...(timeline ? [withoutBuiltIn] : []), ...(config.plugins ?? [])];
  const result = await build({ root: ROOT, mode: 'production', logLevel: 'warn', ...config, plugins });
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
function firstFonts(dist: string): string[] {
  const names = readdirSync(join(dist, 'assets'));
  return FIRST_FONTS.map((pattern) => {
    const matches = names.filter((name) => pattern.test(name));
    if (matches.length !== 1)
      throw new Error(`one font to preload expected: ${matches.length} match ${pattern.source}`);
    return `./assets/${matches[0]}`;
  });
}

/** The site, with the single file beside it, and the service worker that keeps both on the reader's machine. */
async function buildSite(dist: string, content: PageContent, singleFile: string): Promise<void> {
  const finish = (): void => {
    const page = join(dist, 'index.html');
    writeFileSync(page, composeSite(readFileSync(page, 'utf8'), { ...content, fonts: firstFonts(dist) }));
    writeFileSync(join(dist, SINGLE_FILE), singleFile);
  };
  const { timeline } = content;
  const called = timeline ? { name: timeline.title, description: timeline.summary || OURS.description } : OURS;
  const offline = offlinePlugin(finish, { called, mostBytes: mostBytes(content) });
  // Its largest part by far is the parser of Markwhen, which is loaded where somebody opens a list of that kind.
  const build = { outDir: dist, emptyOutDir: true, chunkSizeWarningLimit: 600 };
  await runVite({ plugins: [offline], build }, content);
  if (!existsSync(join(dist, 'service-worker.js'))) throw new Error('missing in the build: service-worker.js');
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
async function buildSingleFile(content: PageContent): Promise<string> {
  const config: InlineConfig = {
    plugins: [latinFontsOnly, packWorkers],
    define: { __SINGLE_FILE__: 'true' },
    build: {
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  };
  const output = await runVite(config, content);
  const script = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const style = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [textOf(file.source)] : [],
  );
  if (script.length !== 1 || output.length !== script.length + style.length + 1) {
    throw new Error(`one script and its styles expected: ${output.map(({ fileName }) => fileName).join(', ')}`);
  }
  const page = composeSingleFile(pageOf(output), { ...content, script: script.join(''), style: style.join('') });
  const bytes = byteLength(page);
  const most = mostBytes(content);
  if (bytes > most) throw new Error(`single file too large: ${bytes} bytes, and ${most} is the most`);
  return page;
}

/** That of the largest file. */
function mostBytes({ html, timeline }: PageContent): number {
  return MAX_BYTES + (timeline ? byteLength(html) + byteLength(timeline.json.replaceAll('<', '\\u003c')) : 0);
}

async function contentFor({ data, isStrict }: BuildOptions): Promise<PageContent> {
  const constants = buildConstants();
  const imprint = {
    version: JSON.parse(constants.__VERSION__) as string,
    reportUrl: JSON.parse(constants.__REPORT_URL__) as string,
  };
  return data === undefined ? builtInContent(imprint) : ownContent(readOwnList(data, { isStrict }), imprint);
}

async function main(): Promise<void> {
  // npm runs this in the project's folder and says in which one it was called.
  const options = buildOptions(process.argv.slice(2), { root: ROOT, here: process.env['INIT_CWD'] ?? process.cwd() });
  const content = await contentFor(options);
  const singleFile = await buildSingleFile(content);
  await buildSite(options.out, content, singleFile);
  const about = content.timeline ? ` of “${content.timeline.title}”` : '';
  const size = megabytes(byteLength(singleFile));
  console.log(`Built the site${about}, ${options.out}, and in it the single file, ${SINGLE_FILE} (${size})`);
}

try {
  await main();
} catch (error) {
  console.error(`The build failed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
