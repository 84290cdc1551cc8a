// How far an event's title is backed: the sign, the words, and who says and who denies it.
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { type Standing, shownStanding, toldBy } from '../../model/standing.ts';
import type { Outline } from '../../state/document.ts';
import { useApp } from '../app/app-context.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { knownSentence } from './known-sentence.ts';
import { standingSentence } from './standing-sentence.ts';
import './event-standing.css';

/** The standing of an event with its reasons, what the sides disagree about, and how an accusation stood. */
export function EventStanding({ event }: { readonly event: TimelineEvent }): JSX.Element {
  const { outline } = useApp();
  const standing = shownStanding(event);
  return (
    <div className="event-standing">
      <p className="event-standing-line">
        <StandingMark standing={standing} />
        <span>
          <strong>{STANDING_WORDS[standing].word}</strong>
          {standingSentence(event, outline)}.
        </span>
      </p>
      {event.disagreement && <p className="event-standing-more">{event.disagreement}</p>}
      {event.legalStatus && (
        <p className="event-standing-more">
          <strong>At the time of the sources:</strong> {event.legalStatus}
        </p>
      )}
      <p className="event-standing-quiet">
        {toldSentence(event, standing, outline)} {knownSentence(event, outline)}
      </p>
    </div>
  );
}

/** How many articles tell it; where no source is given, what that means. */
function toldSentence(event: TimelineEvent, standing: Standing, outline: Outline): string {
  if (standing === 'unsourced') return STANDING_WORDS.unsourced.explanation;
  const told = toldBy(event, outline).length;
  if (told === 0) return 'A forecast, which does not count as telling.';
  return `Told by ${told} of our ${outline.sources.length} articles.`;
}
