// Years with a sign, as programs write them: “-500”, “-66000000”, and JavaScript's “-000043-03-15” and “+012017-01-01”.
//
// Decision. A minus before a year of a date that is one text counts as ISO 8601 and EDTF count, with a year 0: -500 is -0500, which
// is 501 BCE. Both may be meant otherwise, so what they came to is told, and whoever reads can switch for the whole file. Only in a list of TimelineJS
// is -44 the year 44 BCE, as TimelineJS shows it; in a field or a column for the year also -0044 (foreign-date-parts.ts).
import { parseEdtf } from '../../time/edtf.ts';
import { edtfOf, type ForeignDate, isLongYear, yearText } from './calendar-date.ts';
import type { DateOrderBook } from './date-order.ts';

const SIGNED = /^([-−]\d{1,12}|\+\d{4,12})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const SHORT = /^.\d{1,3}(?!\d)/;

interface SignedDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function signedParts(text: string): SignedDate | undefined {
  const [, signed = '', month, day] = SIGNED.exec(text) ?? [];
  const year = Number(signed.replace('−', '-'));
  // The year 0 has no minus, and no sign at all makes no signed date.
  if (signed === '' || Object.is(year, -0)) return undefined;
  return {
    year,
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** Whether a text is a year with a sign, or a month or a day of one; whether there is such a day is not looked at. */
export function isSignedDate(text: string): boolean {
  return signedParts(text) !== undefined;
}

/** A year before 1 in four digits, in EDTF. */
const EDTF_YEAR = /(?<=^|[/[{,.])-(\d{4})(?!\d)/g;

/** EDTF with years before 1, which many mean as people count them, as it was chosen to be read; that is told. All other EDTF as it is. */
export function readSignedEdtf(edtf: string, book: DateOrderBook): ForeignDate {
  if (edtf.search(EDTF_YEAR) < 0) return { edtf };
  const counted = edtf.replace(EDTF_YEAR, (_, digits: string) => yearText(1 - Number(digits)));
  const read = book.isCountChosen && parseEdtf(counted) ? counted : edtf;
  book.tellDoubt(book.isCountChosen ? 'counted year' : 'year of ISO', edtf, read);
  return { edtf: read };
}

/** Reads such a date; undefined for any other text. A day of a year beyond four digits is read as the year, which is told. */
export function readSignedDate(text: string, book: DateOrderBook): ForeignDate | undefined {
  const parts = signedParts(text);
  if (!parts) return undefined;
  const isCounted = book.areYearsCounted && SHORT.test(text);
  const read = edtfOf(isCounted ? { ...parts, year: parts.year + 1 } : parts);
  if (read.edtf === undefined) return read;
  if (isCounted) book.tellDoubt(book.isCountChosen ? 'counted year' : 'year before 1', text, read.edtf);
  else if (SHORT.test(text)) book.tellDoubt('signed year', text, read.edtf);
  if (isLongYear(parts.year) && parts.month !== undefined) book.tellDoubt('day of a long year', text, read.edtf);
  return read;
}
