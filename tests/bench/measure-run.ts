// One run: a fresh browser, one contestant, one size; load, memory, titles, pan, zoom. What fails is noted, and what was
// measured until then is kept.
import { type Contestant, LARGEST_WITH_TITLES } from './contestants.ts';
import { measureNoise } from './machine.ts';
import { BACKLOG_LIMIT, measureGesture } from './measure-gesture.ts';
import { measureLoad, measureMemory } from './measure-load.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { QUARTER_SWING, type RealInput, realInput } from './real-input.ts';
import type { Run } from './results.ts';
import type { PageServer } from './serve-pages.ts';
import { rest, within } from './time-limit.ts';

const RUN_LIMIT = 240_000;
const CALM_LIMIT = 5_000;
const ANSWER_LIMIT = 60_000;
/** Long enough for what a page does when nobody has moved for a moment. */
const REST = 400;

export interface RunSetting {
  readonly contestant: Contestant;
  readonly size: number;
  readonly server: PageServer;
  readonly browserPath: string;
  readonly probe: string;
  /** Whether to look also at whether the gestures change the picture at all. */
  readonly isFirst: boolean;
}

async function becomeCalm(open: OpenPage, input: RealInput): Promise<void> {
  await input.whenDelivered(BACKLOG_LIMIT);
  const calm = open.page.evaluate((limit) => window.sourcelineProbe.whenCalm(limit), CALM_LIMIT);
  await within(ANSWER_LIMIT, 'coming to rest', calm);
}

/** A page that ignores the mouse would win every comparison: so the picture must be another one afterwards. */
async function lookWhetherItMoves(open: OpenPage, input: RealInput, { contestant }: RunSetting): Promise<Partial<Run>> {
  const before = await open.page.screenshot();
  await input.drag(QUARTER_SWING);
  await becomeCalm(open, input);
  const panned = await open.page.screenshot();
  await input.turnWheel(contestant.wheelModifiers ?? 0, QUARTER_SWING);
  await becomeCalm(open, input);
  const zoomed = await open.page.screenshot();
  return { hasPanned: !panned.equals(before), hasZoomed: !zoomed.equals(panned) };
}

async function fill(run: Run, open: OpenPage, setting: RunSetting): Promise<void> {
  const { contestant, size, server } = setting;
  const { figures, pid } = await measureLoad(open, server, contestant.addressFor(size, server.base));
  run.load = figures;
  const memoryMb = await measureMemory(open, pid);
  if (memoryMb !== undefined) run.memoryMb = memoryMb;
  await rest(REST);
  if (contestant.titles && size <= LARGEST_WITH_TITLES) {
    run.titles = await open.page.evaluate(
      (selector) => window.sourcelineProbe.countTitles(selector),
      contestant.titles,
    );
  }
  const input = realInput(open.devTools);
  input.rest();
  await rest(REST);
  // The drag first: it ends where it began, so that both gestures start from the page's first view.
  run.pan = await measureGesture(open, input, () => input.drag());
  await becomeCalm(open, input);
  run.zoom = await measureGesture(open, input, () => input.turnWheel(contestant.wheelModifiers ?? 0));
  await becomeCalm(open, input);
  if (setting.isFirst) Object.assign(run, await lookWhetherItMoves(open, input, setting));
}

/** Measures one contestant once. */
export async function measureRun(setting: RunSetting): Promise<Run> {
  const { contestant, size, browserPath, probe } = setting;
  const run: Run = { contestant: contestant.id, size, at: new Date().toISOString(), noise: measureNoise() };
  const open = await openPage({ browserPath, probe, ready: contestant.ready });
  try {
    await within(RUN_LIMIT, 'the run', Promise.race([fill(run, open, setting), open.crash]));
  } catch (error) {
    run.failed = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  } finally {
    if (open.errors.length > 0) run.errors = [...open.errors];
    open.close();
  }
  return run;
}
