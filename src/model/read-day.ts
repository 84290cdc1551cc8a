// One day as people type it: “1.1.2017”, “1 January 2017”, “2017-01-01”, in years beyond four signs as an ISO day.
import { parseIsoInstant } from '../time/format-date.ts';
import { DAY, type Instant, lengthOf } from '../time/span.ts';
import { fold } from './search-text.ts';
import { readDateAt } from './search-typed-date.ts';
import { spanIn } from './search-when.ts';

const ISO_DAY = /^[+-]?\d{4,12}-\d{2}-\d{2}$/;

/** The beginning of the day that a text names, the day before the month where either could be meant; undefined where it names none, or not one alone. */
export function readDay(text: string): Instant | undefined {
  const typed = fold(text.trim());
  if (ISO_DAY.test(typed)) return parseIsoInstant(typed);
  const read = readDateAt(typed, 0);
  if (!read || read.end < typed.length) return undefined;
  const { year, years = 1, fromDay } = read.date;
  if (year === undefined || years > 1 || fromDay === undefined) return undefined;
  const span = spanIn(year, read.date);
  return lengthOf(span) === DAY ? span.from : undefined;
}
