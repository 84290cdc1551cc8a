// The dates of a story that Timeline Storyteller saved. Whatever was written, a day or a year, it saves the hour in which that began
// and the hour in which it ended for the computer that saved it; what was written is found again.
import { type Civil, civilOf } from '../../time/calendar.ts';

import { edtfOf } from '../dates/calendar-date.ts';

const BEGINS_AN_HOUR = /^\d{4}-\d{2}-\d{2}T\d{2}:00:00\.000Z$/;
const ENDS_AN_HOUR = /^\d{4}-\d{2}-\d{2}T\d{2}:59:59\.999Z$/;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The computer was asked for its distance in one season, and dates of the other are an hour off: what seems 23:00 is the next midnight. */
const SEASONS = HOUR;

/**
 * The days or years of an event as EDTF; undefined for dates that are not as the tool saves them. `offset` is the minutes by which
 * the clock of the computer was behind universal time.
 */
export function savedDate(start: unknown, end: unknown, offset: number): string | undefined {
  if (typeof start !== 'string' || typeof end !== 'string') return undefined;
  if (!BEGINS_AN_HOUR.test(start) || !ENDS_AN_HOUR.test(end)) return undefined;
  const shift = SEASONS - offset * MINUTE;
  const from = Date.parse(start) + shift;
  const to = Date.parse(end) + 1 + shift;
  if (!(from < to)) return undefined;
  const [first, behind] = [civilOf(from), civilOf(to)];
  if (beginsYear(first) && beginsYear(behind) && first.hour === behind.hour) {
    return together({ year: first.year }, { year: behind.year - 1 });
  }
  return together(dayOf(first), dayOf(civilOf(to - HOUR)));
}

type Day = Pick<Civil, 'year' | 'month' | 'day'>;

function dayOf({ year, month, day }: Civil): Day {
  return { year, month, day };
}

function beginsYear({ month, day, hour }: Civil): boolean {
  return month === 1 && day === 1 && hour * HOUR <= 2 * SEASONS;
}

function together(first: Partial<Day> & Pick<Day, 'year'>, last: Partial<Day> & Pick<Day, 'year'>): string | undefined {
  const [from, to] = [edtfOf(first).edtf, edtfOf(last).edtf];
  return from === undefined || to === undefined ? undefined : from === to ? from : `${from}/${to}`;
}
