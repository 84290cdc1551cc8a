// English names of months, weekdays, seasons and years, as people read them: there is no year 0.

/** `long` is “September”, `short` is “Sep”. */
export type NameLength = 'long' | 'short';

/** From January to December. */
export const MONTH_NAMES: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS: readonly string[] = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SEASONS: Readonly<Record<number, string>> = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' };
const MILLION = 1e6;
const BILLION = 1e9;

/** The name of a month, 1 to 12. */
export function monthName(month: number, length: NameLength): string {
  const name = MONTH_NAMES[month - 1];
  if (name === undefined) throw new Error(`unknown month: ${month}`);
  return length === 'long' ? name : name.slice(0, 3);
}

/** The name of a weekday, 0 (Sunday) to 6. */
export function weekdayName(weekday: number): string {
  const name = WEEKDAYS[weekday];
  if (name === undefined) throw new Error(`unknown weekday: ${weekday}`);
  return name;
}

/** The northern season that begins in the given month and astronomical year, with its year: “spring 2001”, “winter 2001–02”. */
export function seasonName(month: number, year: number): string {
  const season = SEASONS[month];
  if (season === undefined) throw new Error(`unknown season: starts in month ${month}`);
  const next = season === 'winter' && year >= 1000 ? `–${String((year + 1) % 100).padStart(2, '0')}` : '';
  return `${season} ${yearName(year)}${next}`;
}

/** A count with separators, and in millions or billions where it is that large: “12,000”, “13.8 billion”. */
export function countName(count: number): string {
  if (count >= BILLION) return `${count / BILLION} billion`;
  if (count >= MILLION) return `${count / MILLION} million`;
  return count >= 10_000 ? count.toLocaleString('en-US') : String(count);
}

/**
 * An astronomical year as people write it: “2013”, “44 BCE”, “13.8 billion years ago”.
 * From 10,000 years on it is rounded to the given digits, for nobody knows such a year exactly.
 */
export function yearName(year: number, significantDigits = 4): string {
  const count = year < 1 ? 1 - year : year;
  const rounded = count < 10_000 ? count : Number(count.toPrecision(significantDigits));
  // Two thousand years more or less hardly show in millions, so “BCE” and “ago” are the same there.
  if (year < 1) return `${countName(rounded)} ${rounded < MILLION ? 'BCE' : 'years ago'}`;
  return year < 100 || year >= 10_000 ? `${countName(rounded)} CE` : String(year);
}
