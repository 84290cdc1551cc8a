// `npm run bench`: Sourceline beside its peers, in the same browser on the same machine, driven by the same hand.
// README.md defines every figure.
import { ensureBrowser } from '../../scripts/ensure-browser.ts';
import { buildApp, buildPeers, buildProbe, requireApp } from './build-pages.ts';
import { OURS } from './contestants.ts';
import { installPeers, peerVersion } from './install-peers.ts';
import { endBrowsersOnExit } from './launch-browser.ts';
import { describeMachine, measureNoise } from './machine.ts';
import { type BenchTools, measureFlights } from './measure-flights.ts';
import { measureInTurns } from './measure-in-turns.ts';
import { measureOpenings } from './measure-opening.ts';
import { measureRun } from './measure-run.ts';
import { measureSearch, SEARCHED_SIZES } from './measure-search.ts';
import { HELP, type Options, readOptions } from './read-options.ts';
import { describeFlights } from './render-flights.ts';
import { describeOpening } from './render-openings.ts';
import { renderReport } from './render-report.ts';
import { describeSearch } from './render-search.ts';
import { renderSummary } from './render-summary.ts';
import {
  type FlightRun,
  type OpeningRun,
  type Results,
  type Run,
  readResults,
  type SearchRun,
  saveResults,
} from './results.ts';
import { servePages } from './serve-pages.ts';
import { describeRun, warningsOf } from './warnings.ts';
import { writeData } from './write-data.ts';

const COMPARED = ['vis-timeline', 'vis-data'];

function findBrowserOrFail(): string {
  const search = ensureBrowser();
  if (search.kind === 'missing') throw new Error(search.message);
  return search.path;
}

function hasPeersIn({ isComparing, hasOpening }: Options): boolean {
  return isComparing || hasOpening;
}

/** What is measured must be there before anything is: a build between two runs would be noise. */
async function prepare(options: Options): Promise<BenchTools> {
  const { isComparing, hasFlights, hasOpening, contestants } = options;
  const browserPath = findBrowserOrFail();
  const hasPeers = hasPeersIn(options);
  if (hasPeers) installPeers();
  if (hasFlights || hasOpening || contestants.includes(OURS)) (options.isBuilding ? buildApp : requireApp)();
  if (hasPeers) await buildPeers();
  if (isComparing) await writeData(options.sizes);
  return { browserPath, probe: await buildProbe(), server: await servePages() };
}

function searchedInTurns({ hasSearch, runs }: Options): readonly number[] {
  return Array.from({ length: hasSearch ? runs : 0 }, () => SEARCHED_SIZES).flat();
}

function comparedIn(options: Options, tools: BenchTools): AsyncIterable<Run> | readonly Run[] {
  return options.isComparing ? measureInTurns(options, (turn) => measureRun({ ...turn, ...tools })) : [];
}

async function measureAll(options: Options, tools: BenchTools): Promise<Results> {
  const { hasFlights, hasSearch, hasOpening } = options;
  const runs: Run[] = [];
  const flights: FlightRun[] = [];
  const searches: SearchRun[] = [];
  const openings: OpeningRun[] = [];
  const results: Results = {
    date: new Date().toISOString(),
    machine: describeMachine(tools.browserPath),
    versions: hasPeersIn(options) ? Object.fromEntries(COMPARED.map((name) => [name, peerVersion(name)])) : {},
    runs,
    ...(hasFlights ? { flights } : {}),
    ...(hasSearch ? { searches } : {}),
    ...(hasOpening ? { openings } : {}),
  };
  const keep = <One>(kept: One[], one: One, describe: (one: One) => string): void => {
    kept.push(one);
    saveResults(options.out, results);
    console.log(describe(one));
  };
  for await (const run of comparedIn(options, tools)) keep(runs, run, describeRun);
  for (let left = hasFlights ? options.runs : 0; left > 0; left--) {
    keep(flights, await measureFlights(tools), describeFlights);
  }
  for (const size of searchedInTurns(options)) keep(searches, measureSearch(size), describeSearch);
  if (hasOpening) for await (const run of measureOpenings(options, tools)) keep(openings, run, describeOpening);
  return results;
}

async function runBench(options: Options): Promise<void> {
  const tools = await prepare(options);
  endBrowsersOnExit();
  // The first two are slower, while Node still compiles the loop.
  measureNoise();
  measureNoise();
  const results = await measureAll(options, tools).finally(() => tools.server.close());
  console.log(`\n${renderReport(results)}`);
  for (const warning of warningsOf(results)) console.log(`Mind: ${warning}`);
  console.log(`Kept in ${options.out}`);
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.instead === 'help') console.log(HELP);
  else if (options.instead === 'markdown') console.log(renderSummary(readResults(options.out)));
  else await runBench(options);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
