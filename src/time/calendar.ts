// The proleptic Gregorian calendar in UTC, both ways between Instants (ms) and civil days.
// Own arithmetic, because Date stops at the year 275,760 and maps years 0–99 to 1900–1999.
// Day counting after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil, civil_from_days).
import { DAY, HOUR, type Instant, MINUTE, SECOND } from './span.ts';

/** A moment on the calendar in UTC; years are astronomical (0 is 1 BCE), months and days count from 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Only the year must be given; the rest starts at its least value. */
type PartialCivil = Pick<Civil, 'year'> & Partial<Civil>;

const DAYS_PER_ERA = 146_097; // 400 years, after which the calendar repeats
const DAYS_BEFORE_1970 = 719_468; // from 0000-03-01, where Hinnant's count begins
const DAYS_IN_MONTH: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days since 1970-01-01 of a civil day; a month or day out of range carries over (month 13 is next January). */
function daysOf(year: number, month: number, day: number): number {
  const monthsFromMarch = month - 3;
  const shiftedYear = year + Math.floor(monthsFromMarch / 12);
  const shiftedMonth = monthsFromMarch - 12 * Math.floor(monthsFromMarch / 12);
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * shiftedMonth + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_1970;
}

/** The civil day that lies the given number of days after 1970-01-01. */
function civilDayOf(days: number): Pick<Civil, 'year' | 'month' | 'day'> {
  const shifted = days + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapless =
    dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor(leapless / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Whole days since 1970-01-01. Beyond about 142,000 years a float no longer holds every ms, so midnight may be stored a little early. */
function dayNumberOf(instant: Instant): number {
  const resolution = Math.abs(instant) * Number.EPSILON;
  return Math.floor((resolution < 1 ? instant : instant + resolution) / DAY);
}

/** The instant of a civil moment; values out of range carry over (month 13 is next January, day 0 the day before the 1st). */
export function instantOf({ year, month = 1, day = 1, hour = 0, minute = 0, second = 0 }: PartialCivil): Instant {
  return daysOf(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second * SECOND;
}

/** The civil moment of an instant, cut to the whole second. */
export function civilOf(instant: Instant): Civil {
  const days = dayNumberOf(instant);
  const rest = Math.min(Math.max(0, instant - days * DAY), DAY - 1);
  return {
    ...civilDayOf(days),
    hour: Math.floor(rest / HOUR),
    minute: Math.floor((rest % HOUR) / MINUTE),
    second: Math.floor((rest % MINUTE) / SECOND),
  };
}

/** Whether an astronomical year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month (1–12) has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** The weekday of an instant in UTC, 0 (Sunday) to 6 (Saturday). */
export function weekdayOf(instant: Instant): number {
  const fromThursday = dayNumberOf(instant) + 4; // 1970-01-01 was a Thursday
  return fromThursday - 7 * Math.floor(fromThursday / 7);
}
