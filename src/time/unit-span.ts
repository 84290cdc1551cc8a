// The calendar unit around an instant (its second, day, month … century) as a half-open Span in ms, and back:
// which unit a span exactly is. In UTC.
import { civilOf, instantOf } from './calendar.ts';
import type { Precision } from './fuzzy-date.ts';
import { HOUR, type Instant, MINUTE, SECOND, type Span } from './span.ts';

function fixedUnit(length: number): (instant: Instant) => Span {
  return (instant) => {
    const from = Math.floor(instant / length) * length;
    return { from, to: from + length };
  };
}

function dayAround(instant: Instant): Span {
  const { year, month, day } = civilOf(instant);
  return { from: instantOf({ year, month, day }), to: instantOf({ year, month, day: day + 1 }) };
}

function monthAround(instant: Instant): Span {
  const { year, month } = civilOf(instant);
  return { from: instantOf({ year, month }), to: instantOf({ year, month: month + 1 }) };
}

/** Seasons begin in March, June, September and December, so that a winter holds the next January. */
function seasonAround(instant: Instant): Span {
  const { year, month } = civilOf(instant);
  const first = Math.floor(month / 3) * 3;
  return { from: instantOf({ year, month: first }), to: instantOf({ year, month: first + 3 }) };
}

/** Before year 0 decades and centuries count away from it, as EDTF's masks do: -004X is -49 to -40. */
function yearsAround(count: number): (instant: Instant) => Span {
  return (instant) => {
    const { year } = civilOf(instant);
    const first = year < 0 ? -(Math.floor(-year / count) * count + count - 1) : Math.floor(year / count) * count;
    return { from: instantOf({ year: first }), to: instantOf({ year: first + count }) };
  };
}

const UNITS: Readonly<Record<Precision, (instant: Instant) => Span>> = {
  century: yearsAround(100),
  decade: yearsAround(10),
  year: yearsAround(1),
  season: seasonAround,
  month: monthAround,
  day: dayAround,
  hour: fixedUnit(HOUR),
  minute: fixedUnit(MINUTE),
  second: fixedUnit(SECOND),
};
const COARSEST_FIRST = ['century', 'decade', 'year', 'season', 'month', 'day', 'hour', 'minute', 'second'] as const;
const RANGE_UNITS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** The second, minute … century that holds an instant. */
export function unitAround(instant: Instant, unit: Precision): Span {
  return UNITS[unit](instant);
}

/** Which calendar unit a span exactly covers; undefined where it covers none. */
export function unitOf(span: Span): Precision | undefined {
  return COARSEST_FIRST.find((unit) => {
    const { from, to } = unitAround(span.from, unit);
    return from === span.from && to === span.to;
  });
}

/** The first and the last unit of a span, in the coarsest unit that both its ends agree with. */
export function endUnitsOf(span: Span): readonly [Span, Span] {
  // In deep time a float cannot tell an instant from the ms before it.
  const step = Math.max(1, Math.abs(span.to) * Number.EPSILON * 4);
  const lastInstant = span.to - Math.min(step, (span.to - span.from) / 2);
  for (const unit of RANGE_UNITS) {
    const first = unitAround(span.from, unit);
    const last = unitAround(lastInstant, unit);
    if (first.from === span.from && last.to === span.to) return [first, last];
  }
  return [unitAround(span.from, 'second'), unitAround(span.to, 'second')];
}
