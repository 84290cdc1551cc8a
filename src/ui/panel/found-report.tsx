// A day that was found in another report: who published it, its address, which day it gives.
import type { JSX } from 'react';
import type { FoundElsewhere } from '../../model/event.ts';
import { WebLink } from '../words/web-link.tsx';
import { dateWords } from './date-words.ts';

/** “The Herald: 2 April 2019 – on one outlet’s word”, the name leading to the report where its address is one of the web. */
export function FoundReport({ found }: { readonly found: FoundElsewhere }): JSX.Element {
  return (
    <>
      <WebLink url={found.url}>{found.publisher || found.url}</WebLink>: {dateWords(found.date)}
      {found.note && ` – ${found.note}`}
    </>
  );
}
