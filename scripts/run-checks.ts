// Every check there is, one after the other, and their sum as the last line. `npm test` installs and then runs this.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BrowserSearch, ensureBrowser, ensureFirefox } from './ensure-browser.ts';
import { type Program, pathOf } from './programs.ts';
import {
  type Counts,
  countsOfPlaywright,
  countsOfVitest,
  failedPart,
  sumOf,
  type Tally,
  tallyOfCheck,
  tallyOfRunner,
} from './sum-results.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = mkdtempSync(join(tmpdir(), 'sourceline-'));

interface Part {
  readonly name: string;
  readonly about: string;
  readonly run: () => Tally[];
}

function run(program: Program, words: readonly string[], environment: Readonly<Record<string, string>> = {}): number {
  const env = { ...process.env, ...environment };
  return spawnSync(process.execPath, [pathOf(program), ...words], { cwd: ROOT, stdio: 'inherit', env }).status ?? 1;
}

function readCounts<Report>(file: string, countsOf: (report: Report) => Counts): Counts | undefined {
  try {
    return countsOf(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } catch {
    return undefined;
  }
}

function runVitest(project: string, environment: Readonly<Record<string, string>> = {}): Tally[] {
  const file = join(REPORTS, `${project}.json`);
  const words = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const exitCode = run('vitest', words, environment);
  return [tallyOfRunner(project, readCounts(file, countsOfVitest), exitCode)];
}

function build(): Tally {
  return tallyOfCheck('build', run('tsx', ['scripts/build.ts']));
}

/** Browser tests mean the app as it is now, so the build is part of them: once, where several parts ask for it. */
function drive(name: string, ensureIt: () => BrowserSearch, test: (path: string) => Tally[]): Tally[] {
  const isFirst = built === undefined;
  built ??= build();
  if (built.failed > 0) return [...(isFirst ? [built] : []), failedPart(name, 'not run, because the build failed')];
  const browser = ensureIt();
  if (browser.kind === 'found') return [...(isFirst ? [built] : []), ...test(browser.path)];
  console.error(browser.message);
  return [...(isFirst ? [built] : []), { name, passed: 0, failed: 1, notes: [browser.message] }];
}

let built: Tally | undefined;

function runPlaywright(path: string): Tally[] {
  const file = join(REPORTS, 'e2e.json');
  const environment = { SOURCELINE_BROWSER: path, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const exitCode = run('playwright', ['test', '--reporter=list,json'], environment);
  return [tallyOfRunner('e2e', readCounts(file, countsOfPlaywright), exitCode)];
}

const PARTS: readonly Part[] = [
  {
    name: 'types',
    about: 'type check: everything, then the pure layers without the browser',
    run: () => [
      tallyOfCheck('types', run('tsc', ['-p', 'tsconfig.json'])),
      tallyOfCheck('types of the pure layers', run('tsc', ['-p', 'tsconfig.pure.json'])),
    ],
  },
  {
    name: 'lint',
    about: 'lint and format (Biome)',
    run: () => [tallyOfCheck('lint', run('biome', ['check', '--error-on-warnings', '--max-diagnostics=200']))],
  },
  {
    name: 'dead',
    about: 'dead files, exports and dependencies (knip)',
    run: () => [tallyOfCheck('dead', run('knip', []))],
  },
  { name: 'unit', about: 'unit tests and the architecture test (Vitest)', run: () => runVitest('unit') },
  { name: 'component', about: 'component tests (Vitest, jsdom)', run: () => runVitest('component') },
  { name: 'build', about: 'the site and the single file', run: () => [build()] },
  {
    name: 'e2e',
    about: 'build, then browser tests on the built app (Playwright)',
    run: () => drive('e2e', ensureBrowser, runPlaywright),
  },
  {
    name: 'firefox',
    about: 'build, then the single file from disk in Firefox (Vitest, puppeteer-core)',
    run: () => drive('firefox', ensureFirefox, (path) => runVitest('firefox', { SOURCELINE_FIREFOX: path })),
  },
];

const HELP = `npm test                          every part
npm test -- --only unit           one part
npm test -- --only types,lint     several parts

Parts:
${PARTS.map(({ name, about }) => `  ${name.padEnd(11)}${about}`).join('\n')}

SOURCELINE_BROWSER names the browser for e2e, SOURCELINE_FIREFOX the one for firefox;
SOURCELINE_TEST_PORT another port for the server of e2e.
The last line is “N passed, N failed”; the exit code is 1 where anything failed.`;

/** The parts that the command line asks for, in the table's order. */
function chooseParts(only: readonly string[]): readonly Part[] {
  const names = only.flatMap((list) => list.split(','));
  const unknown = names.find((name) => !PARTS.some((part) => part.name === name));
  if (unknown !== undefined)
    throw new Error(`unknown part: ${unknown}; there are ${PARTS.map((p) => p.name).join(', ')}`);
  // The parts with a browser build by themselves.
  if (names.length === 0) return PARTS.filter((part) => part.name !== 'build');
  return PARTS.filter(
    ({ name }) => names.includes(name) && !(name === 'build' && (names.includes('e2e') || names.includes('firefox'))),
  );
}

function runPart(part: Part): Tally[] {
  console.log(`\n▶ ${part.name}: ${part.about}`);
  const start = performance.now();
  const tallies = part.run();
  console.log(`  ${part.name} took ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return tallies;
}

function main(): void {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const tallies = chooseParts(values.only ?? []).flatMap(runPart);
  console.log('\nSummary');
  for (const { name, passed, failed } of tallies) console.log(`  ${name}: ${passed} passed, ${failed} failed`);
  for (const note of tallies.flatMap((tally) => tally.notes)) console.log(`  ${note}`);
  const { passed, failed } = sumOf(tallies);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  rmSync(REPORTS, { recursive: true, force: true });
}
