// What each key does to the day of knowledge.
import { type DayRange, dayWithin, monthsFrom } from '../../layout/knowledge-days.ts';
import { DAY, type Instant } from '../../time/span.ts';

export interface KeyedDay {
  /** The present day; undefined for today. */
  readonly day: Instant | undefined;
  /** Where the first key begins from today: not beyond what is seen. */
  readonly start: Instant;
  readonly range: DayRange;
  /** ms of a few px. */
  readonly pxStep: number;
}

/** Longer than this, a month is less than a px: then nobody counts days. */
const MONTH = 31 * DAY;

type Move = (day: Instant, step: number, direction: 1 | -1) => Instant;

const byDay: Move = (day, step, direction) => day + direction * (step > MONTH ? wholeDays(step) : DAY);
const byMonth: Move = (day, step, direction) =>
  step > MONTH ? day + direction * wholeDays(10 * step) : monthsFrom(day, direction);

const MOVES: ReadonlyMap<string, readonly [Move, 1 | -1]> = new Map([
  ['ArrowLeft', [byDay, -1]],
  ['ArrowRight', [byDay, 1]],
  ['ArrowUp', [byDay, -1]],
  ['ArrowDown', [byDay, 1]],
  ['PageUp', [byMonth, -1]],
  ['PageDown', [byMonth, 1]],
]);

/** The day that a key leads to: a day, or with Shift and Page a month, earlier (left, up) or later; `none` for a key that leads nowhere. */
export function dayByKey(key: string, hasShift: boolean, keyed: KeyedDay): Instant | undefined | 'none' {
  const { day, start, range, pxStep } = keyed;
  if (key === 'Home') return range.first;
  if (key === 'End') return range.last;
  if (key === 'Delete' || key === 'Backspace' || key === 'Escape') return undefined;
  const [move, direction] = MOVES.get(key) ?? [];
  if (!move || !direction) return 'none';
  if (day === undefined) return direction < 0 ? dayWithin(start, range) : undefined;
  return dayWithin((hasShift ? byMonth : move)(day, pxStep, direction), range);
}

function wholeDays(ms: number): number {
  return Math.ceil(ms / DAY) * DAY;
}
