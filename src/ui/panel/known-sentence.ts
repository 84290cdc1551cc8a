// When an event became known, in one sentence; derived, never written by hand.
import type { TimelineEvent } from '../../model/event.ts';
import { firstPublished as sourceFirstPublished } from '../../model/known-span.ts';
import { shownDate } from '../../model/shown-date.ts';
import { standingOf } from '../../model/standing.ts';
import type { Outline } from '../../state/document.ts';
import { dateWords, distanceWords, isKnownToTheDay } from './date-words.ts';

/** “Happened …, public from 4 March 2017: about 160 days later.” or how else, or since when, our sources know of it; nothing where none is named. */
export function knownSentence(event: TimelineEvent, outline: Outline): string {
  const happened = shownDate(event.when);
  if (event.madePublic) {
    const distance = distanceToPublic(event);
    const about = isAbout(event) && happened !== event.when.date ? 'about ' : '';
    return `Happened ${about}${dateWords(happened)}, public from ${dateWords(event.madePublic.date)}${distance && `: ${distance}`}. ${event.madePublic.how}`;
  }
  if (event.citations.length === 0) return '';
  const first = dateWords(firstPublished(event, outline));
  const since = first && `; in our sources from ${first}`;
  if (standingOf(event) === 'expected') return `Still ahead when it was written${since}.`;
  if (event.isPublicAct) return isSaying(event) ? 'Said in public: known at once.' : 'Done in public: known at once.';
  return `Not known when it became known${since}.`;
}

/** Whether all that is sure is that somebody said it: what was public is the saying. */
export function isSaying(event: TimelineEvent): boolean {
  const standing = standingOf(event);
  return standing === 'claimed' || standing === 'disputed';
}

/** How long after it happened an event became public: “about 160 days later”; empty where it was not made public later, or nobody can tell. */
export function distanceToPublic(event: TimelineEvent): string {
  if (!event.madePublic) return '';
  return distanceWords(shownDate(event.when), event.madePublic.date, { isAbout: isAbout(event), isInDays: true });
}

/** What the article itself does not know to the day stays “about”, whatever another report says. */
function isAbout({ when }: TimelineEvent): boolean {
  return !isKnownToTheDay(when.date);
}

/** The publication date (EDTF) of the earliest source that the event cites. */
export function firstPublished(event: TimelineEvent, outline: Outline): string {
  return sourceFirstPublished(event, outline.sources)?.published ?? outline.sourcesEnd;
}
