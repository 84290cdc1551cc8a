// A day, a month or a year as people and programs write it, in a table of patterns: “Feb. 18, 2003”, “500 BC”, “1840s”.
import { type CalendarDate, edtfOf, type ForeignDate, monthNamed } from './calendar-date.ts';

type Groups = readonly (string | undefined)[];

/** A date in numbers, or EDTF or a fault at once; undefined where it is not this pattern after all. */
type Reading = CalendarDate | ForeignDate | undefined;

interface Pattern {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Reading;
}

const M = '(\\p{L}{3,9})\\.?';
const D = '(\\d{1,2})(?:st|nd|rd|th|\\.)?';
const Y = '(\\d{1,4})';
const BC = 'b\\.?\\s?c\\.?(?:\\s?e\\.?)?';
const ERA = `(${BC}|c\\.?\\s?e\\.?|a\\.?\\s?d\\.?)`;
const GAP = '(?:\\s*[-/,]\\s*|\\s+(?:of\\s+)?|\\s*)';
const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};
const LARGE: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, ma: 1e6, mya: 1e6, ga: 1e9, bya: 1e9 };

/** The first that fits reads the date. */
const PATTERNS: readonly Pattern[] = [
  at('(\\d{4})([-/.,]|, )(\\d{1,2})\\2(\\d{1,2})', ([year, , month, day]) => numbers(year, month, day)),
  at('(\\d{4})(\\d{2})(\\d{2})', ([year, month, day]) => numbers(year, month, day)),
  at('(\\d{3,4})\\.0+', ([year]) => ({ year: Number(year) })),
  at('(\\d{4})[-/.,](\\d{1,2})', ([year, month]) => numbers(year, month)),
  at('(\\d{1,2})[/.](\\d{4})', ([month, year]) => numbers(year, month)),
  at('\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{1,3})', ([year = '']) => ({ fault: shortYearFault(year) })),
  at(`${D}${GAP}${M}${GAP}${Y}(?:\\s*${ERA})?`, ([day, month, year, era]) => named({ day, month, year, era })),
  at(`${M}\\s*${D}(?:\\s*,\\s*|\\s+)${Y}(?:\\s*${ERA})?`, ([month, day, year, era]) =>
    named({ day, month, year, era }),
  ),
  at('(spring|summer|autumn|fall|winter)(?:\\s+of|,)?\\s+(\\d{4})', ([season = '', year]) => ({
    edtf: `${year}-${SEASONS[season.toLowerCase()]}`,
  })),
  at(`${M}${GAP}${Y}(?:\\s*${ERA})?`, ([month, year, era]) => named({ month, year, era })),
  at(`(\\d{4})\\s+${M}(?:\\s+${D})?`, ([year, month, day]) => named({ day, month, year })),
  at("(\\d{3})0'?s", ([decade = '']) => decadeOf(decade)),
  at(`(\\d{1,2})(?:st|nd|rd|th)\\s+century(?:\\s+(${BC}))?`, ([century, era]) => centuryOf(century, era)),
  at('(\\d+(?:[.,]\\d+)?)\\s*(million|billion)\\s+years\\s+(?:ago|bp)', ([count, many]) => longAgo(count, many)),
  at('(\\d+(?:[.,]\\d+)?)\\s*(Ma|Ga|Mya|Bya)(?:\\s+(?:ago|bp))?', ([count, many]) => longAgo(count, many)),
  at(`(\\d{1,12}|\\d{1,3}(?:,\\d{3})+)\\s*${ERA}`, ([year, era]) => ({ year: eraYear(year, era) })),
  at('(?:a\\.?d\\.?|c\\.?e\\.?)\\s*(\\d{1,4})', ([year]) => ({ year: Number(year) })),
  at('(\\d{1,2})', ([year = '']) => ({ fault: shortYearFault(year) })),
  at('(\\d{3,4})', ([year]) => ({ year: Number(year) })),
  at('\\d{5}(?:\\.\\d+)?', () => ({ fault: SERIAL_FAULT })),
];

const LEAST_LONG_AGO = 100_000;
const SERIAL_FAULT =
  'this is the number by which a spreadsheet counts days, not a date; format its cells as text or as dates (2017-01-02) and save the file again.';

function at(pattern: string, read: Pattern['read']): Pattern {
  return { pattern: new RegExp(`^${pattern}$`, 'iu'), read };
}

/** Why a year of two digits is not read. */
export function shortYearFault(year: string): string {
  const digits = year.padStart(2, '0');
  const first = digits.length > 2 ? `0${digits}` : `00${digits}`;
  const recent = digits.length > 2 ? '' : `19${digits} or 20${digits}, or `;
  return `the year ${year} is not written in full; write all four digits: ${recent}${first} for the ${year.length > 2 ? 'year' : 'first century'} itself.`;
}

function numbers(year?: string, month?: string, day?: string): CalendarDate {
  return { year: Number(year), month: Number(month), day: day === undefined ? undefined : Number(day) };
}

/** The astronomical year of one that people count: 44 BCE is -43. */
function eraYear(year = '', era = ''): number {
  const count = Number(year.replaceAll(',', ''));
  return /^b/i.test(era) ? 1 - count : count;
}

interface Named {
  readonly day?: string | undefined;
  readonly month: string | undefined;
  readonly year: string | undefined;
  readonly era?: string | undefined;
}

function named({ day, month: word = '', year = '', era }: Named): Reading {
  const month = monthNamed(word);
  if (month === undefined) return undefined;
  if (year.length > 2 || era)
    return { year: eraYear(year, era), month, day: day === undefined ? undefined : Number(day) };
  if (day !== undefined) return { fault: shortYearFault(year) };
  return {
    fault: `behind the month stands ${year}, which is a day without a year or a year cut short; write the year in full.`,
  };
}

function decadeOf(decade: string): ForeignDate {
  if (!decade.endsWith('0')) return { edtf: `${decade}X` };
  const century = decade.slice(0, 2);
  return {
    fault: `${decade}0s may be ten years or a hundred; write ${decade}X for the ten, ${century}XX for the hundred.`,
  };
}

function centuryOf(century: string | undefined, era: string | undefined): ForeignDate {
  const before = Number(century) - 1;
  if (before < 0) return { fault: 'there is no such century; count from the 1st.' };
  return { edtf: `${era ? '-' : ''}${String(before).padStart(2, '0')}XX` };
}

/** Years before today are years before 1 as long as two thousand years more or less are none. */
function longAgo(count = '', many = ''): Reading {
  const years = Math.round(Number(count.replace(',', '.')) * (LARGE[many.toLowerCase()] ?? 1));
  return years < LEAST_LONG_AGO ? undefined : { year: -years };
}

/** Reads a date that has no time and no “about”; undefined where it is written in none of the ways we know. */
export function readWrittenDay(text: string): ForeignDate | undefined {
  for (const { pattern, read } of PATTERNS) {
    const match = pattern.exec(text);
    const reading = match ? read(match.slice(1)) : undefined;
    if (reading) return 'year' in reading ? edtfOf(reading) : reading;
  }
  return undefined;
}
