// The quick way for the most common EDTF text, a plain day (YYYY-MM-DD): lists of a million events are full of it.
import { daysInMonth, instantOf } from './calendar.ts';
import { DAY, type Span } from './span.ts';

const ZERO = 0x30;
const HYPHEN = 0x2d;

/** How many signs a plain day has. */
export const DAY_LENGTH = 10;

/** The number that the digits from `at` to `end` make; NaN where one of them is none. */
function digitsAt(text: string, at: number, end: number): number {
  let number = 0;
  for (let i = at; i < end; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = 10 * number + digit;
  }
  return number;
}

/** The span of the plain day that stands in a text at a place; undefined where none does. */
export function plainDayAt(text: string, at: number): Span | undefined {
  if (text.charCodeAt(at + 4) !== HYPHEN || text.charCodeAt(at + 7) !== HYPHEN) return undefined;
  const year = digitsAt(text, at, at + 4);
  const month = digitsAt(text, at + 5, at + 7);
  const day = digitsAt(text, at + 8, at + DAY_LENGTH);
  if (!(year >= 0 && day >= 1 && day <= daysInMonth(year, month))) return undefined;
  const from = instantOf({ year, month, day });
  return { from, to: from + DAY };
}
