// How the box and the list below it work together: what is open, which hit is marked, what a key does.
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { lookFor } from '../../state/actions.ts';
import type { Hit } from '../../state/found.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { type Hits, useHits } from './use-hits.ts';

/** How many hits are shown at first, and how many more at a time. */
const PAGE = 30;

export interface Finding {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly search: string;
  readonly hits: Hits | undefined;
  readonly isOpen: boolean;
  /** How many of the hits are shown. */
  readonly limit: number;
  /** The place in the document of the hit that Enter would open; undefined for the first. */
  readonly active: number | undefined;
  readonly look: (search: string) => void;
  readonly openList: () => void;
  readonly close: () => void;
  readonly clear: () => void;
  readonly showMore: () => void;
  readonly openHit: (hit: Pick<Hit, 'index'>) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The state of the find box. */
export function useFinding(): Finding {
  const { store } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const search = useAppState((state) => state.search);
  const hits = useHits();
  const [isAsked, setAsked] = useState(false);
  const [active, setActive] = useState<number>();
  const [limit, setLimit] = useState(PAGE);
  const isOpen = isAsked && search.trim() !== '';
  const openEvent = useOpenEvent();

  const look = (words: string): void => {
    lookFor(store, words);
    setAsked(true);
    setActive(undefined);
    setLimit(PAGE);
  };
  const openHit = ({ index }: Pick<Hit, 'index'>): void => {
    setAsked(false);
    setActive(index);
    // A keyboard on the screen would cover what is opened.
    if (window.matchMedia('(pointer: coarse)').matches) input.current?.blur();
    openEvent(index);
  };
  const openFirst = useFirstHit(hits, search, openHit);
  const move = (step: 1 | -1): void => {
    const within = hits?.within ?? [];
    const next = nextOf(within, { active, step, limit });
    setActive(within[next]?.index);
    if (next >= limit) setLimit(limit + PAGE);
  };
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
    if (isOpen && active !== undefined) openHit({ index: active });
    else openFirst();
  };
  const step = (direction: 1 | -1): void => {
    if (isOpen) move(direction);
    else setAsked(true);
  };
  const keys = new Map([
    ['ArrowDown', () => step(1)],
    ['ArrowUp', () => step(-1)],
    ['Enter', enter],
    ['Escape', leave],
  ]);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Escape works wherever the focus is in the box and its list; the others belong to the input.
    const isOurs = event.key === 'Escape' || event.target === input.current;
    const run = isOurs && !event.nativeEvent.isComposing ? keys.get(event.key) : undefined;
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  return {
    ...{ input, search, hits, isOpen, limit, active, look, clear, openHit, onKeyDown },
    openList: () => setAsked(true),
    close: () => setAsked(false),
    showMore: () => setLimit(limit + PAGE),
  };
}

interface Move {
  readonly active: number | undefined;
  readonly step: 1 | -1;
  readonly limit: number;
}

/** The place of the next hit; beyond either end none is marked, and then the other end's. */
function nextOf(within: readonly Hit[], { active, step, limit }: Move): number {
  const at = active === undefined ? -1 : within.findIndex(({ index }) => index === active);
  if (at < 0) return step === 1 ? 0 : Math.min(limit, within.length) - 1;
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
