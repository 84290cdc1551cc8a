// What was changed, when, on which event and on which source: the history of a timeline in words, to be read and exported.
import { isSame } from '../model/is-same.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Change, Edit, FieldChange, MemberChange } from './change.ts';
import type { EditHistory } from './edit-history.ts';
import { memberTitle } from './member-words.ts';
import { partsOf, partWords, sourceTitle } from './value-words.ts';

/** One thing that an edit changed. */
export interface LogRow {
  /** ISO instant. */
  readonly on: string;
  /** What the edit did: all of its rows have the same words. */
  readonly what: string;
  /** Whether it was taken back, and is not in the timeline. */
  readonly isUndone: boolean;
  /** The event's title; empty where it is about none. */
  readonly event: string;
  /** The headlines of the sources that it is about, in one line each. */
  readonly source: string;
  readonly before: string;
  readonly after: string;
}

/** All edits, the latest first: those that were taken back, those that can be, and of older ones their words. */
export function changeLog({ timeline, told, past, future }: EditHistory): readonly LogRow[] {
  const undone = future.flatMap((edit) => rowsOf(edit, timeline, true));
  const made = past.toReversed().flatMap((edit) => rowsOf(edit, timeline, false));
  const older = told.toReversed().map(({ on, words }) => ({ ...NOTHING, on, what: words }));
  return [...undone, ...made, ...older];
}

const NOTHING: LogRow = { on: '', what: '', isUndone: false, event: '', source: '', before: '', after: '' };

/** The rows of one edit; names are those that the timeline has now. */
export function rowsOf({ on, words, changes }: Edit, timeline: Timeline, isUndone: boolean): readonly LogRow[] {
  return changes.map((change) => ({ ...NOTHING, on, what: words, isUndone, ...cellsOf(change, timeline) }));
}

function cellsOf(change: Change, timeline: Timeline): Partial<LogRow> {
  if (change.kind === 'whole') {
    return { before: countWords(change.before), after: countWords(change.after) };
  }
  return change.kind === 'field' ? fieldCells(change) : memberCells(change, timeline);
}

function fieldCells({ before, after }: FieldChange): Partial<LogRow> {
  return { before: textOf(before), after: textOf(after) };
}

function memberCells(change: MemberChange, timeline: Timeline): Partial<LogRow> {
  if (change.part === 'events') return eventCells(change, timeline);
  const { part, before, after } = change;
  const titleOf = (member: typeof before): string =>
    member === undefined ? '' : memberTitle<typeof part>(part, member);
  const source = change.part === 'sources' ? titleOf(after ?? before) : '';
  return { source, before: memberWords(before, after), after: memberWords(after, before) };
}

function eventCells(
  { before, after }: Extract<MemberChange, { readonly part: 'events' }>,
  timeline: Timeline,
): Partial<LogRow> {
  const parts = partsOf(before, after);
  const [old, now] = [before?.citations ?? [], after?.citations ?? []];
  const changed = [...old, ...now].filter((one) => !(has(old, one) && has(now, one)));
  const sources = new Set(changed.map(({ source }) => sourceTitle(source, timeline.sources)));
  return {
    event: (after ?? before)?.title ?? '',
    source: [...sources].join('\n'),
    before: partWords(before, parts, timeline),
    after: partWords(after, parts, timeline),
  };
}

function has(list: readonly unknown[], wanted: unknown): boolean {
  return list.some((one) => isSame(one, wanted));
}

/** What a member says where it differs from another state of it. */
function memberWords(member: object | undefined, other: object | undefined): string {
  if (member === undefined) return '';
  const entries = Object.entries(member).filter(
    ([name, value]) =>
      name !== 'id' && !isSame(value, (other as Readonly<Record<string, unknown>> | undefined)?.[name]),
  );
  const [only, ...more] = entries;
  if (only && more.length === 0) return textOf(only[1]);
  return entries
    .filter(([, value]) => textOf(value) !== '')
    .map(([name, value]) => `${name}: ${textOf(value)}`)
    .join('\n');
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.length === 0 ? '' : JSON.stringify(value);
}

function countWords({ title, events }: Timeline): string {
  return `${title}: ${events.length} ${events.length === 1 ? 'event' : 'events'}`;
}
