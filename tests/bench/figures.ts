// The figures of the tables, each as the median over the runs of one contestant at one size.
import { median } from './median.ts';
import type { Results, Run } from './results.ts';

export interface Figure {
  readonly title: string;
  readonly of: (run: Run) => number | undefined;
  readonly digits: number;
}

const KB = 1024;

/** What a run gives, in the order of the table's columns. */
export const FIGURES: readonly Figure[] = [
  { title: 'pan, ms/frame', of: ({ pan }) => pan?.busyPerFrame, digits: 1 },
  { title: 'zoom, ms/frame', of: ({ zoom }) => zoom?.busyPerFrame, digits: 1 },
  { title: 'pan, frame p95 ms', of: ({ pan }) => pan?.interval95, digits: 1 },
  { title: 'zoom, frame p95 ms', of: ({ zoom }) => zoom?.interval95, digits: 1 },
  { title: 'pan, tasks > 50 ms', of: ({ pan }) => pan?.longTasks, digits: 0 },
  { title: 'zoom, tasks > 50 ms', of: ({ zoom }) => zoom?.longTasks, digits: 0 },
  { title: 'first event, ms', of: ({ load }) => load?.firstEvent, digits: 0 },
  { title: 'blocked while loading, ms', of: ({ load }) => load?.blocking, digits: 0 },
  { title: 'longest task, ms', of: ({ load }) => load?.longestTask, digits: 0 },
  { title: 'memory, MB', of: ({ memoryMb }) => memoryMb, digits: 0 },
];

/** What titles a reader can read at the first view. */
export const TITLE_FIGURES: readonly Figure[] = [
  { title: 'titles', of: ({ titles }) => titles?.visible, digits: 0 },
  { title: 'clean', of: ({ titles }) => titles?.clean, digits: 0 },
];

/** What of our figures is compared with those of the others. */
export const COMPARED: readonly Figure[] = [
  { title: 'pan', of: ({ pan }) => pan?.busyPerFrame, digits: 2 },
  { title: 'zoom', of: ({ zoom }) => zoom?.busyPerFrame, digits: 2 },
  { title: 'load', of: ({ load }) => load?.firstEvent, digits: 2 },
];

/** The page itself, whatever it shows. */
export const PAGE_FIGURES: readonly Figure[] = [
  { title: 'script, kB', of: ({ load }) => load && load.scriptBytes / KB, digits: 1 },
  { title: 'style, kB', of: ({ load }) => load && load.styleBytes / KB, digits: 1 },
  { title: 'both, kB', of: ({ load }) => load && (load.scriptBytes + load.styleBytes) / KB, digits: 1 },
];

/** The sizes that were measured, ascending. */
export function sizesIn({ runs }: Results): number[] {
  return [...new Set(runs.map(({ size }) => size))].sort((a, b) => a - b);
}

/** The runs of a contestant at a size. */
export function runsOf({ runs }: Results, contestant: string, size: number): Run[] {
  return runs.filter((run) => run.contestant === contestant && run.size === size);
}

/** The median of a figure over some runs; undefined where none has it. */
export function medianOf(runs: readonly Run[], { of }: Figure): number | undefined {
  return median(runs.flatMap((run) => of(run) ?? []));
}
