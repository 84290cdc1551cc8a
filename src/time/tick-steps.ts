// The ladder of calendar steps that an axis may be ruled in, from a second to thousands of billions of years, and where each step begins.
// All in UTC; years are counted as people read them, without a year 0.
import { civilOf, daysInMonth, instantOf } from './calendar.ts';
import { DAY, HOUR, type Instant, MINUTE, SECOND, type Span } from './span.ts';

export type TickUnit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** Every `count` units, counted from the start of the next larger unit. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly count: number;
  /** The least distance between two neighbours, in ms. */
  readonly spacing: number;
}

const SHORTEST_MONTH = 28 * DAY;
const SHORTEST_YEAR = 365 * DAY;

function stepsOf(unit: TickUnit, length: number, counts: readonly number[]): TickStep[] {
  return counts.map((count) => ({ unit, count, spacing: count * length }));
}

const YEAR_COUNTS: readonly number[] = Array.from({ length: 13 }, (_, i) =>
  [1, 2, 5].map((count) => count * 10 ** i),
).flat();

/** All steps, finest first. */
export const TICK_STEPS: readonly TickStep[] = [
  ...stepsOf('second', SECOND, [1, 2, 5, 10, 15, 30]),
  ...stepsOf('minute', MINUTE, [1, 2, 5, 10, 15, 30]),
  ...stepsOf('hour', HOUR, [1, 2, 3, 6, 12]),
  ...stepsOf('day', DAY, [1, 2, 4, 7]),
  ...stepsOf('month', SHORTEST_MONTH, [1, 3]),
  ...stepsOf('year', SHORTEST_YEAR, YEAR_COUNTS),
];

/** Whether every beginning of the coarse step is also one of the fine step. */
export function subdivides(fine: TickStep, coarse: TickStep): boolean {
  return fine.unit !== coarse.unit ? fine.spacing < coarse.spacing : coarse.count % fine.count === 0;
}

function multiples(from: number, to: number, count: number): number[] {
  const first = Math.ceil(from / count);
  const last = Math.floor(to / count);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * count + 0); // + 0 turns -0 into 0
}

function clockBeginnings(length: number): (span: Span, count: number) => Instant[] {
  return (span, count) => multiples(span.from, span.to, count * length);
}

/** Days are counted anew from each 1st; the last ones are left out where they would crowd the next 1st. */
function dayBeginnings({ from, to }: Span, count: number): Instant[] {
  return monthBeginnings({ from: from - 31 * DAY, to }, 1).flatMap((first) => {
    const { year, month } = civilOf(first);
    const days = multiples(0, daysInMonth(year, month) - count, count);
    return days.map((day) => first + day * DAY);
  });
}

function monthBeginnings({ from, to }: Span, count: number): Instant[] {
  const [first, last] = [civilOf(from), civilOf(to)];
  return multiples(first.year * 12 + first.month - 1, last.year * 12 + last.month - 1, count).map((months) =>
    instantOf({ year: Math.floor(months / 12), month: months - 12 * Math.floor(months / 12) + 1 }),
  );
}

/** Round years as people count them: 200 BCE is the astronomical -199; instead of a year 0 there is the year 1. */
function yearBeginnings({ from, to }: Span, count: number): Instant[] {
  const rounds = multiples(civilOf(from).year - 1, civilOf(to).year, count);
  // With single years 1 CE comes by itself, and with every second one it would stand too close to 2 CE.
  const kept = count < 5 ? rounds.filter((round) => round !== 0) : rounds;
  return kept.map((round) => instantOf({ year: round < 0 ? round + 1 : Math.max(1, round) }));
}

const BEGINNINGS: Readonly<Record<TickUnit, (span: Span, count: number) => Instant[]>> = {
  second: clockBeginnings(SECOND),
  minute: clockBeginnings(MINUTE),
  hour: clockBeginnings(HOUR),
  day: dayBeginnings,
  month: monthBeginnings,
  year: yearBeginnings,
};

/** Where a step begins within a span, in order of time. */
export function beginningsIn(span: Span, { unit, count }: TickStep): Instant[] {
  // In deep time neighbouring seconds are the same float.
  return BEGINNINGS[unit](span, count).filter((at, i, all) => at >= span.from && at < span.to && at !== all[i - 1]);
}
