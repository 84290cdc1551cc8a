// How far an event's title is backed: the sign, the words, and who says and who denies it.
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { type Standing, shownStanding } from '../../model/standing.ts';
import { useApp } from '../app/app-context.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { Afterwards } from './afterwards.tsx';
import { knownSentence } from './known-sentence.ts';
import { standingSentence } from './standing-sentence.ts';
import { ToldBy } from './told-by.tsx';
import './event-standing.css';

/** The standing of an event with its reasons, what the sides disagree about, how an accusation stood, and how many tell it. */
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
      <div className="event-standing-quiet">
        {standing === 'unsourced' ? <p>{STANDING_WORDS.unsourced.explanation}</p> : <ToldBy event={event} />}
        <p>{knownSentence(event, outline)}</p>
        {isOpenEnded(event, standing) && <Afterwards />}
      </div>
    </div>
  );
}

/** Whether the sources end before the matter does: what was still expected, or how an accusation stood until then. */
function isOpenEnded({ legalStatus }: TimelineEvent, standing: Standing): boolean {
  return standing === 'expected' || legalStatus !== undefined;
}
