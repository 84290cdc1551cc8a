// From when on an event was known, in the few words that a line has room for.
import type { TimelineEvent } from '../../model/event.ts';
import { becomingOf } from '../../model/known-span.ts';
import type { Outline } from '../../state/document.ts';
import { dateWords } from '../panel/date-words.ts';
import { firstPublished, isSaying } from '../panel/known-sentence.ts';

/** “public from 4 March 2017”, “known at once”, “said in public, known at once”, “first in our sources: 26 September 2013”, “not known when”. */
export function knownWords(event: TimelineEvent, outline: Outline): string {
  if (event.madePublic) return `public from ${dateWords(event.madePublic.date)}`;
  const becoming = becomingOf(event);
  if (becoming === undefined) return 'not known when';
  if (becoming.kind === 'public') return isSaying(event) ? 'said in public, known at once' : 'known at once';
  const first = dateWords(firstPublished(event, outline));
  return first === '' ? 'not known when' : `first in our sources: ${first}`;
}
