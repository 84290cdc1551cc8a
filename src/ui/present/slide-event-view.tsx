// An event on a slide: theme, title, date, standing, and one excerpt with who said it. What the slide does not hold is not there.
import type { JSX } from 'react';
import type { OtherDate, SlideEvent } from '../../lesson/slide.ts';
import { useApp } from '../app/app-context.ts';
import { laneStyle, laneTitle } from '../marks/lane-style.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { dateWords } from '../panel/date-words.ts';
import { standingSentence } from '../panel/standing-sentence.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { SlideExcerpt } from './slide-excerpt.tsx';
import './slide-event.css';

export interface SlideEventViewProps {
  readonly event: SlideEvent;
  /** While something is asked, the question is the headline. */
  readonly isAsking: boolean;
}

/** The facts of an event that its slide holds. */
export function SlideEventView({ event, isAsking }: SlideEventViewProps): JSX.Element {
  const { outline } = useApp();
  const { lane, title, date, citation, words, backing, how } = event;
  const hasFacts = title !== undefined || date !== undefined;
  const status = backing?.event.legalStatus;
  return (
    <div className="slide-event" style={lane === undefined ? undefined : laneStyle(outline, lane)}>
      {hasFacts && <Facts event={event} isAsking={isAsking} />}
      {(citation || words !== undefined) && (
        <div className="slide-side" data-column="">
          <SlideExcerpt citation={citation} words={words} />
        </div>
      )}
      {how !== undefined && <How words={how} />}
      {status && <Status words={status} />}
    </div>
  );
}

function Facts({ event, isAsking }: SlideEventViewProps): JSX.Element {
  const { outline } = useApp();
  const { lane, title = '' } = event;
  const shown = keepDatesWhole(title);
  return (
    <div className="slide-facts" data-column="">
      {lane !== undefined && <p className="slide-lane">{laneTitle(outline, lane)}</p>}
      {title !== '' && (isAsking ? <p className="slide-given">{shown}</p> : <h2 className="slide-title">{shown}</h2>)}
      <Dates event={event} />
      <Backing event={event} />
    </div>
  );
}

/** The date and whose it is, and the other one where there are two. */
function Dates({ event }: { readonly event: SlideEvent }): JSX.Element {
  const { date, dateFrom, otherDate } = event;
  return (
    <>
      {date !== undefined && (
        <p className="slide-date">
          {keepDatesWhole(dateWords(date))}
          {dateFrom !== undefined && <span className="slide-date-from">, by {dateFrom}</span>}
        </p>
      )}
      {otherDate && <p className="slide-other-date">{keepDatesWhole(otherDateWords(otherDate))}</p>}
    </>
  );
}

function otherDateWords(other: OtherDate): string {
  const words = dateWords(other.date);
  return other.by === 'article' ? `The article: ${words}` : `Another report (${other.publisher}) disagrees: ${words}`;
}

/** How far it is backed. */
function Backing({ event: { backing } }: { readonly event: SlideEvent }): JSX.Element | undefined {
  const { outline } = useApp();
  if (!backing) return undefined;
  const { standing, event } = backing;
  return (
    <p className="slide-standing">
      <StandingMark standing={standing} />
      <span>
        <strong>{STANDING_WORDS[standing].word}</strong>
        {standingSentence(event, outline)}.
      </span>
    </p>
  );
}

/** How the date is known, under the date and the words that it is known from. */
function How({ words }: { readonly words: string }): JSX.Element {
  return (
    <p className="slide-how">
      <strong>How it is known:</strong> {keepDatesWhole(words)}
    </p>
  );
}

/** How an accusation of a crime stood; it stands wherever the accusation does. */
function Status({ words }: { readonly words: string }): JSX.Element {
  return (
    <p className="slide-status">
      <strong>At the time of the sources:</strong> {words}
    </p>
  );
}
