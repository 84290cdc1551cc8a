// Which part of a long list is shown: a page at a time, the one with the chosen event first.
import { useMemo, useState } from 'react';
import { useApp } from '../app/app-context.ts';

const PAGE = 300;

export interface ListPagesState {
  readonly page: number;
  readonly count: number;
  /** How many events all pages have together. */
  readonly total: number;
  /** How many come before this page. */
  readonly first: number;
  /** The events of the page: their places in the document's columns. */
  readonly indices: readonly number[];
  readonly show: (page: number) => void;
}

/** The pages of the events that are listed; where the chosen event is on another page, that one is shown. */
export function useListPages(listed: Uint32Array, selected: string | undefined): ListPagesState {
  const { document } = useApp();
  const chosen = selected === undefined ? undefined : document.indexOf(selected);
  const own = useMemo(
    () => (chosen === undefined ? 0 : Math.max(0, Math.floor(listed.indexOf(chosen) / PAGE))),
    [listed, chosen],
  );
  const [turned, setTurned] = useState<Turned>();
  // A page that was turned to stays until another event is chosen, or the list is another.
  const isTurned = turned !== undefined && turned.by === chosen && turned.listed === listed;
  const page = isTurned ? turned.page : own;
  const indices = useMemo(() => Array.from(listed.subarray(page * PAGE, (page + 1) * PAGE)), [listed, page]);
  return {
    page,
    count: Math.ceil(listed.length / PAGE),
    total: listed.length,
    first: page * PAGE,
    indices,
    show: (next) => setTurned({ page: next, by: chosen, listed }),
  };
}

interface Turned {
  readonly page: number;
  /** The event that was chosen when the page was turned. */
  readonly by: number | undefined;
  readonly listed: Uint32Array;
}
