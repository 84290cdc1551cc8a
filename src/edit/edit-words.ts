// What an edit did, in a few words: “Changed the date of “The court rules” from 16 to 17 November 2017”.
import type { FoundElsewhere, TimelineEvent } from '../model/event.ts';
import { isSame } from '../model/is-same.ts';
import { laneName } from '../model/lane-name.ts';
import type { Lane } from '../model/timeline.ts';
import { parseEdtf } from '../time/edtf.ts';
import { describeDate } from '../time/format-date.ts';
import type { FuzzyDate } from '../time/fuzzy-date.ts';
import { rangeWords } from '../time/span-words.ts';

/** Letters of a title or a text that words name. */
const LONGEST = 60;

/** A text as words name it: in quotation marks, cut where it is long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  return `“${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trimEnd()}…` : line}”`;
}

type EventField = Exclude<keyof TimelineEvent, 'id'>;

/** What each part of an event is called in a sentence. */
export const EVENT_PARTS: Readonly<Record<EventField, string>> = {
  title: 'title',
  summary: 'summary',
  plain: 'words in plain language',
  when: 'date',
  lane: 'lane',
  chapter: 'chapter',
  actors: 'people',
  weight: 'weight',
  citations: 'quotations',
  isPublicAct: 'note whether it was done in public',
  madePublic: 'day on which it became public',
  disagreement: 'disagreement',
  legalStatus: 'legal status',
  connections: 'connections',
  media: 'pictures and films',
  links: 'links',
  foreign: 'fields of another format',
};

/** The parts in which two states of a thing differ, in the order of `names`. */
export function partsChanged<T extends object>(before: T, after: T, names: readonly (keyof T)[]): readonly (keyof T)[] {
  return names.filter((name) => !isSame(before[name], after[name]));
}

const EVENT_FIELDS = Object.keys(EVENT_PARTS) as readonly EventField[];

/** What became of an event. */
export function changedEventWords(
  before: TimelineEvent,
  after: TimelineEvent,
  { lanes }: { readonly lanes: readonly Lane[] },
): string {
  const parts = partsChanged(before, after, EVENT_FIELDS);
  const name = quoted(before.title);
  const [only, ...more] = parts;
  if (only === undefined) return `Changed ${name}`;
  if (more.length > 0)
    return `Changed the ${listWords(parts.map((part) => EVENT_PARTS[part as EventField]))} of ${name}`;
  if (only === 'title') return `Changed the title of ${name} to ${quoted(after.title)}`;
  if (only === 'when') return whenWords(before, after);
  if (only === 'lane') return `Moved ${name} to the lane ${quoted(laneTitle(lanes, after.lane))}`;
  if (only === 'weight') return `Changed the weight of ${name} from ${before.weight} to ${after.weight}`;
  if (only === 'citations') return citationWords(before, after);
  return `Changed the ${EVENT_PARTS[only as EventField]} of ${name}`;
}

/** “title, date and lane” */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function laneTitle(lanes: readonly Lane[], id: string): string {
  return laneName(lanes.find((lane) => lane.id === id) ?? { title: id });
}

function whenWords(before: TimelineEvent, after: TimelineEvent): string {
  const name = quoted(before.title);
  if (before.when.date !== after.when.date) {
    return `Changed the date of ${name} ${dateChangeWords(before.when.date, after.when.date)}`;
  }
  return isSame(before.when.elsewhere, after.when.elsewhere)
    ? `Changed how the date of ${name} is known`
    : elsewhereWords(name, before.when.elsewhere, after.when.elsewhere);
}

/** What became of the date that another report gives. */
function elsewhereWords(name: string, before: FoundElsewhere | undefined, after: FoundElsewhere | undefined): string {
  if (!before) return `Added another report’s date to ${name}: ${dateWords(after?.date ?? '')}`;
  if (!after) return `Removed another report’s date from ${name}`;
  if (before.date !== after.date) {
    return `Changed another report’s date of ${name} ${dateChangeWords(before.date, after.date)}`;
  }
  const [did, does] = [before.disagreement !== undefined, after.disagreement !== undefined];
  if (did !== does) return `Said that reports ${does ? 'disagree' : 'agree'} about the date of ${name}`;
  return `Changed what is said of another report’s date of ${name}`;
}

/** “from 3 to 4 March 2017”; a date that nobody can read stands as it is written. */
function dateChangeWords(from: string, to: string): string {
  const [a, b] = [parseEdtf(from), parseEdtf(to)];
  if (!a || !b) return `from ${dateWords(from)} to ${dateWords(to)}`;
  if (!isPlain(a) || !isPlain(b) || a.start.from >= b.start.from) {
    return `from ${describeDate(a)} to ${describeDate(b)}`;
  }
  const { first, last } = rangeWords(a.start, b.start, { length: 'long', canBeSeason: true });
  return `from ${first} to ${last}`;
}

/** A date in words, or as it is written where nobody can read it. */
export function dateWords(date: string): string {
  const read = parseEdtf(date);
  return read ? describeDate(read) : quoted(date);
}

/** One moment without any doubt. */
function isPlain({ kind, candidates, isApproximate, isUncertain, isOpenStart, isOpenEnd }: FuzzyDate): boolean {
  return kind === 'moment' && candidates.length === 1 && !isApproximate && !isUncertain && !isOpenStart && !isOpenEnd;
}

function citationWords(before: TimelineEvent, after: TimelineEvent): string {
  const more = after.citations.length - before.citations.length;
  const name = quoted(before.title);
  if (more === 1) return `Added a quotation to ${name}`;
  if (more === -1) return `Removed a quotation from ${name}`;
  if (more !== 0) return `Changed the quotations of ${name}`;
  const [only, ...others] = after.citations.filter((citation, i) => !isSame(citation, before.citations[i]));
  if (!only || others.length > 0) return `Changed the quotations of ${name}`;
  return `Changed a quotation of ${name}`;
}
