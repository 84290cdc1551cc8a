// EDTF's parts of a year that stand in a month's place: seasons, quarters, thirds and halves (“2001-21”, “2001-34”).
import { instantOf } from './calendar.ts';
import type { Reading } from './edtf-reading.ts';

/** The month in which each of EDTF's codes begins, and how many months it has. */
const PARTS: Readonly<Record<number, readonly [number, number]>> = {
  // Seasons independent of the place are read as the northern ones; winter ends in the next year.
  ...seasonsFrom(21, 3),
  ...seasonsFrom(25, 3),
  // Southern ones: their summer ends in the next year.
  ...seasonsFrom(29, 9),
  ...partsOf(33, 4),
  ...partsOf(37, 3),
  ...partsOf(40, 2),
};

/** Four codes from spring to winter, three months each, the first of which begins in the given month. */
function seasonsFrom(code: number, month: number): Record<number, readonly [number, number]> {
  return Object.fromEntries([0, 1, 2, 3].map((i) => [code + i, [((month + 3 * i - 1) % 12) + 1, 3] as const]));
}

/** Codes of equal parts of the calendar year. */
function partsOf(code: number, count: number): Record<number, readonly [number, number]> {
  const length = 12 / count;
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [code + i, [1 + i * length, length] as const]));
}

/** The part of a year with an EDTF code (21 to 41); undefined where there is no such code. */
export function yearPart(year: number, code: number): Reading | undefined {
  const [month, count] = PARTS[code] ?? [];
  if (month === undefined || count === undefined) return undefined;
  return {
    span: { from: instantOf({ year, month }), to: instantOf({ year, month: month + count }) },
    precision: 'season',
  };
}
