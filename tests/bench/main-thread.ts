// The arithmetic of a trace: what the page's main thread did, in ms on the browser's clock.
import type { TraceEntry } from './record-trace.ts';

export interface Task {
  readonly from: number;
  readonly to: number;
}

export interface MainThread {
  /** The page's process. */
  readonly pid: number;
  /** The outermost tasks, in order. */
  readonly tasks: readonly Task[];
  /** When the last entry of this name was noted. */
  readonly timeOf: (name: string) => number;
  /** When the page's address was asked for. */
  readonly navigation: number;
}

/** A task longer than this keeps a reader waiting noticeably. */
const LONG = 50;
const QUIET_WINDOW = 200;
/** How much of a quiet window may be busy: the probe's own frames take about 10. */
const QUIET_ALLOWANCE = 40;

function last(trace: readonly TraceEntry[], test: (entry: TraceEntry) => boolean): number {
  return (trace.findLast(test)?.ts ?? Number.NaN) / 1000;
}

/** The thread on which the probe set the mark of this name. */
export function mainThreadOf(trace: readonly TraceEntry[], mark: string): MainThread {
  const marked = trace.findLast(({ name }) => name === mark);
  if (!marked) throw new Error(`missing in the trace: ${mark}`);
  const { pid, tid } = marked;
  const tasks = trace
    .filter((entry) => entry.name === 'RunTask' && entry.pid === pid && entry.tid === tid)
    .map(({ ts, dur = 0 }) => ({ from: ts / 1000, to: (ts + dur) / 1000 }))
    .sort((a, b) => a.from - b.from);
  const isOurPage = ({ name, pid: process, args }: TraceEntry): boolean =>
    name === 'navigationStart' && process === pid && (args?.data?.documentLoaderURL ?? '').startsWith('http');
  return {
    pid,
    tasks,
    timeOf: (wanted) => last(trace, ({ name, pid: process }) => name === wanted && process === pid),
    navigation: last(trace, isOurPage),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** How long the thread was busy between two times. */
export function busyTime(tasks: readonly Task[], { from, to }: Task): number {
  return sum(tasks.map((task) => Math.max(0, Math.min(task.to, to) - Math.max(task.from, from))));
}

/** The lengths of the tasks that began between two times. */
export function lengthsBetween(tasks: readonly Task[], { from, to }: Task): number[] {
  return tasks.filter((task) => task.from >= from && task.from < to).map((task) => task.to - task.from);
}

/** The part of each task beyond 50 ms, added up. */
export function blockingTime(lengths: readonly number[]): number {
  return sum(lengths.map((length) => Math.max(0, length - LONG)));
}

/** How many tasks are longer than 50 ms. */
export function countLong(lengths: readonly number[]): number {
  return lengths.filter((length) => length > LONG).length;
}

/** The start of the first 200 ms with next to nothing to do; undefined where there are none between the two times. */
export function idleFrom(tasks: readonly Task[], { from, to }: Task): number | undefined {
  const starts = [from, ...tasks.map((task) => task.to).filter((end) => end > from)];
  return starts.find((start) => {
    const end = start + QUIET_WINDOW;
    return end <= to && busyTime(tasks, { from: start, to: end }) <= QUIET_ALLOWANCE;
  });
}
