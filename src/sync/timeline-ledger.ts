// What one window knows of a timeline on the shelf: it writes where nobody else has, and else takes over what another window
// has written, with what is unwritten here made anew on it.
import { withKnownEvents } from '../edit/share-events.ts';
import { rebaseUnsaved, unsavedEdits } from '../edit/unsaved-edits.ts';
import { adoptContent, contentOf, type EditContent, type EditStore } from '../state/edit-store.ts';
import { readContent, readEntry, shelvedContent } from './kept-content.ts';
import { type LeftEdits, withLeft } from './left-edits.ts';
import type { ShelfEntry, TimelineShelf } from './timeline-shelf.ts';

/** What lies on the shelf as far as this window knows. */
export interface OnShelf {
  readonly content: EditContent;
  /** Undefined where nothing lies there. */
  readonly revision: number | undefined;
  /** ISO instant. */
  readonly created: string;
}

/** What is needed to keep a timeline. */
export interface Keeping {
  readonly store: EditStore;
  readonly shelf: TimelineShelf;
  readonly onShelf: OnShelf;
  /** The time, as an ISO instant. */
  readonly now: () => string;
}

export interface Ledger {
  /** Whether this window has what is not on the shelf. */
  readonly isUnwritten: () => boolean;
  /** Whether the store is just being told what lies on the shelf. */
  readonly isFollowing: () => boolean;
  /** Writes; rejects where it cannot. */
  readonly write: () => Promise<void>;
  /** Takes over what another window has written; whether the timeline still lies there. */
  readonly look: () => Promise<boolean>;
  /** What a closing window leaves behind; undefined where all is written, or nothing ever was. */
  readonly left: () => LeftEdits | undefined;
  /** Makes here what a closed window has left. */
  readonly take: (left: LeftEdits) => void;
}

/** Writing against another window that writes, too, is tried so often. */
const ATTEMPTS = 5;

/** The ledger of the timeline in a store. */
export function createLedger({ store, shelf, onShelf, now }: Keeping): Ledger {
  const { key } = store.getState();
  let known = onShelf;
  let isFollowing = false;

  const isUnwritten = (): boolean => known.revision === undefined || !isSameContent(known.content, store.getState());

  const follow = (content: EditContent, revision: number): void => {
    const { timeline } = store.getState().history;
    const history = { ...content.history, timeline: withKnownEvents(content.history.timeline, timeline) };
    const theirs = { ...content, history };
    const joined = joinContents(known.content, store.getState(), theirs);
    known = { ...known, content: theirs, revision };
    isFollowing = true;
    adoptContent(store, joined);
    isFollowing = false;
  };
  const takeOver = async (): Promise<void> => {
    const shelved = await shelf.take(key);
    const [entry, content] = [readEntry(shelved?.entry), readContent(shelved?.content)];
    if (entry && content) follow(content, entry.revision);
    // Nothing lies there, or nothing that can be read: what is here takes its place.
    else known = { ...known, revision: shelved && (entry?.revision ?? 0) };
  };
  const writeOnce = async (): Promise<boolean> => {
    const content = contentOf(store.getState());
    const entry = entryOf(key, content, { ...known, now: now() });
    const outcome = await shelf.put(entry, shelvedContent(content), known.revision);
    if (outcome === 'put') known = { ...known, content, revision: entry.revision };
    else await takeOver();
    return outcome === 'put';
  };
  return {
    isUnwritten,
    isFollowing: () => isFollowing,
    write: async () => {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) if (await writeOnce()) return;
      throw new Error(`another window always writes first: ${key}`);
    },
    look: async () => {
      const entry = readEntry(await shelf.entry(key));
      if (!entry) known = { ...known, revision: undefined };
      else if (entry.revision !== known.revision) await takeOver();
      return entry !== undefined;
    },
    left: () => {
      const { revision, content } = known;
      if (revision === undefined || !isUnwritten()) return undefined;
      const { history, texts } = store.getState();
      return {
        ...unsavedEdits(content.history, history),
        revision,
        texts: changedTexts(content.texts, texts),
      };
    },
    take: (left) => {
      const isExact = left.revision === known.revision && !isUnwritten();
      adoptContent(store, withLeft(contentOf(store.getState()), left, isExact));
    },
  };
}

/** Theirs, with what was changed here since what was known. */
function joinContents(known: EditContent, own: EditContent, theirs: EditContent): EditContent {
  const unsaved = unsavedEdits(known.history, own.history);
  const isTyping = own.history.isTyping && unsaved.edits.length > 0;
  return {
    ...theirs,
    history: { ...rebaseUnsaved(theirs.history, unsaved), isTyping },
    texts: { ...theirs.texts, ...changedTexts(known.texts, own.texts) },
    problems: own.problems === known.problems ? theirs.problems : own.problems,
  };
}

function changedTexts(known: EditContent['texts'], own: EditContent['texts']): EditContent['texts'] {
  return Object.fromEntries(Object.entries(own).filter(([source, text]) => known[source] !== text));
}

/** Whether two contents are made of the same parts. */
export function isSameContent(a: EditContent, b: EditContent): boolean {
  return (
    a.history.timeline === b.history.timeline &&
    a.history.past === b.history.past &&
    a.history.future === b.history.future &&
    a.texts === b.texts &&
    a.problems === b.problems &&
    a.interpretations === b.interpretations &&
    a.readOptions === b.readOptions
  );
}

interface EntryFacts {
  readonly created: string;
  readonly revision: number | undefined;
  readonly now: string;
}

function entryOf(key: string, { history }: EditContent, { created, revision, now }: EntryFacts): ShelfEntry {
  const { title, events } = history.timeline;
  return { key, title, eventCount: events.length, created, saved: now, revision: (revision ?? 0) + 1 };
}
