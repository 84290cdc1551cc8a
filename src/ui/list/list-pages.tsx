// From page to page of a long list.
import type { JSX } from 'react';
import type { SortKey } from '../../layout/list-order.ts';
import { countWords } from '../../time/count-words.ts';
import { useAppState } from '../app/app-context.ts';
import type { ListPagesState } from './use-list-pages.ts';

/** “Earlier” and “later” are true of the order of time alone. */
function stepWords(by: SortKey, isDescending: boolean): readonly [string, string] {
  if (by !== 'date') return ['← Before', 'After →'];
  return isDescending ? ['← Later', 'Earlier →'] : ['← Earlier', 'Later →'];
}

/** First, earlier, “301–600 of 1,000,000”, later, last; nothing where there is one page only. */
export function ListPages({ pages }: { readonly pages: ListPagesState }): JSX.Element | undefined {
  const { by, isDescending } = useAppState((state) => state.listOrder);
  const { page, count, total, first, indices, show } = pages;
  if (count < 2) return undefined;
  const [back, on] = stepWords(by, isDescending);
  const steps = [
    { words: 'First', to: 0 },
    { words: back, to: page - 1 },
    { words: on, to: page + 1 },
    { words: 'Last', to: count - 1 },
  ].map(({ words, to }) => (
    <button
      key={words}
      type="button"
      className="control"
      disabled={to < 0 || to >= count || to === page}
      onClick={() => show(to)}
    >
      {words}
    </button>
  ));
  return (
    <nav className="list-pages" aria-label="Pages of the list">
      {steps.slice(0, 2)}
      <span>
        {countWords(first + 1)}–{countWords(first + indices.length)} of {countWords(total)}
      </span>
      {steps.slice(2)}
    </nav>
  );
}
