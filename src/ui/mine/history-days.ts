// The edits of a history as they are read: the latest first, day by day.
import type { Edit } from '../../edit/change.ts';
import { rowsOf } from '../../edit/change-log.ts';
import type { EditHistory } from '../../edit/edit-history.ts';
import type { Timeline } from '../../model/timeline.ts';
import { dayWords } from './when-words.ts';

export interface HistoryEntry {
  /** ISO instant. */
  readonly on: string;
  readonly words: string;
  /** The headlines of the sources that it is about. */
  readonly sources: readonly string[];
  readonly isUndone: boolean;
  /** How many edits are made where one goes back (or on) to here; undefined where that is no longer possible. */
  readonly count: number | undefined;
}

export interface HistoryDay {
  /** “Today”, “3 March 2026” */
  readonly day: string;
  readonly entries: readonly HistoryEntry[];
}

/** At most so many entries, the latest first. What was undone stands where it would come again. */
export function historyEntries({ timeline, told, past, future }: EditHistory, most: number): readonly HistoryEntry[] {
  const undone = future.map((edit, at) =>
    entryOf(edit, timeline, { isUndone: true, count: past.length + future.length - at }),
  );
  const made = past.slice(-most).map((edit, at, kept) => {
    return entryOf(edit, timeline, { isUndone: false, count: past.length - kept.length + at + 1 });
  });
  const older = told
    .slice(-most)
    .map(({ on, words }) => ({ on, words, sources: [], isUndone: false, count: undefined }));
  return [...undone, ...made.reverse(), ...older.reverse()].slice(0, most);
}

/** The entries day by day, in their order. */
export function byDay(entries: readonly HistoryEntry[], now: Date): readonly HistoryDay[] {
  const days: { day: string; entries: HistoryEntry[] }[] = [];
  for (const entry of entries) {
    const day = dayWords(entry.on, now);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

function entryOf(edit: Edit, timeline: Timeline, place: Pick<HistoryEntry, 'isUndone' | 'count'>): HistoryEntry {
  const sources = rowsOf(edit, timeline, place.isUndone).flatMap(({ source }) => (source ? source.split('\n') : []));
  return { on: edit.on, words: edit.words, sources: [...new Set(sources)], ...place };
}
