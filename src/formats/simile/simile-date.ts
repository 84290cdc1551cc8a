// When an event of SIMILE Timeline is, with its uncertain bounds.
//
// Decision. SIMILE knows two kinds of events with two dates. What lasts (isDuration or durationEvent “true”) begins between start and
// latestStart and ends between earliestEnd and end: EDTF [start..latestStart]/[earliestEnd..end], either set only where its inner
// bound is given. What is only a moment (“false”) happened at some time between its dates: [start..end]. Where the file does not
// say which, SIMILE's own readers differ: its XML takes the event for a moment, its JSON for something that lasts. We do the same,
// and say it.
import type { Problem } from '../../model/problem.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { ForeignDate } from '../dates/calendar-date.ts';
import { joinDates } from '../dates/foreign-date.ts';
import { type ForeignBooks, isAbsent, readForeignDate } from '../foreign/foreign-books.ts';
import { type DatedBy, fieldFault, type Named } from '../foreign/foreign-event.ts';
import type { Fields } from '../json/json-members.ts';

export type Dialect = 'json' | 'xml';

export const BOUNDS = ['start', 'latestStart', 'earliestEnd', 'end'] as const;
type Bound = (typeof BOUNDS)[number];
type Read = Partial<Record<Bound, string>>;

const ASSUMED: Readonly<Record<Dialect, string>> = {
  xml: 'Events with start and end that do not say isDuration="true" were read as moments of which the day is not known, as SIMILE does for XML.',
  json: 'Events with start and end that do not say whether they last were read as lasting, as SIMILE does for JSON.',
};

/** Programs in PHP write 1 and 0. */
function isYes(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === 'string' && /^(?:true|1|yes)$/i.test(value.trim()));
}

/** Whether an event lasts; undefined where it does not say. */
function saidToLast({ isDuration, durationEvent }: Fields): boolean | undefined {
  if (isAbsent(isDuration) && isAbsent(durationEvent)) return undefined;
  return isYes(isDuration) || isYes(durationEvent);
}

/** A moment that lies between two dates; just one of them where they are the same. */
function between(first: string, last: string | undefined): ForeignDate {
  if (last === undefined || last === first) return { edtf: first };
  const edtf = `[${first}..${last}]`;
  return parseEdtf(edtf) ? { edtf } : joinDates({ edtf: first }, { edtf: last });
}

function lasting({ start = '', latestStart, earliestEnd, end }: Read): ForeignDate {
  const last = end ?? earliestEnd;
  const begin = between(start, latestStart);
  if (last === undefined || begin.edtf === undefined) return begin;
  const finish = earliestEnd === undefined ? { edtf: last } : between(earliestEnd, last);
  const edtf = `${begin.edtf}/${finish.edtf ?? last}`;
  if (parseEdtf(edtf)) return start === last ? { edtf: start } : { edtf };
  return joinDates({ edtf: start }, { edtf: last });
}

function momentary({ start = '', latestStart, earliestEnd, end }: Read): ForeignDate {
  return between(start, end ?? earliestEnd ?? latestStart);
}

/** Drops what lies before the start or behind the end, so that the others stay. */
function dropOutliers(read: Read, tell: (bound: Bound, message: string) => void): Read {
  const { start, latestStart, earliestEnd, end, ...none } = read;
  const isLate = latestStart === undefined || between(start ?? latestStart, latestStart).edtf !== undefined;
  const isEarly = earliestEnd === undefined || between(earliestEnd, end).edtf !== undefined;
  if (!isLate) tell('latestStart', 'it lies before the start, so it was not used.');
  if (!isEarly) tell('earliestEnd', 'it lies behind the end, so it was not used.');
  return {
    ...none,
    ...(start === undefined ? {} : { start }),
    ...(latestStart !== undefined && isLate ? { latestStart } : {}),
    ...(earliestEnd !== undefined && isEarly ? { earliestEnd } : {}),
    ...(end === undefined ? {} : { end }),
  };
}

/** Reads each bound that an event has. */
function readBounds(event: Fields, books: ForeignBooks, tell: (bound: Bound, message: string) => void): Read {
  const read: Read = {};
  for (const bound of BOUNDS) {
    if (isAbsent(event[bound])) continue;
    const { edtf, fault } = readForeignDate(event[bound], books, bound === 'end');
    if (edtf === undefined) tell(bound, bound === 'start' ? `${fault} It was left out.` : fault);
    else read[bound] = edtf;
  }
  return read;
}

/** Reads the dates of an event. A bound that cannot be read costs only that bound; without a start there is no event. */
export function readSimileDate(
  event: Fields,
  { dialect, ...named }: Named & { readonly dialect: Dialect },
  books: ForeignBooks,
): DatedBy {
  const faults: Problem[] = [];
  const tell = (bound: Bound, message: string): void => {
    faults.push(fieldFault(named, bound, event[bound], message));
  };
  const read = dropOutliers(readBounds(event, books, tell), tell);
  if (read.start === undefined) {
    if (isAbsent(event['start'])) tell('start', 'it has no start, so it was left out. Write one like 2019-03-07.');
    return { faults };
  }
  const said = saidToLast(event);
  const last = read.end ?? read.earliestEnd;
  const hasTwo = last !== undefined && last !== read.start;
  if (hasTwo && said === undefined) books.count(ASSUMED[dialect]);
  const date = (said ?? dialect === 'json') ? lasting(read) : momentary(read);
  if (date.edtf !== undefined) return { edtf: date.edtf, faults };
  tell('end', `${date.fault} Only its start is shown.`);
  return { edtf: read.start, faults };
}
