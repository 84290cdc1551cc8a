// EDTF texts of the data as words; a text that is no EDTF is shown as it is rather than not at all.
import type { Office } from '../../model/timeline.ts';
import { type DistanceWording, describeDistance } from '../../time/distance.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { describeDate } from '../../time/format-date.ts';
import { DAY, lengthOf } from '../../time/span.ts';

/** A date in words with its doubt: “a Thursday in November 2019: 21 or 28”. */
export function dateWords(edtf: string): string {
  const date = parseEdtf(edtf);
  return date ? describeDate(date) : edtf;
}

/** When an office was held, as far as the sources tell. */
export function officeWhen({ when }: Office): string {
  return when === undefined ? 'in these sources' : dateWords(when);
}

/** From one date to another: “2 days later”; empty where one of them cannot be read. */
export function distanceWords(from: string, to: string, wording?: DistanceWording): string {
  const [start, end] = [parseEdtf(from), parseEdtf(to)];
  return start && end ? describeDistance(start, end, wording) : '';
}

/** Whether a date (EDTF) is one day or sharper. */
export function isKnownToTheDay(edtf: string): boolean {
  const date = parseEdtf(edtf);
  return date !== undefined && lengthOf(date.start) <= DAY;
}
