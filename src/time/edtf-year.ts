// EDTF's years beyond four digits, with exponents and significant digits: “Y-13800000000”, “Y-138E8”, “1950S2”.
import { precisionOfYears, type Reading, yearsFrom } from './edtf-reading.ts';

const LONG_YEAR = /^Y(-?)([1-9]\d{4,11})(?:S(\d{1,2}))?$/;
const EXPONENTIAL_YEAR = /^Y(-?)(\d{1,12})[Ee](\d{1,2})(?:S(\d{1,2}))?$/;
const ROUNDED_YEAR = /^(-?)(\d{4})S(\d)$/;
/** What twelve digits can say; well within what a float counts exactly. */
const LARGEST_YEAR = 999_999_999_999;

/** Reads a year that is longer than four digits, or of which only the first digits count; undefined for anything else. */
export function readLongYear(text: string): Reading | undefined {
  const [, sign, digits, exponent = '0', significant] =
    EXPONENTIAL_YEAR.exec(text) ?? withoutExponent(LONG_YEAR.exec(text) ?? ROUNDED_YEAR.exec(text)) ?? [];
  if (digits === undefined) return undefined;
  const size = Number(digits) * 10 ** Number(exponent);
  const isNegativeZero = size === 0 && sign === '-'; // the year 0 has no sign
  if (size > LARGEST_YEAR || isNegativeZero) return undefined;
  return roundedYears(size, { isNegative: sign === '-', significant });
}

function withoutExponent(match: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return match ? [match[0], match[1], match[2], '0', match[3]] : undefined;
}

interface Rounding {
  readonly isNegative: boolean;
  readonly significant: string | undefined;
}

/** “1950S2” is a year from 1900 to 1999; that it is estimated to be 1950 is not kept. */
function roundedYears(size: number, { isNegative, significant }: Rounding): Reading | undefined {
  const dropped = significant === undefined ? 0 : Math.max(0, String(size).length - Number(significant));
  if (significant !== undefined && Number(significant) === 0) return undefined;
  const count = 10 ** dropped;
  const nearest = Math.floor(size / count) * count;
  const first = isNegative ? -(nearest + count - 1) : nearest;
  return { span: yearsFrom(first, count), precision: precisionOfYears(count) };
}
