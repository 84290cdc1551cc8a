// A year, month or day as ISO 8601 writes it.
import type { DateParts } from './publication-date.ts';

/** “2013-09-26”, “2013-09”, “2013”; the parts are joined by another sign where one is given. */
export function partText({ year, month, day }: DateParts, sign = '-'): string {
  const parts = [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [twoDigits(part)])),
  ];
  return parts.join(sign);
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
