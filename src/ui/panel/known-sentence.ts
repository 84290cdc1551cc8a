// When an event became known, in one sentence; derived, never written by hand.
import type { TimelineEvent } from '../../model/event.ts';
import { shownDate } from '../../model/shown-date.ts';
import { standingOf } from '../../model/standing.ts';
import type { Outline } from '../../state/document.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { sourceOf } from './citation-names.ts';
import { dateWords, distanceWords, isKnownToTheDay } from './date-words.ts';

/** “Happened …, public from 4 March 2017: about 5 months later.” or how else, or since when, our sources know of it; nothing where none is named. */
export function knownSentence(event: TimelineEvent, outline: Outline): string {
  const happened = shownDate(event.when);
  if (event.madePublic) {
    // What the article itself does not know to the day stays “about”, whatever another report says.
    const distance = distanceWords(event.when.date, event.madePublic.date);
    const about = isKnownToTheDay(event.when.date) || happened === event.when.date ? '' : 'about ';
    return `Happened ${about}${dateWords(happened)}, public from ${dateWords(event.madePublic.date)}${distance && `: ${distance}`}. ${event.madePublic.how}`;
  }
  if (event.citations.length === 0) return '';
  const since = `in our sources from ${dateWords(firstPublished(event, outline))}`;
  if (standingOf(event) === 'expected') return `Still ahead when it was written; ${since}.`;
  return event.isPublicAct ? 'Done in public: known at once.' : `Not known when it became known; ${since}.`;
}

/** The publication date (EDTF) of the earliest source that the event cites. */
function firstPublished(event: TimelineEvent, outline: Outline): string {
  const dates = event.citations.flatMap((citation) => sourceOf(outline, citation)?.published ?? []);
  const sorted = dates.toSorted((a, b) => (parseEdtf(a)?.start.from ?? 0) - (parseEdtf(b)?.start.from ?? 0));
  return sorted[0] ?? outline.sourcesEnd;
}
