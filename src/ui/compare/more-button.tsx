// The end of a list that is longer than what is shown of it.
import type { JSX } from 'react';
import { countWords } from '../../time/count-words.ts';
import type { FirstEvents } from './use-first-events.ts';

/** “50 of 1,234 are shown.” and a button for more; nothing where all are shown. */
export function MoreButton({ list }: { readonly list: FirstEvents }): JSX.Element | undefined {
  if (!list.showMore) return undefined;
  return (
    <p className="disputes-more">
      {countWords(list.events.length)} of {countWords(list.count)} are shown.{' '}
      <button type="button" className="control" onClick={list.showMore}>
        Show more
      </button>
    </p>
  );
}
