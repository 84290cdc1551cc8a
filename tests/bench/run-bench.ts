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
import { renderReport } from './render-report.ts';
import { describeSearch } from './render-search.ts';
import { renderSummary } from './render-summary.ts';
import { type FlightRun, type Results, type Run, readResults, type SearchRun, saveResults } from './results.ts';
import { servePages } from './serve-pages.ts';
import { describeRun, warningsOf } from './warnings.ts';
import { writeData } from './write-data.ts';

const COMPARED = ['vis-timeline', 'vis-data'];

function findBrowserOrFail(): string {
  const search = ensureBrowser();
  if (search.kind === 'missing') throw new Error(search.message);
  return search.path;
}

/** What is measured must be there before anything is: a build between two runs would be noise. */
async function prepare(options: Options): Promise<BenchTools> {
  const browserPath = findBrowserOrFail();
  if (options.isComparing) installPeers();
  if (options.hasFlights || options.contestants.includes(OURS)) (options.isBuilding ? buildApp : requireApp)();
  if (options.isComparing) {
    await buildPeers();
    await writeData(options.sizes);
  }
  return { browserPath, probe: await buildProbe(), server: await servePages() };
}

function searchedInTurns(runs: number): readonly number[] {
  return Array.from({ length: runs }, () => SEARCHED_SIZES).flat();
}

async function measureAll(options: Options, tools: BenchTools): Promise<Results> {
  const runs: Run[] = [];
  const flights: FlightRun[] = [];
  const searches: SearchRun[] = [];
  const results: Results = {
    date: new Date().toISOString(),
    machine: describeMachine(tools.browserPath),
    versions: options.isComparing ? Object.fromEntries(COMPARED.map((name) => [name, peerVersion(name)])) : {},
    runs,
    ...(options.hasFlights ? { flights } : {}),
    ...(options.hasSearch ? { searches } : {}),
  };
  if (options.isComparing) {
    for await (const run of measureInTurns(options, (turn) => measureRun({ ...turn, ...tools }))) {
      runs.push(run);
      saveResults(options.out, results);
      console.log(describeRun(run));
    }
  }
  for (let left = options.hasFlights ? options.runs : 0; left > 0; left--) {
    const run = await measureFlights(tools);
    flights.push(run);
    saveResults(options.out, results);
    console.log(describeFlights(run));
  }
  for (const size of options.hasSearch ? searchedInTurns(options.runs) : []) {
    const run = measureSearch(size);
    searches.push(run);
    saveResults(options.out, results);
    console.log(describeSearch(run));
  }
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
