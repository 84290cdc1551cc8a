// The arithmetic of flights: what the frames of all of them together say.
import { busyTime, type MainThread } from './main-thread.ts';
import { median, quantile } from './median.ts';
import type { Watched } from './probe/measured.ts';
import type { FlightFigures } from './results.ts';

/** How long each stretch lasted, in ms. */
export function lengthsOf({ stretches }: Watched): number[] {
  return stretches.map((times) => (times.at(-1) ?? 0) - (times[0] ?? 0));
}

/** The figures of all stretches that were watched; throws where there are none. */
export function flightFigures(
  watched: Watched,
  { tasks, timeOf }: Pick<MainThread, 'tasks' | 'timeOf'>,
): FlightFigures {
  const { stretches, from } = watched;
  const intervals = stretches.flatMap((times) => times.slice(1).map((time, i) => time - (times[i] ?? time)));
  const middle = median(intervals);
  const interval95 = quantile(intervals, 0.95);
  if (middle === undefined || interval95 === undefined) throw new Error('nothing was seen to fly');
  // From the page's clock to the browser's.
  const ahead = timeOf('bench-from') - from;
  const busy = stretches.map((times) =>
    busyTime(tasks, { from: (times[0] ?? 0) + ahead, to: (times.at(-1) ?? 0) + ahead }),
  );
  return {
    flights: stretches.length,
    frames: intervals.length,
    busyPerFrame: busy.reduce((total, one) => total + one, 0) / intervals.length,
    interval50: middle,
    interval95,
    longestInterval: Math.max(...intervals),
  };
}
