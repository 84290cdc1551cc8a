// Texts with two dates in them, as people write them: “from 3 to 5 May 1990”, “July to August 1995”, “between 1912 and 1914”.
import { monthNamed } from './calendar-date.ts';

/** What the two dates say together: a stretch of time, some time in between, or one of them. */
export interface TwoDates {
  readonly kind: 'lasting' | 'between' | 'either';
  readonly from: string;
  readonly to: string;
}

const RANGE = /^(?:from\s+)?(.+?)(?:\s*[–—]\s*|\s+(?:-|to|until|till)\s+)(.+)$/i;
const YEARS = /^((?:\p{L}{1,13}\.?\s*)?\d{4})-(\d{4})$/u;
/** “1939–45”, and “1939-45” or “1939/40” where that is no month. */
const SHORT_END = /^((\d{2})(\d{2}))(?:\s?[–—]\s?(?=\d{2}$)|[-/](?=1[3-9]$|[2-9]\d$))(\d{2})$/;
/** “Jan-Feb 2014”. */
const CLOSE_MONTHS = /^(\p{L}{3,9})\.?-(\p{L}{3,9}\.?,? \d{4})$/u;
/** Without white space, where it cannot be the dash within one date: “7/21/2018-7/22/2018”, “2/2023-4/2023”, “3 May 2018-5 May 2018”. */
const CLOSE = /^(.*\D\d{4})-(.*\D\d{4})$/;
/** “21.-22.07.2018”, “3-5 May 2018”. */
const CLOSE_DAYS = /^(\d{1,2})(?:\.-(?=\d{1,2}\.)|-(?=\d{1,2}\s+\p{L}))(.+\d{4})$/u;
/** “July 3-5, 2018”. */
const DAYS_OF_MONTH = /^(\p{L}{3,9}\.?) (\d{1,2})\s?[–—-]\s?(\d{1,2},? \d{4})$/u;
const BETWEEN = /^between\s+(.+?)\s+and\s+(.+)$/i;
const EITHER = /^(?:either\s+)?(.+?)\s+or\s+(.+)$/i;
const DAY_BEFORE = /^\d{1,2}(?:st|nd|rd|th|\.)?(?=\D)(.*)$/;
const NUMBER = /^\d[\d.,]*$/;
const NUMBER_WITH_UNIT =
  /^\d[\d.,]*(\s*(?:b\.?\s?c\.?(?:\s?e\.?)?|[mg]a|[mb]ya|(?:million|billion) years (?:ago|bp)))$/i;
/** The year at the end of a date, with what stands between. */
const YEAR_BEHIND = /\D(\d{4})$/;

/** The two dates of a text, each whole; undefined where there are none. */
export function splitDates(text: string): TwoDates | undefined {
  return (
    found('between', BETWEEN.exec(text)) ??
    found('either', EITHER.exec(text)) ??
    daysOfMonth(text) ??
    shortEnd(text) ??
    found(
      'lasting',
      YEARS.exec(text) ?? CLOSE.exec(text) ?? CLOSE_DAYS.exec(text) ?? CLOSE_MONTHS.exec(text) ?? RANGE.exec(text),
    )
  );
}

function shortEnd(text: string): TwoDates | undefined {
  const [, from, century, first, last] = SHORT_END.exec(text) ?? [];
  if (from === undefined || Number(last) <= Number(first)) return undefined;
  return { kind: 'lasting', from, to: `${century}${last}` };
}

function daysOfMonth(text: string): TwoDates | undefined {
  const [, month, first, rest] = DAYS_OF_MONTH.exec(text) ?? [];
  if (month === undefined || rest === undefined || monthNamed(month) === undefined) return undefined;
  const to = `${month} ${rest}`;
  return { kind: 'lasting', from: completed(`${month} ${first}`, to), to };
}

function found(kind: TwoDates['kind'], match: readonly string[] | null): TwoDates | undefined {
  const [, from, to] = match ?? [];
  return from === undefined || to === undefined ? undefined : { kind, from: completed(from, to), to };
}

/** “3–5 March 2017”, “July to August 1995”, “500–400 BC”, “145–66 Ma”: what the first date lacks, the second has. */
function completed(from: string, to: string): string {
  const unit = NUMBER.test(from) ? NUMBER_WITH_UNIT.exec(to)?.[1] : undefined;
  if (unit !== undefined) return from + unit;
  const day = /^(\d{1,2})\.?$/.exec(from)?.[1];
  if (day !== undefined) return day + (DAY_BEFORE.exec(to)?.[1] ?? '');
  const year = isWithoutYear(from) ? YEAR_BEHIND.exec(to)?.[1] : undefined;
  return year === undefined ? from : `${from} ${year}`;
}

/** “July”, “3 July”, “July 3”. */
function isWithoutYear(text: string): boolean {
  const word = /^(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+)?(\p{L}{3,9})\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?$/u.exec(text)?.[1];
  return word !== undefined && (monthNamed(word) !== undefined || /^(?:spring|summer|autumn|fall|winter)$/i.test(word));
}
