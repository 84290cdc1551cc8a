// What a reader of foreign JSON or XML keeps count of in one file, and how it reads a date that is a text or a number.
import type { ReadOptions } from '../../model/interpretation.ts';
import type { ForeignDate } from '../dates/calendar-date.ts';
import { type ClockNumberBook, createClockNumbers } from '../dates/clock-number.ts';
import { createDateOrder, type DateHabits, type DateOrderBook } from '../dates/date-order.ts';
import { noteDateText, readDateText, readEndText } from '../dates/foreign-date.ts';
import type { ListSink } from '../format.ts';
import { inWords } from '../text/read-text.ts';
import { type AddressBook, createAddressBook } from './foreign-address.ts';

export interface ForeignBooks {
  readonly dates: DateOrderBook;
  readonly clock: ClockNumberBook;
  readonly addresses: AddressBook;
  /** Counts something that was taken for something, with the sentence that says so; of one kind the first sentence is told. */
  readonly count: (message: string, kind?: string) => void;
  /** Tells all that was taken for something; to be called once, at the end. */
  readonly tell: (sink: ListSink) => void;
}

/** Books for one file. */
export function createForeignBooks(sink: ListSink, options: ReadOptions, habits?: DateHabits): ForeignBooks {
  const dates = createDateOrder(options, habits);
  const clock = createClockNumbers();
  const addresses = createAddressBook(sink);
  const counts = new Map<string, { readonly message: string; readonly count: number }>();
  return {
    dates,
    clock,
    addresses,
    count: (message, kind = message) => {
      const known = counts.get(kind) ?? { message, count: 0 };
      counts.set(kind, { ...known, count: known.count + 1 });
    },
    tell: ({ interpret }) => {
      for (const book of [dates, clock, addresses]) for (const one of book.interpretations()) interpret(one);
      for (const one of counts.values()) interpret({ ...one, choices: [] });
    },
  };
}

/** Whether a value says nothing. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** What programs write where only the day is known. */
const MIDNIGHT = /^(-?\d{4}-\d{2}-\d{2})T00:00(?::00(?:\.0+)?)?$/;

/** Reads a date that is a text, or a number of milliseconds. */
export function readForeignDate(value: unknown, books: ForeignBooks, isEnd = false): ForeignDate {
  const { dates, clock } = books;
  if (typeof value === 'number') return clock.readNumber(value);
  if (typeof value !== 'string') return { fault: `${inWords(value)} is no date; write it like 2019-03-07.` };
  const [, day] = MIDNIGHT.exec(value.trim()) ?? [];
  const read = day === undefined ? undefined : readDateText(day, dates);
  if (read?.edtf !== undefined) dates.tellDoubt('midnight', value, read.edtf);
  return read ?? clock.readText(value) ?? (isEnd ? readEndText : readDateText)(value, dates);
}

/** Notes what dates show about the order of day and month, before anything is read. */
export function noteDates(values: readonly unknown[], { dates }: ForeignBooks, line: number | undefined): void {
  for (const value of values) if (typeof value === 'string') noteDateText(value, dates, line);
}
