// The address that opens one event with one of its excerpts marked, and nothing else that changes with a reader's view.

import { hashOf } from '../../state/hash-text.ts';
import { writeInquiry } from '../../state/inquiry-hash.ts';
import type { State } from '../../state/state.ts';

interface QuotePlace {
  /** An event's id. */
  readonly event: string;
  /** Which of its citations, counted from 0. */
  readonly quote: number;
}

/** The page's address with the list, the event and the excerpt; for whoever has the view for pupils, it stays that one. */
export function quoteAddress(
  page: Pick<Location, 'href'>,
  { data, isForPupils }: Pick<State, 'data' | 'isForPupils'>,
  { event, quote }: QuotePlace,
): string {
  const parts = { data, for: isForPupils ? 'pupils' : undefined, event, ...writeInquiry({ quote, lanesBy: 'theme' }) };
  return `${page.href.replace(/[?#].*$/s, '')}#${hashOf(parts)}`;
}
