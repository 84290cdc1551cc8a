// A day that was found in another report: who published it, its address, which day it gives.
import type { JSX } from 'react';
import type { FoundElsewhere } from '../../model/event.ts';
import { dateWords } from './date-words.ts';

/** “The Herald: 2 April 2019 – on one outlet’s word”, the name leading to the report where its address is one of the web. */
export function FoundReport({ found }: { readonly found: FoundElsewhere }): JSX.Element {
  return (
    <>
      {/^https?:\/\//i.test(found.url) ? (
        <a href={found.url} target="_blank" rel="noopener noreferrer">
          {found.publisher}
        </a>
      ) : (
        found.publisher
      )}
      : {dateWords(found.date)}
      {found.note && ` – ${found.note}`}
    </>
  );
}
