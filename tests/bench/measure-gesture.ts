// One gesture of three seconds: what each of its frames cost, and which of them came late.
import { busyTime, countLong, lengthsBetween, mainThreadOf } from './main-thread.ts';
import { quantile } from './median.ts';
import type { OpenPage } from './open-page.ts';
import type { RealInput } from './real-input.ts';
import { startTrace } from './record-trace.ts';
import type { GestureFigures } from './results.ts';
import { within } from './time-limit.ts';

/** A page may have so much input left over after the gesture, in ms. */
export const BACKLOG_LIMIT = 20_000;
const ANSWER_LIMIT = 60_000;

/** Between each frame and the one before, with what came before the first and after the last. */
function intervalsOf(times: readonly number[]): number[] {
  return times.slice(1).map((time, i) => time - (times[i] ?? time));
}

/** Drives the page and measures it from the first input to the last one handled. */
export async function measureGesture(
  { page, devTools }: OpenPage,
  input: RealInput,
  drive: () => Promise<void>,
): Promise<GestureFigures> {
  await input.whenDelivered(BACKLOG_LIMIT);
  const stopTrace = await startTrace(devTools);
  await page.evaluate(() => window.sourcelineProbe.startRecording());
  await drive();
  const { waited } = await input.whenDelivered(BACKLOG_LIMIT);
  const stopped = page.evaluate(() => window.sourcelineProbe.stopRecording());
  const { from, to, frames, delays } = await within(ANSWER_LIMIT, 'the answer after the gesture', stopped);

  const { tasks, timeOf } = mainThreadOf(await stopTrace(), 'bench-to');
  const gesture = { from: timeOf('bench-from'), to: timeOf('bench-to') };
  const lengths = lengthsBetween(tasks, gesture);
  const intervals = intervalsOf([from, ...frames, to]);
  return {
    frames: frames.length,
    busyPerFrame: busyTime(tasks, gesture) / Math.max(1, frames.length),
    interval95: quantile(intervals, 0.95) ?? 0,
    longestInterval: Math.max(0, ...intervals),
    longTasks: countLong(lengths),
    longestTask: Math.max(0, ...lengths),
    delay95: quantile(delays, 0.95) ?? 0,
    backlog: waited,
  };
}
