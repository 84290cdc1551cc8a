// A date and a duration, as ISO 8601 writes an interval: “2017-03-01/P3D” is the three days from 1 to 3 March.
import { civilOf, instantOf } from '../../time/calendar.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { FuzzyDate } from '../../time/fuzzy-date.ts';
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../time/span.ts';
import { edtfOf, type ForeignDate, withClock } from './calendar-date.ts';

const DURATION =
  /^P(?=[\dT])(?:(\d{1,9})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;
/** A year, a month or a day, with a time or without. */
const PLAIN = /^(?:-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2}(?:T[\d:]+(?:Z|[+-]\d{2}:\d{2})?)?)?)?|Y-?\d{5,12})$/;

interface Duration {
  readonly months: number;
  readonly days: number;
  readonly ms: number;
}

function durationIn(text: string): Duration | undefined {
  const match = DURATION.exec(text);
  if (!match) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((count) => Number(count ?? 0));
  const duration = {
    months: 12 * years + months,
    days: 7 * weeks + days,
    ms: hours * HOUR + minutes * MINUTE + seconds * SECOND,
  };
  return duration.months + duration.days + duration.ms > 0 ? duration : undefined;
}

/** The instant so much later, or earlier where `sign` is -1; a month that is shorter ends on its last day. */
function moved(instant: Instant, { months, days, ms }: Duration, sign: 1 | -1): Instant {
  const { year, month, day, ...clock } = civilOf(instant);
  const first = { year, month: month + sign * months };
  const last = civilOf(instantOf({ ...first, month: first.month + 1 }) - DAY).day;
  return instantOf({ ...first, day: Math.min(day, last), ...clock }) + sign * (days * DAY + ms);
}

type Sharpness = 'year' | 'month' | 'day' | 'time';

/** The other end is as sharp as the date and its duration together. */
function sharpnessOf({ precision }: FuzzyDate, { months, days, ms }: Duration): Sharpness {
  if (ms > 0 || precision === 'hour' || precision === 'minute' || precision === 'second') return 'time';
  if (days > 0 || precision === 'day') return 'day';
  return months % 12 > 0 || precision === 'month' ? 'month' : 'year';
}

/** The zone of a time in EDTF; the other end is by the same clock. */
function zoneOf(edtf: string): string | undefined {
  return /T[\d:]+(Z|[+-].*)$/.exec(edtf)?.[1];
}

function dateAt(instant: Instant, sharpness: Sharpness, zone: string | undefined): ForeignDate {
  const { year, month, day, hour, minute, second } = civilOf(instant);
  if (sharpness === 'year') return edtfOf({ year });
  const date = edtfOf(sharpness === 'month' ? { year, month } : { year, month, day });
  if (date.edtf === undefined || sharpness !== 'time') return date;
  return withClock(date.edtf, { hour, minute, ...(second > 0 ? { second } : {}), zone });
}

/** Whether a text is a duration as ISO writes it: “P3D”, “P1Y6M”, “PT90M”. */
export function isDuration(text: string): boolean {
  return durationIn(text) !== undefined;
}

/** The day, month or time at which a duration ends that begins with a date; undefined where it cannot be counted. */
export function endAfter(edtf: string, durationText: string): ForeignDate | undefined {
  const [date, duration] = [PLAIN.test(edtf) ? parseEdtf(edtf) : undefined, durationIn(durationText)];
  if (!date || !duration) return undefined;
  const sharpness = sharpnessOf(date, duration);
  const end = moved(date.start.from, duration, 1);
  return dateAt(sharpness === 'time' ? end : end - DAY, sharpness, zoneOf(edtf));
}

/** The day, month or time at which a duration begins that ends with a date; undefined where it cannot be counted. */
export function startBefore(edtf: string, durationText: string): ForeignDate | undefined {
  const [date, duration] = [PLAIN.test(edtf) ? parseEdtf(edtf) : undefined, durationIn(durationText)];
  if (!date || !duration) return undefined;
  const sharpness = sharpnessOf(date, duration);
  const end = sharpness === 'time' ? date.start.from : date.end.to;
  return dateAt(moved(end, duration, -1), sharpness, zoneOf(edtf));
}
