// Instants as numbers: milliseconds since 1970, as vis-timeline counts them and ASP writes them (“/Date(1488585600000)/”). Read in
// UTC, which is said: nobody can know whose midnight it was.
import type { Interpretation } from '../../model/interpretation.ts';
import { civilOf } from '../../time/calendar.ts';
import { inWords } from '../text/read-text.ts';
import { edtfOf, type ForeignDate, withClock } from './calendar-date.ts';
import { dateInWords } from './date-order.ts';

export interface ClockNumberBook {
  /** Reads a number; one that is more likely a year counts as that. */
  readonly readNumber: (value: number) => ForeignDate;
  /** Reads “/Date(…)/”; undefined for any other text. */
  readonly readText: (text: string) => ForeignDate | undefined;
  readonly interpretations: () => readonly Interpretation[];
}

interface Example {
  count: number;
  readonly message: string;
}

const ASP = /^\/?\s*Date\((-?\d{1,16})(?:[+-]\d{4})?\)\s*\/?$/;
/** In the first ten seconds of 1970 nothing happens in a timeline; these are years. */
const MOST_YEARS = 9999;
const FARTHEST = 8.64e15;

function instantDate(ms: number): ForeignDate {
  if (!Number.isFinite(ms) || Math.abs(ms) > FARTHEST) {
    return { fault: `the number ${ms} is too large for a date in milliseconds; write the date as 2019-03-07.` };
  }
  const { year, month, day, hour, minute, second } = civilOf(ms);
  const date = edtfOf({ year, month, day });
  if (date.edtf === undefined || Math.abs(year) > MOST_YEARS || hour + minute + Math.floor(second) === 0) return date;
  return withClock(date.edtf, { hour, minute, ...(second >= 1 ? { second: Math.floor(second) } : {}), zone: 'Z' });
}

/** A book for one file. */
export function createClockNumbers(): ClockNumberBook {
  const examples = new Map<'year' | 'instant', Example>();

  function count(kind: 'year' | 'instant', message: string): void {
    const known = examples.get(kind);
    if (known) known.count++;
    else examples.set(kind, { count: 1, message });
  }

  function readInstant(written: string, ms: number): ForeignDate {
    const read = instantDate(ms);
    if (read.edtf === undefined) return read;
    const shown = dateInWords(read.edtf);
    count('instant', `${inWords(written)} counts milliseconds and was read in universal time (UTC): ${shown}.`);
    return read;
  }

  return {
    readNumber: (value) => {
      if (!Number.isInteger(value) || Math.abs(value) > MOST_YEARS) return readInstant(String(value), value);
      const read = edtfOf({ year: value });
      count(
        'year',
        `The number ${value} was read as a year${value > 0 ? '' : ` (${dateInWords(read.edtf ?? '')})`}, not as ${value} milliseconds after the beginning of 1970.`,
      );
      return read;
    },
    readText: (text) => {
      const [, ms] = ASP.exec(text.trim()) ?? [];
      return ms === undefined ? undefined : readInstant(text, Number(ms));
    },
    interpretations: () =>
      [...examples.values()].map(({ message, count: times }) => ({ message, count: times, choices: [] })),
  };
}
