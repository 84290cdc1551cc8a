// An event of a foreign list with two plain dates: how they are read, and how the event is handed on or left out.
import type { Problem } from '../../model/problem.ts';
import { joinDates } from '../dates/foreign-date.ts';
import type { ListSink, Place } from '../format.ts';
import { type Fields, textIn } from '../json/json-members.ts';
import { inWords } from '../text/read-text.ts';
import { type ForeignBooks, isAbsent, readForeignDate } from './foreign-books.ts';

/** When an event is; without `edtf` it cannot be an event, and the first fault says why. */
export interface DatedBy {
  readonly edtf?: string;
  readonly faults: readonly Problem[];
}

/** The fields that hold an event's dates. */
export interface DateFields {
  readonly start: string;
  readonly end: string;
}

export interface Named {
  readonly place: Place;
  /** How a message calls the event. */
  readonly name: string;
}

/** How a message calls an event by its title. */
export function calledBy(title: string): string {
  return title === '' ? 'An event' : inWords(title);
}

/** A fault of one field: “The bridge: the month 13 does not exist; …”. */
export function fieldFault({ place, name }: Named, field: string, value: unknown, message: string): Problem {
  const shown = isAbsent(value) ? {} : { value: inWords(value) };
  return { ...place, path: `${place.path}.${field}`, message: `${name}: ${message}`, ...shown };
}

/** Reads the beginning and the end of an event; an end that cannot be read costs only the end. */
export function readForeignSpan(event: Fields, fields: DateFields, named: Named, books: ForeignBooks): DatedBy {
  const [start, end] = [event[fields.start], event[fields.end]];
  const tell = (field: string, message: string): Problem => fieldFault(named, field, event[field], message);
  if (isAbsent(start)) {
    return {
      faults: [tell(fields.start, `it has no ${fields.start}, so it was left out. Write one like 2019-03-07.`)],
    };
  }
  const first = readForeignDate(start, books);
  if (first.edtf === undefined) return { faults: [tell(fields.start, `${first.fault} It was left out.`)] };
  if (isAbsent(end)) return { edtf: first.edtf, faults: [] };
  const last = readForeignDate(end, books, true);
  const whole = last.edtf === undefined ? last : joinDates(first, last);
  if (whole.edtf !== undefined) return { edtf: whole.edtf, faults: [] };
  return { edtf: first.edtf, faults: [tell(fields.end, `${whole.fault} Only its beginning was read.`)] };
}

/** An event as it was read; `noTitle` says what to do where it has none. */
export interface FoundEvent {
  readonly draft: Fields;
  readonly date: DatedBy;
  /** The date as it is written, for a form. */
  readonly written: unknown;
  readonly noTitle: Problem;
}

/** Hands an event on, or leaves it out where it has no title or no date; all its faults are told. */
export function handOn({ draft, date, written, noTitle }: FoundEvent, place: Place, sink: ListSink): void {
  const { edtf, faults } = date;
  const isUntitled = textIn(draft['title']) === '';
  if (edtf !== undefined && !isUntitled) {
    for (const fault of faults) sink.fault(fault);
    sink.event({ ...draft, when: edtf }, place);
    return;
  }
  const [first = noTitle, ...others] = edtf === undefined ? faults : [noTitle, ...faults];
  for (const fault of others) sink.fault(fault);
  const when = edtf ?? textIn(written);
  sink.leaveOut(when === '' ? draft : { ...draft, when }, first);
}
