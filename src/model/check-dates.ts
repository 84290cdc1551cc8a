// Dates of a timeline: each can be read, nothing is public before it happened, chapters hold their events.
import { parseEdtf } from '../time/edtf.ts';
import { extentOf } from '../time/fuzzy-date.ts';
import { overlaps, type Span } from '../time/span.ts';
import type { Problem } from './problem.ts';
import type { Timeline } from './timeline.ts';

/** A place in the data and the date that stands there. */
interface Entry {
  readonly path: string;
  readonly date: string;
}

/** Everything that is wrong with a timeline's dates. */
export function checkDates(timeline: Timeline): readonly Problem[] {
  return [
    ...DATES.flatMap((datesOf) => datesOf(timeline)).flatMap(unreadable),
    ...badCorrectionDays(timeline),
    ...publicTooEarly(timeline),
    ...overlappingChapters(timeline),
    ...outsideChapter(timeline),
  ];
}

/** Every EDTF text of a timeline, by the list in which it stands. */
const DATES: readonly ((timeline: Timeline) => readonly Entry[])[] = [
  ({ sourcesEnd }) => [{ path: 'sourcesEnd', date: sourcesEnd }],
  ({ firstView }) => optional('firstView', firstView),
  ({ chapters }) => chapters.map(({ when }, i) => ({ path: `chapters[${i}].when`, date: when })),
  ({ silences }) => silences.map(({ when }, i) => ({ path: `silences[${i}].when`, date: when })),
  ({ afterwards }) => afterwards.map(({ when }, i) => ({ path: `afterwards[${i}].when`, date: when })),
  ({ sources }) => sources.map(({ published }, i) => ({ path: `sources[${i}].published`, date: published })),
  ({ actors }) =>
    actors.flatMap(({ offices }, i) =>
      offices.flatMap(({ when }, j) => optional(`actors[${i}].offices[${j}].when`, when)),
    ),
  ({ events }) => events.map(({ when }, i) => ({ path: `events[${i}].when.date`, date: when.date })),
  ({ events }) => events.flatMap(({ when }, i) => optional(`events[${i}].when.elsewhere.date`, when.elsewhere?.date)),
  ({ events }) => events.flatMap(({ madePublic }, i) => optional(`events[${i}].madePublic.date`, madePublic?.date)),
];

function optional(path: string, date: string | undefined): Entry[] {
  return date === undefined ? [] : [{ path, date }];
}

function unreadable({ path, date }: Entry): Problem[] {
  return parseEdtf(date) ? [] : [{ path, message: `“${date}” is not a date that can be read (EDTF).` }];
}

function badCorrectionDays({ corrections }: Timeline): Problem[] {
  return corrections.flatMap(({ on }, i) => {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(on) && parseEdtf(on) !== undefined;
    return isDay ? [] : { path: `corrections[${i}].on`, message: `“${on}” is not a day such as 2019-11-30.` };
  });
}

/** Public before it can have happened: the latest day of the one lies before the earliest of the other. */
function publicTooEarly({ events }: Timeline): Problem[] {
  return events.flatMap(({ when, madePublic }, i) => {
    const happened = parseEdtf(when.date);
    const known = madePublic && parseEdtf(madePublic.date);
    if (!happened || !known || happened.isOpenStart || extentOf(known).to > extentOf(happened).from) return [];
    return [{ path: `events[${i}].madePublic.date`, message: 'It is said to be public before it happened.' }];
  });
}

/** The span of a date, as far as it is closed; undefined where it cannot be read. */
function spanOf(date: string): Span | undefined {
  const fuzzy = parseEdtf(date);
  if (!fuzzy) return undefined;
  const { from, to } = extentOf(fuzzy);
  return {
    from: fuzzy.isOpenStart ? Number.NEGATIVE_INFINITY : from,
    to: fuzzy.isOpenEnd ? Number.POSITIVE_INFINITY : to,
  };
}

function overlappingChapters({ chapters }: Timeline): Problem[] {
  const spans = chapters.map(({ when }) => spanOf(when));
  return chapters.flatMap(({ title }, i) => {
    const own = spans[i];
    const other = chapters.find((_, j) => {
      const earlier = spans[j];
      return j < i && own !== undefined && earlier !== undefined && overlaps(own, earlier);
    });
    return other ? { path: `chapters[${i}].when`, message: `“${title}” and “${other.title}” overlap.` } : [];
  });
}

function outsideChapter({ chapters, events }: Timeline): Problem[] {
  const spans = new Map(chapters.map(({ id, when }) => [id, spanOf(when)]));
  return events.flatMap(({ when, chapter }, i) => {
    const span = spans.get(chapter);
    const date = parseEdtf(when.date);
    if (!span || !date || date.isOpenStart || overlaps(span, date.start)) return [];
    return [{ path: `events[${i}].chapter`, message: 'The event does not begin within its chapter.' }];
  });
}
