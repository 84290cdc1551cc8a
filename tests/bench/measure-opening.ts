// Opening a file of one’s own while something else is open: how long it takes, how long the page cannot answer meanwhile; and in a
// run of its own, whether it can be given up.
import { statSync } from 'node:fs';
import { becomeCalm, chooseFile, openBefore } from './choose-file.ts';
import { measureNoise } from './machine.ts';
import { mainThreadOf } from './main-thread.ts';
import { type OpenFiles, withOpenFiles } from './make-open-files.ts';
import type { BenchTools } from './measure-flights.ts';
import type { OpenPage } from './open-page.ts';
import { type OpeningTurn, turnsAt } from './openers.ts';
import { openingFigures } from './opening-figures.ts';
import { startTrace } from './record-trace.ts';
import type { CancelFigures, OpeningFigures, OpeningRun } from './results.ts';
import { rest, within } from './time-limit.ts';

const RUN_LIMIT = 240_000;
const SIGHT_LIMIT = 120_000;
/** ms before the choice. */
const REST = 400;

/** The line that says how far it is, and the way to give up. */
const UNDERWAY = '[role="dialog"] .reading-line[data-underway], dialog .reading-line[data-underway]';
const CANCEL = '.reading-line[data-underway] button';

async function measureOnce(open: OpenPage, path: string): Promise<OpeningFigures> {
  const { page, devTools } = open;
  const stopTrace = await startTrace(devTools);
  await page.evaluate(() => window.sourcelineProbe.startRecording());
  // What it takes to begin a trace and a recording is not the page’s doing.
  await rest(REST);
  const choice = await chooseFile(open, path);
  const sight = page.evaluate(() => window.sourcelineProbe.firstEvent);
  const firstEvent = await within(SIGHT_LIMIT, 'the first event', sight);
  await becomeCalm(open);
  const recording = await page.evaluate(() => window.sourcelineProbe.stopRecording());
  return openingFigures({ recording, choice, firstEvent }, mainThreadOf(await stopTrace(), 'bench-first-event'));
}

async function click({ devTools }: OpenPage, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  const at = { x, y, button: 'left', clickCount: 1 } as const;
  await devTools.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  await devTools.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
}

/** Gives up as soon as it can be seen how; undefined where the list was open before. */
async function cancelOnce(open: OpenPage, path: string, ready: string): Promise<CancelFigures | undefined> {
  const { page } = open;
  const line = page.evaluate((selector) => window.sourcelineProbe.whenShown(selector), CANCEL);
  const opened = page.evaluate(() => window.sourcelineProbe.firstEvent);
  const choice = await chooseFile(open, path);
  const sight = await within(SIGHT_LIMIT, 'the line', Promise.race([line, opened]));
  if (typeof sight === 'number') return undefined;
  const gone = page.evaluate((selector) => window.sourcelineProbe.whenHidden(selector), UNDERWAY);
  await click(open, sight);
  const hidden = await within(SIGHT_LIMIT, 'the answer to Cancel', gone);
  const clicked = await page.evaluate(() => window.sourcelineProbe.clickedAt());
  if (clicked === undefined || clicked > hidden || clicked < choice) return undefined;
  await becomeCalm(open);
  const isOpened = (await page.locator(ready).count()) > 0;
  return { line: sight.at - choice, answer: hidden - clicked, isGivenUp: !isOpened };
}

/** In a browser of its own, as every run has one. */
async function withPage<Value>(
  run: OpeningRun,
  { opener, tools }: OpeningSetting,
  act: (open: OpenPage) => Promise<Value>,
): Promise<Value> {
  const open = await openBefore(opener, tools);
  try {
    return await within(RUN_LIMIT, 'the run', Promise.race([act(open), open.crash]));
  } finally {
    if (open.errors.length > 0) run.errors = [...(run.errors ?? []), ...open.errors];
    open.close();
  }
}

interface OpeningSetting extends OpeningTurn {
  readonly files: OpenFiles;
  readonly tools: BenchTools;
}

async function fill(run: OpeningRun, path: string, setting: OpeningSetting): Promise<void> {
  run.figures = await withPage(run, setting, (open) => measureOnce(open, path));
  if (!setting.opener.isOurs) return;
  const cancel = await withPage(run, setting, (open) => cancelOnce(open, path, setting.opener.ready));
  if (cancel) run.cancel = cancel;
}

/** Measures one opener once at a size. */
async function measureOpening(setting: OpeningSetting): Promise<OpeningRun> {
  const { opener, size, files } = setting;
  const path = files[opener.file];
  const run: OpeningRun = {
    opener: opener.id,
    size,
    at: new Date().toISOString(),
    noise: measureNoise(),
    bytes: statSync(path).size,
  };
  try {
    await fill(run, path, setting);
  } catch (error) {
    run.failed = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
  return run;
}

/** All openings of a plan, size by size, the files of one size at a time. */
export async function* measureOpenings(
  { openedSizes, runs }: { readonly openedSizes: readonly number[]; readonly runs: number },
  tools: BenchTools,
): AsyncGenerator<OpeningRun> {
  for (const size of [...openedSizes].sort((a, b) => a - b)) {
    yield* withOpenFiles(size, async function* (files) {
      for (const turn of turnsAt(size, runs)) yield await measureOpening({ ...turn, files, tools });
    });
  }
}
