// The flights of a presentation, frame by frame; then as many stretches of the same lengths on an empty page, watched in the
// same way: what this machine gives to somebody who does nothing.
import { flightFigures, lengthsOf } from './flight-figures.ts';
import { measureNoise } from './machine.ts';
import { mainThreadOf } from './main-thread.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { FLYING, presentLesson, startLesson } from './present-lesson.ts';
import type { Watched } from './probe/measured.ts';
import { startTrace } from './record-trace.ts';
import type { FlightFigures, FlightRun } from './results.ts';
import type { PageServer } from './serve-pages.ts';
import { within } from './time-limit.ts';

const RUN_LIMIT = 240_000;
/** ms between two stretches on the empty page, and before the first. */
const PAUSE = 300;

/** What every measurement needs. */
export interface BenchTools {
  readonly server: PageServer;
  readonly browserPath: string;
  readonly probe: string;
}

interface WatchedFlights {
  readonly watched: Watched;
  readonly figures: FlightFigures;
}

/** Watches for something in the page while somebody acts. */
async function watch(
  { page, devTools }: OpenPage,
  selector: string,
  act: () => Promise<void>,
): Promise<WatchedFlights> {
  const stopTrace = await startTrace(devTools);
  await page.evaluate((wanted) => window.sourcelineProbe.watchStretches(wanted), selector);
  await act();
  const watched = await page.evaluate(() => window.sourcelineProbe.takeStretches());
  return { watched, figures: flightFigures(watched, mainThreadOf(await stopTrace(), 'bench-to')) };
}

/** In a browser of its own, as every run has one. */
async function withPage<Value>(
  { browserPath, probe }: BenchTools,
  run: FlightRun,
  act: (open: OpenPage) => Promise<Value>,
): Promise<Value> {
  const open = await openPage({ browserPath, probe, ready: 'body' });
  try {
    return await within(RUN_LIMIT, 'the run', Promise.race([act(open), open.crash]));
  } finally {
    if (open.errors.length > 0) run.errors = [...(run.errors ?? []), ...open.errors];
    open.close();
  }
}

async function fill(run: FlightRun, tools: BenchTools): Promise<void> {
  const { watched, figures } = await withPage(tools, run, async (open) => {
    await startLesson(open.page, tools.server.base);
    return watch(open, FLYING, async () => {
      run.steps = await presentLesson(open.page);
    });
  });
  run.presentation = figures;
  run.empty = await withPage(tools, run, async (open) => {
    await open.page.goto('about:blank');
    const { figures: still } = await watch(open, 'html[data-flying]', async () => {
      for (const length of lengthsOf(watched)) {
        await open.page.evaluate((pause) => window.sourcelineProbe.whenGone(pause), PAUSE);
        await open.page.evaluate((ms) => window.sourcelineProbe.standIn(ms), length);
      }
      await open.page.evaluate((pause) => window.sourcelineProbe.whenGone(pause), PAUSE);
    });
    return still;
  });
}

/** Measures the built-in lesson once. */
export async function measureFlights(tools: BenchTools): Promise<FlightRun> {
  const run: FlightRun = { at: new Date().toISOString(), noise: measureNoise() };
  try {
    await fill(run, tools);
  } catch (error) {
    run.failed = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
  return run;
}
