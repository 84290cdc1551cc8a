// What the pages are called.
import type { PageKind } from '../../state/page.ts';

export interface PageWords {
  readonly word: string;
  /** One sentence for those who have not been there. */
  readonly about: string;
}

export const PAGE_WORDS: Readonly<Record<PageKind, PageWords>> = {
  disputes: { word: 'Disputes', about: 'Where the sides tell different things, their words side by side.' },
  people: { word: 'People', about: 'Who is who, what they say, and what they deny.' },
  words: { word: 'Words', about: 'The words that a reader may want explained.' },
  sources: { word: 'Sources', about: 'Each article with who published it, when, and what rests on it.' },
  handout: { word: 'Handout', about: 'Pages to print, from the events that you choose.' },
};
