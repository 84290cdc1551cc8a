// EDTF dates with unspecified digits: “201X”, “1985-04-XX”, “156X-12-25”, “1984-1X”. They span from the first day that fits to the last.
import { daysInMonth, instantOf } from './calendar.ts';
import { precisionOfYears, type Reading } from './edtf-reading.ts';
import type { Precision } from './fuzzy-date.ts';

const MASKED = /^(-?)(?=[\dX-]*X)(\d[\dX]{3})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/;
/** After so many years the calendar has shown every day that it knows. */
const YEARS_TO_TRY = 8;

interface Masks {
  readonly isBeforeZero: boolean;
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** Reads a date of which some digits are not told; undefined for anything else, and where no digit of the year is told. */
export function readMasked(text: string): Reading | undefined {
  const [, sign, year, month, day] = MASKED.exec(text) ?? [];
  if (year === undefined) return undefined;
  const masks = { isBeforeZero: sign === '-', year, month: month ?? 'XX', day: day ?? 'XX' };
  const [first, last] = [outermostDay(masks, 1), outermostDay(masks, -1)];
  return first && last && { span: { from: first.from, to: last.to }, precision: precisionOf(masks) };
}

/** As sharp as the last part before the first masked one. */
function precisionOf({ year, month, day }: Masks): Precision {
  const masked = year.replace(/[^X]/g, '').length;
  if (masked > 0) return precisionOfYears(10 ** (4 - Math.max(0, year.indexOf('X'))));
  if (month.includes('X')) return 'year';
  return day.includes('X') ? 'month' : 'day';
}

/** The first (step 1) or the last (step -1) day that fits. */
function outermostDay(masks: Masks, step: 1 | -1) {
  const fromYear = outermostYear(masks, step);
  for (let i = 0; i < YEARS_TO_TRY; i++) {
    const year = fromYear + i * step;
    const months = inOrder(12, masks.month, step);
    for (const month of fits(masks.year, Math.abs(year), 4) ? months : []) {
      const day = inOrder(daysInMonth(year, month), masks.day, step)[0];
      if (day !== undefined) {
        return { from: instantOf({ year, month, day }), to: instantOf({ year, month, day: day + 1 }) };
      }
    }
  }
  return undefined;
}

/** Before the year 0 masked digits count away from zero: -004X is the years -49 to -40. */
function outermostYear({ isBeforeZero, year }: Masks, step: 1 | -1): number {
  const isLargest = (step === -1) !== isBeforeZero;
  const size = Number(year.replaceAll('X', isLargest ? '9' : '0'));
  return isBeforeZero ? -size : size;
}

/** The numbers from 1 to `most` that fit a mask, in order of time or against it. */
function inOrder(most: number, mask: string, step: 1 | -1): readonly number[] {
  const numbers = Array.from({ length: most }, (_, i) => i + 1).filter((number) => fits(mask, number, 2));
  return step === 1 ? numbers : numbers.reverse();
}

function fits(mask: string, number: number, length: number): boolean {
  const digits = String(number).padStart(length, '0');
  return digits.length === length && [...mask].every((sign, i) => sign === 'X' || sign === digits[i]);
}
