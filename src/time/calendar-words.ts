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

/** A count with separators, and in millions or billions where that takes three decimals at most: “12,000”, “13.8 billion”, “170,000,002”. */
export function countName(count: number): string {
  if (count >= BILLION && count % MILLION === 0) return `${count / BILLION} billion`;
  if (count >= MILLION && count < BILLION && count % 1000 === 0) return `${count / MILLION} million`;
  return count >= 10_000 ? count.toLocaleString('en-US') : String(count);
}

/** Years that nobody dates to the year unless a date says so. */
const DEEP = 100_000;

/**
 * An astronomical year as people write it: “2013”, “44 BCE”, “13.8 billion years ago”. Without a number of digits, years are rounded to
 * four from 100,000 on, and before our era a round one stays round.
 */
export function yearName(year: number, significantDigits?: number): string {
  const count = countOf(year);
  if (significantDigits === undefined && count < DEEP) return datedYearName(year);
  return eraName(rounded(count, significantDigits ?? 4), year < 1);
}

/** In people's years, which have no year 0. */
function countOf(year: number): number {
  return year < 1 ? 1 - year : year;
}

/**
 * The year that a date names, to all of its digits: “12,017 CE”, “170,000,002 CE”. One that is round as it is written stays so, though
 * before our era there is one year more: Y-66000000 is “66 million years ago”.
 */
export function datedYearName(year: number): string {
  const count = countOf(year);
  const written = String(Math.abs(year)).replace(/0+$/, '').length;
  return eraName(count < 10_000 ? count : rounded(count, Math.max(1, written)), year < 1);
}

function rounded(count: number, significantDigits: number): number {
  return Number(count.toPrecision(significantDigits));
}

function eraName(count: number, isBefore: boolean): string {
  if (!isBefore) return count < 100 || count >= 10_000 ? `${countName(count)} CE` : String(count);
  // Two thousand years more or less hardly show in millions, so “BCE” and “ago” are the same there; not in years that are counted one by one.
  return `${countName(count)} ${count >= MILLION && count % 1000 === 0 ? 'years ago' : 'BCE'}`;
}
