// The ticks of a time axis: at true calendar boundaries in UTC, in steps whose labels always have room.
import { civilOf } from './calendar.ts';
import { datedYearName, monthName, type NameLength, yearName } from './calendar-words.ts';
import { formatInstant } from './format-date.ts';
import { DAY, type Instant, lengthOf, type Span } from './span.ts';
import { beginningsIn, subdivides, TICK_STEPS, type TickStep, type TickUnit } from './tick-steps.ts';

/** CSS pixels. */
type Px = number;

/** One tick; `unit` is the largest calendar unit that begins there, and minor ticks have the label ''. */
export interface Tick {
  readonly at: Instant;
  readonly label: string;
  readonly unit: TickUnit;
  /** Whether the label names the year. */
  readonly isYear: boolean;
}

export interface Ticks {
  /** The labelled ticks, in order of time. */
  readonly major: readonly Tick[];
  /** The unlabelled ones between them, in order of time. */
  readonly minor: readonly Tick[];
}

const CHARACTER: Px = 8; // a generous advance for 14 px type, so that nothing need be measured
const LEAST_MINOR_GAP: Px = 8;
const ALL_DIGITS = 15; // of a year: neighbours must not be rounded to the same label
/** To so many a year of deep time is rounded in any case. */
const LEAST_DIGITS = 4;
const YEAR = 365 * DAY;
/** Beyond so many years nobody counts months, and floats soon cannot. */
const LAST_CALENDAR_YEAR = 10_000;
const YEAR_STEPS = TICK_STEPS.filter(({ unit }) => unit === 'year');

/** A view's scale, and the least gap between two labels. */
interface Room {
  readonly view: Span;
  readonly pxPerMs: number;
  readonly minGapPx: Px;
}

/** The ticks of a view that is widthPx wide, with at least minGapPx between two labels, be they centred on their ticks or right of them. */
export function ticksFor(view: Span, widthPx: Px, minGapPx: Px = 16): Ticks {
  if (!(widthPx > 0) || !(lengthOf(view) > 0)) return { major: [], minor: [] };
  const room: Room = { view, pxPerMs: widthPx / lengthOf(view), minGapPx };
  const step = stepsIn(view).find((candidate) => fits(candidate, 'short', room));
  if (!step) return { major: [], minor: [] };
  const length = fits(step, 'long', room) ? 'long' : 'short';
  const instants = beginningsIn(view, step);
  return {
    major: instants.map((at, i) => tickAt(at, majorLabel(at, { step, length, isFirst: i === 0 }))),
    minor: minorInstants(step, room).flatMap((at) => (instants.includes(at) ? [] : [tickAt(at, '')])),
  };
}

/** What to name at the view's left edge where no tick names the year: “2019”, above days “February 2019”, above hours the day too. */
export function leftEdgeLabel(view: Span, { major }: Ticks): string | undefined {
  if (major.some((tick) => tick.isYear)) return undefined;
  if (isDeep(view)) return deepYearName(view);
  const units = new Set(major.map((tick) => tick.unit));
  if (units.has('hour') || units.has('minute') || units.has('second')) return formatInstant(view.from, 'day');
  if (units.has('day')) return formatInstant(view.from, 'month');
  if (units.has('month') || lengthOf(view) > YEAR) return formatInstant(view.from, 'year');
  return formatInstant(view.from, lengthOf(view) > DAY ? 'month' : 'day');
}

function stepsIn(view: Span): readonly TickStep[] {
  return isDeep(view) ? YEAR_STEPS : TICK_STEPS;
}

/** The year at a deep view's left edge, with as many digits as tell it from the one at its right edge. */
function deepYearName({ from, to }: Span): string {
  const { year } = civilOf(from);
  const years = Math.max(1, (to - from) / YEAR);
  const digits = Math.ceil(Math.log10(Math.max(1, Math.abs(year)) / years)) + 1;
  return digits <= LEAST_DIGITS ? yearName(year) : years <= 1 ? datedYearName(year) : yearName(year, digits);
}

/** Whether a view reaches so far from our time that only years are named in it. */
export function isDeep(view: Span): boolean {
  return Math.max(-civilOf(view.from).year, civilOf(view.to).year) > LAST_CALENDAR_YEAR;
}

/** Whether even the longest label of a step has room; asked of the step and not of its ticks, so that moving the view changes no step. */
function fits(step: TickStep, length: NameLength, room: Room): boolean {
  const spacingPx = spacingIn(room.view, step) * room.pxPerMs;
  // Years are counted out to find their longest label: first see that they are few.
  if (spacingPx < CHARACTER + room.minGapPx) return false;
  return spacingPx >= longestLabel(step, length, room.view) * CHARACTER + room.minGapPx;
}

/** Around the year 1 a step is one year short, as there is no year 0. */
function spacingIn(view: Span, { unit, count, spacing }: TickStep): number {
  const hasYearOne = civilOf(view.from).year <= 1 && civilOf(view.to).year >= 1;
  return unit === 'year' && hasYearOne && count >= 5 ? (spacing * (count - 1)) / count : spacing;
}

/** In characters. */
function longestLabel(step: TickStep, length: NameLength, view: Span): number {
  const named = step.unit === 'year' ? beginningsIn(view, step) : [view.from, view.to];
  const year = Math.max(1, ...named.map((at) => yearLabel(at).length));
  switch (step.unit) {
    case 'year':
      return year;
    case 'month':
      return Math.max(year, length === 'long' ? 'September'.length : 'Sep'.length);
    case 'second':
      return Math.max(year, '06:00:30'.length);
    default:
      return Math.max(year, '30 Sep'.length);
  }
}

function yearLabel(at: Instant): string {
  return yearName(civilOf(at).year, ALL_DIGITS);
}

/** The finest step that leaves the marks apart and falls in with the labelled ones. */
function minorInstants(major: TickStep, { view, pxPerMs }: Room): Instant[] {
  const step = stepsIn(view).find(
    (fine) => spacingIn(view, fine) * pxPerMs >= LEAST_MINOR_GAP && subdivides(fine, major),
  );
  return step && step !== major ? beginningsIn(view, step) : [];
}

/** The largest calendar unit that begins at an instant. */
function unitAt(at: Instant): TickUnit {
  const { month, day, hour, minute, second } = civilOf(at);
  if (second !== 0) return 'second';
  if (minute !== 0) return 'minute';
  if (hour !== 0) return 'hour';
  if (day !== 1) return 'day';
  return month === 1 ? 'year' : 'month';
}

function tickAt(at: Instant, label: string): Tick {
  const unit = unitAt(at);
  return { at, label, unit, isYear: unit === 'year' && label !== '' };
}

interface Labelling {
  readonly step: TickStep;
  readonly length: NameLength;
  readonly isFirst: boolean;
}

/** Where a larger unit begins, its name stands instead: the year for January, the day for midnight. */
function majorLabel(at: Instant, { step, length, isFirst }: Labelling): string {
  const unit = unitAt(at);
  const { month, day, hour, minute, second } = civilOf(at);
  if (unit === 'year') return yearLabel(at);
  if (step.unit === 'month') return monthName(month, length);
  if (unit === 'month' || (unit === 'day' && (isFirst || step.unit !== 'day')))
    return `${day} ${monthName(month, 'short')}`;
  if (unit === 'day') return String(day);
  const digits = unit === 'second' ? [hour, minute, second] : [hour, minute];
  return digits.map((digit) => String(digit).padStart(2, '0')).join(':');
}
