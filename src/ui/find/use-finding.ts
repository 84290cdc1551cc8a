// How the box and the list below it work together: what is open, which hit is marked, what a key does.
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { NamedEntry } from '../../model/named-entries.ts';
import { lookFor } from '../../state/actions.ts';
import type { Hit } from '../../state/found.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { type Hits, useHits } from './use-hits.ts';
import { entryKey, hitKey, useNamedEntries, useOpenEntry } from './use-named-entries.ts';

/** How many hits are shown at first, and how many more at a time. */
const PAGE = 30;

export interface Finding {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly search: string;
  readonly hits: Hits | undefined;
  /** What is no event and has the name that is looked for; it stands above the hits. */
  readonly entries: readonly NamedEntry[];
  readonly isOpen: boolean;
  /** How many of the hits are shown. */
  readonly limit: number;
  /** The key of the entry or hit that Enter would open; undefined for the first hit. */
  readonly active: string | undefined;
  readonly look: (search: string) => void;
  readonly openList: () => void;
  readonly close: () => void;
  readonly clear: () => void;
  readonly showMore: () => void;
  readonly openHit: (hit: Pick<Hit, 'index'>) => void;
  readonly openEntry: (entry: NamedEntry) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The state of the find box. */
export function useFinding(): Finding {
  const { store } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const search = useAppState((state) => state.search);
  const hits = useHits();
  const entries = useNamedEntries(search);
  const [isAsked, setAsked] = useState(false);
  const marked = useMarked(entries, hits);
  const isOpen = isAsked && search.trim() !== '';
  const openEvent = useOpenEvent();
  const showEntry = useOpenEntry();

  const look = (words: string): void => {
    lookFor(store, words);
    setAsked(true);
    marked.reset();
  };
  const leaveFor = (key: string): void => {
    setAsked(false);
    marked.mark(key);
    // A keyboard on the screen would cover what is opened.
    if (window.matchMedia('(pointer: coarse)').matches) input.current?.blur();
  };
  const openHit = (hit: Pick<Hit, 'index'>): void => {
    leaveFor(hitKey(hit));
    openEvent(hit.index);
  };
  const openEntry = (entry: NamedEntry): void => {
    leaveFor(entryKey(entries.indexOf(entry)));
    showEntry(entry);
  };
  const openFirst = useFirstHit(hits, search, openHit);
  const clear = (): void => {
    look('');
    input.current?.focus();
  };
  const leave = (): void => {
    if (isOpen) {
      setAsked(false);
      input.current?.focus();
    } else if (search === '') input.current?.blur();
    else clear();
  };
  const enter = (): void => {
    const entry = entries.find((_, i) => entryKey(i) === marked.active);
    const hit = hits?.within.find((one) => hitKey(one) === marked.active);
    if (isOpen && entry) openEntry(entry);
    else if (isOpen && hit) openHit(hit);
    else openFirst();
  };
  const step = (direction: 1 | -1): void => {
    if (isOpen) marked.move(direction);
    else setAsked(true);
  };
  const keys = new Map([
    ['ArrowDown', () => step(1)],
    ['ArrowUp', () => step(-1)],
    ['Enter', enter],
    ['Escape', leave],
  ]);
  return {
    ...{ input, search, hits, entries, isOpen, look, clear, openHit, openEntry },
    ...{ limit: marked.limit, active: marked.active, showMore: marked.showMore },
    onKeyDown: (event) => runKey(event, keys, input.current),
    openList: () => setAsked(true),
    close: () => setAsked(false),
  };
}

interface Marked extends Pick<Finding, 'active' | 'limit' | 'showMore'> {
  readonly mark: (key: string) => void;
  readonly reset: () => void;
  /** To the next option; where that is not shown yet, it is. */
  readonly move: (step: 1 | -1) => void;
}

/** Which option is marked, and how many hits are shown. */
function useMarked(entries: readonly NamedEntry[], hits: Hits | undefined): Marked {
  const [active, setActive] = useState<string>();
  const [limit, setLimit] = useState(PAGE);
  return {
    active,
    limit,
    mark: setActive,
    showMore: () => setLimit(limit + PAGE),
    reset: () => {
      setActive(undefined);
      setLimit(PAGE);
    },
    move: (step) => {
      const keys = [...entries.map((_, i) => entryKey(i)), ...(hits?.within ?? []).map(hitKey)];
      const shown = entries.length + limit;
      const next = nextOf(keys, { active, step, shown });
      setActive(keys[next]);
      if (next >= shown) setLimit(limit + PAGE);
    },
  };
}

/** Escape works wherever the focus is in the box and its list; the others belong to the input. */
function runKey(event: KeyboardEvent, keys: ReadonlyMap<string, () => void>, input: HTMLInputElement | null): void {
  const isOurs = event.key === 'Escape' || event.target === input;
  const run = isOurs && !event.nativeEvent.isComposing ? keys.get(event.key) : undefined;
  if (!run) return;
  event.preventDefault();
  event.stopPropagation();
  run();
}

interface Move {
  readonly active: string | undefined;
  readonly step: 1 | -1;
  readonly shown: number;
}

/** The place of the next option; beyond either end none is marked, and then the other end's. */
function nextOf(keys: readonly string[], { active, step, shown }: Move): number {
  const at = active === undefined ? -1 : keys.indexOf(active);
  if (at < 0) return step === 1 ? 0 : Math.min(shown, keys.length) - 1;
  return at + step;
}

/** Opens the best hit; asked before the answer is there, as soon as it is. */
function useFirstHit(hits: Hits | undefined, search: string, openHit: Finding['openHit']): () => void {
  const [wanted, setWanted] = useState<string>();
  const first = hits?.query === search ? hits.within[0] : undefined;
  const isAnswered = hits?.query === search;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the answer that was waited for opens anything
  useEffect(() => {
    if (wanted === undefined || !isAnswered) return;
    setWanted(undefined);
    if (wanted === search && first) openHit(first);
  }, [wanted, isAnswered]);
  return () => setWanted(search);
}

/** Opens an event by its place in the document. */
function useOpenEvent(): (index: number) => void {
  const { document, travel } = useApp();
  return (index) => {
    const open = async (): Promise<void> => {
      await document.loadLabels([index]);
      const label = document.label(index);
      if (label) travel.toEvent(label.id);
    };
    void open();
  };
}
