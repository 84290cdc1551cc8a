// From page to page of a long list.
import { countWords } from '../../time/count-words.ts';
import { useApp } from '../app/app-context.ts';
import type { ListPagesState } from './use-list-pages.ts';

/** First, earlier, “301–600 of 1,000,000”, later, last; nothing where there is one page only. */
export function ListPages({ pages }: { readonly pages: ListPagesState }) {
  const { columns } = useApp();
  const { page, count, indices, show } = pages;
  if (count < 2) return undefined;
  const from = indices[0] ?? 0;
  const steps = [
    { words: 'First', to: 0 },
    { words: '← Earlier', to: page - 1 },
    { words: 'Later →', to: page + 1 },
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
        {countWords(from + 1)}–{countWords(from + indices.length)} of {countWords(columns.count)}
      </span>
      {steps.slice(2)}
    </nav>
  );
}
