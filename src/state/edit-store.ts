// The timeline that is being changed, with all its changes, and how far it is kept.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Edit, inverseEdit, type Reading, readingAfter } from '../edit/change.ts';
import { type EditHistory, endStretch, makeEdit, redoEdit, startEdits, undoEdit } from '../edit/edit-history.ts';
import type { ArticleText } from '../model/article-text.ts';
import type { Interpretation, ReadOptions } from '../model/interpretation.ts';
import type { Problem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';

/** What is kept of a timeline that is being changed. */
export interface EditContent {
  readonly history: EditHistory;
  /** The texts of sources that the author supplied, by source id: for marking excerpts and for verifying them. Kept on this computer, never exported. */
  readonly texts: Readonly<Record<string, ArticleText>>;
  /** What could not be read when the list was opened, and has not been mended or dismissed. */
  readonly problems: readonly Problem[];
  /** What was taken for what when the list was opened. */
  readonly interpretations: readonly Interpretation[];
  /** How the list was asked to be read. */
  readonly readOptions: ReadOptions;
}

export interface EditState extends EditContent {
  /** The key of the timeline's place on this computer. */
  readonly key: string;
  readonly saving: 'saved' | 'saving' | 'failed';
  /** Why it is not kept, in a sentence; empty where it is. */
  readonly fault: string;
  /** Whether another document was opened in its place: what is unwritten is written, and that is the end. */
  readonly isLeft: boolean;
}

export type EditStore = StoreApi<EditState>;

/** A store for a timeline in which nothing has been changed yet, or for a history that was kept. */
export function createEditStore(
  initial: Pick<EditState, 'key'> & Partial<EditState> & { readonly timeline: Timeline },
): EditStore {
  const { timeline, ...rest } = initial;
  return createStore<EditState>(() => ({
    history: startEdits(timeline),
    texts: {},
    problems: [],
    interpretations: [],
    readOptions: {},
    saving: 'saved',
    fault: '',
    isLeft: false,
    ...rest,
  }));
}

/** Makes an edit. */
export function edit(store: EditStore, change: Edit): void {
  const { history } = store.getState();
  turnTo(store, makeEdit(history, change), readingAfter(change));
}

/** Ends a stretch of typing. */
export function endTypingIn(store: EditStore): void {
  turnTo(store, endStretch(store.getState().history), undefined);
}

/** Takes the last edit back. */
export function undo(store: EditStore): void {
  const { history } = store.getState();
  const last = history.past.at(-1);
  if (last) turnTo(store, undoEdit(history), readingAfter(inverseEdit(last)));
}

/** Makes what was taken back again. */
export function redo(store: EditStore): void {
  const { history } = store.getState();
  const next = history.future.at(-1);
  if (next) turnTo(store, redoEdit(history), readingAfter(next));
}

/** Takes edits back until only so many are left, or makes again until there are as many. One step for whoever watches: each costs a layout. */
export function goBackTo(store: EditStore, count: number): void {
  let { history } = store.getState();
  let reading: Reading | undefined;
  for (let last = history.past.at(-1); last && history.past.length > count; last = history.past.at(-1)) {
    reading = readingAfter(inverseEdit(last)) ?? reading;
    history = undoEdit(history);
  }
  for (let next = history.future.at(-1); next && history.past.length < count; next = history.future.at(-1)) {
    reading = readingAfter(next) ?? reading;
    history = redoEdit(history);
  }
  turnTo(store, history, reading);
}

/** Takes over what another window has made of the same timeline. */
export function adoptContent(store: EditStore, content: EditContent): void {
  store.setState(content);
}

/** Keeps the text of a source, or (undefined) forgets it. */
export function supplyText(store: EditStore, source: string, text: ArticleText | undefined): void {
  const { [source]: _, ...others } = store.getState().texts;
  store.setState({ texts: text === undefined ? others : { ...others, [source]: text } });
}

/** Takes a problem from the list: it was mended, or is none to the author. */
export function settleProblem(store: EditStore, problem: Problem): void {
  store.setState({ problems: store.getState().problems.filter((one) => one !== problem) });
}

/** Says how far it is kept. */
export function tellKept(store: EditStore, saving: EditState['saving'], fault = ''): void {
  const present = store.getState();
  if (present.saving !== saving || present.fault !== fault) store.setState({ saving, fault });
}

/** Says that another document is opened in its place. */
export function leave(store: EditStore): void {
  store.setState({ isLeft: true });
}

/** What is kept of a state. */
export function contentOf({ history, texts, problems, interpretations, readOptions }: EditState): EditContent {
  return { history, texts, problems, interpretations, readOptions };
}

function turnTo(store: EditStore, history: EditHistory, reading: Reading | undefined): void {
  if (history === store.getState().history) return;
  store.setState({ history, ...(reading ? ofReading(reading) : {}) });
}

function ofReading({ options, problems, interpretations }: Reading): Partial<EditState> {
  return { readOptions: options, problems, interpretations };
}
