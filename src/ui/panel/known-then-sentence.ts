// Whether an event was public by a day, and from when on, in one sentence; derived, never written by hand.
import type { TimelineEvent } from '../../model/event.ts';
import { becomingOf, knownSpan } from '../../model/known-span.ts';
import { shownDate } from '../../model/shown-date.ts';
import type { Outline } from '../../state/document.ts';
import { formatInstant } from '../../time/format-date.ts';
import { DAY, type Instant } from '../../time/span.ts';
import { dateWords, isKnownToTheDay } from './date-words.ts';
import { firstPublished, isSaying } from './known-sentence.ts';

/** “By 1 January 2017 this was not public: it became so on 4 March 2017.”; the day is given by its beginning, and counts whole. */
export function knownThenSentence(event: TimelineEvent, outline: Outline, day: Instant): string {
  const by = `by ${formatInstant(day, 'day')}`;
  const known = knownSpan(event, outline.sources);
  if (!known) return `Whether this was public ${by} nobody can tell: no source of this list says so.`;
  const end = day + DAY;
  if (known.to <= end) return `B${by.slice(1)} ${publicWords(event, outline)}.`;
  if (known.from >= end) return `B${by.slice(1)} this was not public: ${laterWords(event, outline)}.`;
  return `Whether this was public ${by} nobody can tell: ${doubtWords(event, outline)}.`;
}

/** From when on, where that is not simply its own day. */
function publicWords(event: TimelineEvent, outline: Outline): string {
  if (event.madePublic) return `this was public, since ${dateWords(event.madePublic.date)}`;
  const kind = becomingOf(event)?.kind;
  if (kind === 'public') return 'this was public';
  const since = `in our sources from ${dateWords(firstPublished(event, outline))}`;
  return kind === 'foretold' ? `this had been foretold: ${since}` : `this was public: ${since}`;
}

function laterWords(event: TimelineEvent, outline: Outline): string {
  if (event.madePublic) return `it became so ${onDate(event.madePublic.date)}`;
  const happened = onDate(shownDate(event.when));
  switch (becomingOf(event)?.kind) {
    case 'public':
      return `it was ${isSaying(event) ? 'said' : 'done'} in public ${happened}`;
    case 'foretold':
      return `our sources first tell of it ${onDate(firstPublished(event, outline))}`;
    default:
      return `our sources date it later, ${dateWords(shownDate(event.when))}`;
  }
}

function doubtWords(event: TimelineEvent, outline: Outline): string {
  if (event.madePublic) return `it became so ${onDate(event.madePublic.date)}`;
  if (becomingOf(event)?.kind === 'public')
    return `it was ${isSaying(event) ? 'said' : 'done'} in public ${onDate(shownDate(event.when))}`;
  return `it is in our sources from ${dateWords(firstPublished(event, outline))}`;
}

/** “on 4 March 2017”, “in March 2017”, “about March 2017”. */
function onDate(edtf: string): string {
  const words = dateWords(edtf);
  // Dates with a doubt begin with its words: “about”, “between”, “a Thursday in”.
  if (/^[a-z]/.test(words) && !/^(spring|summer|autumn|winter)\b/.test(words)) return words;
  return isKnownToTheDay(edtf) ? `on ${words}` : `in ${words}`;
}
