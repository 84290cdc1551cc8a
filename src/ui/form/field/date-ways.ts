// Ways to say when something was, for those who do not know EDTF: from what is chosen to its text, and back.
import { parseEdtf } from '../../../time/edtf.ts';

export type WayKind = 'exactly' | 'about' | 'between' | 'several' | 'lasting' | 'ongoing';

/** One date as people fill it in; what is not known is empty. */
export interface DateParts {
  readonly year: string;
  /** “1” to “12”. */
  readonly month: string;
  readonly day: string;
  readonly isBefore: boolean;
}

export interface DateWay {
  readonly kind: WayKind;
  readonly dates: readonly DateParts[];
}

interface WayWords {
  readonly kind: WayKind;
  readonly words: string;
  /** What each date is called. */
  readonly names: readonly string[];
}

/** All ways, the most common first. */
export const WAYS: readonly WayWords[] = [
  { kind: 'exactly', words: 'On a day, in a month or in a year', names: ['When'] },
  { kind: 'about', words: 'About then', names: ['About'] },
  { kind: 'between', words: 'Some time between two dates', names: ['Not before', 'Not after'] },
  { kind: 'several', words: 'On one of several days', names: ['Either', 'Or', 'Or'] },
  { kind: 'lasting', words: 'From one date to another', names: ['From', 'To'] },
  { kind: 'ongoing', words: 'From a date, and still going on', names: ['Since'] },
];

/** A date of which nothing is known yet. */
export const NO_PARTS: DateParts = { year: '', month: '', day: '', isBefore: false };

/** The names of a way's dates. */
export function namesOf(kind: WayKind): readonly string[] {
  return WAYS.find((way) => way.kind === kind)?.names ?? [];
}

/** The EDTF text of a way; undefined as long as it says no date, or one that does not exist. */
export function writeWay({ kind, dates }: DateWay): string | undefined {
  const written = dates.slice(0, namesOf(kind).length).map(writeParts);
  const text = TEXTS[kind](written.filter((date) => date !== undefined));
  return text !== undefined && parseEdtf(text) ? text : undefined;
}

const TEXTS: Readonly<Record<WayKind, (dates: readonly string[]) => string | undefined>> = {
  exactly: ([date]) => date,
  about: ([date]) => (date === undefined ? undefined : `${date}~`),
  between: ([from, to]) => (from === undefined || to === undefined ? undefined : `[${from}..${to}]`),
  several: (dates) => (dates.length < 2 ? undefined : `[${dates.join(',')}]`),
  lasting: ([from, to]) => (from === undefined || to === undefined ? undefined : `${from}/${to}`),
  ongoing: ([from]) => (from === undefined ? undefined : `${from}/..`),
};

function writeParts({ year, month, day, isBefore }: DateParts): string | undefined {
  if (!/^\d{1,12}$/.test(year.trim()) || Number(year) === 0) return undefined;
  const yearText = writeYear(isBefore ? 1 - Number(year) : Number(year));
  if (month === '' || yearText.startsWith('Y')) return yearText;
  const monthText = `${yearText}-${month.padStart(2, '0')}`;
  return day.trim() === '' ? monthText : `${monthText}-${day.trim().padStart(2, '0')}`;
}

/** An astronomical year: 0 is 1 BCE. */
function writeYear(year: number): string {
  const digits = String(Math.abs(year));
  if (digits.length > 4) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${digits.padStart(4, '0')}`;
}

const DATE = String.raw`Y?-?\d{4,12}(?:-\d{2}(?:-\d{2})?)?`;

const SHAPES: readonly (readonly [WayKind, RegExp])[] = [
  ['exactly', new RegExp(`^(${DATE})$`)],
  ['about', new RegExp(`^(${DATE})~$`)],
  ['between', new RegExp(`^\\[(${DATE})\\.\\.(${DATE})\\]$`)],
  ['several', new RegExp(`^\\[(${DATE}),(${DATE})(?:,(${DATE}))?\\]$`)],
  ['lasting', new RegExp(`^(${DATE})/(${DATE})$`)],
  ['ongoing', new RegExp(`^(${DATE})/(?:\\.\\.)?$`)],
];

/** How an EDTF text says it; a day that is still to be filled in where none of the ways does. */
export function readWay(text: string): DateWay {
  for (const [kind, shape] of SHAPES) {
    const found = shape.exec(text.replace(/\s/g, ''));
    if (found) return { kind, dates: namesOf(kind).map((_, i) => readParts(found[i + 1] ?? '')) };
  }
  return { kind: 'exactly', dates: [NO_PARTS] };
}

function readParts(text: string): DateParts {
  const [, yearText, month = '', day = ''] = /^Y?(-?\d+)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  if (yearText === undefined) return NO_PARTS;
  const year = Number(yearText);
  return {
    year: String(year < 1 ? 1 - year : year),
    month: month && String(Number(month)),
    day: day && String(Number(day)),
    isBefore: year < 1,
  };
}
