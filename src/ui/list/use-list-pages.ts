// Which part of a long list is shown: a page at a time, the one with the chosen event first.
import { useMemo, useState } from 'react';
import { useApp } from '../app/app-context.ts';

const PAGE = 300;

export interface ListPagesState {
  readonly page: number;
  readonly count: number;
  /** The placements of the page. */
  readonly indices: readonly number[];
  readonly show: (page: number) => void;
}

/** The pages of the list; where the chosen event is on another page, that one is shown. */
export function useListPages(selected: string | undefined): ListPagesState {
  const { columns, document } = useApp();
  const chosen = selected === undefined ? undefined : document.indexOf(selected);
  const [turned, setTurned] = useState<{ readonly page: number; readonly by: number | undefined }>();
  // A page that was turned to stays until another event is chosen.
  const isTurned = turned !== undefined && turned.by === chosen;
  const page = isTurned ? turned.page : Math.floor((chosen ?? 0) / PAGE);
  const indices = useMemo(() => {
    const first = page * PAGE;
    return Array.from({ length: Math.min(PAGE, columns.count - first) }, (_, i) => first + i);
  }, [columns, page]);
  return {
    page,
    count: Math.ceil(columns.count / PAGE),
    indices,
    show: (next) => setTurned({ page: next, by: chosen }),
  };
}
