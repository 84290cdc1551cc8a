// An event on a slide: theme, title, date, standing, and one excerpt with who said it. What the slide does not hold is not there.
import type { JSX } from 'react';
import type { SlideEvent } from '../../lesson/slide.ts';
import { excerptText } from '../../model/excerpt.ts';
import type { Citation } from '../../model/source.ts';
import type { Outline } from '../../state/document.ts';
import { useApp } from '../app/app-context.ts';
import { laneStyle, laneTitle } from '../marks/lane-style.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { publisherName, sourceOf } from '../panel/citation-names.ts';
import { dateWords } from '../panel/date-words.ts';
import { speechWords } from '../panel/speech-words.ts';
import { standingSentence } from '../panel/standing-sentence.ts';

export interface SlideEventViewProps {
  readonly event: SlideEvent;
  /** While something is asked, the question is the headline. */
  readonly isAsking: boolean;
}

/** The facts of an event that its slide holds. */
export function SlideEventView({ event, isAsking }: SlideEventViewProps): JSX.Element {
  const { outline } = useApp();
  const { lane, citation, words } = event;
  return (
    <div className="slide-event" style={lane === undefined ? undefined : laneStyle(outline, lane)}>
      <Facts event={event} isAsking={isAsking} outline={outline} />
      {(citation || words !== undefined) && (
        <figure className="slide-excerpt" data-column="">
          <blockquote className="slide-words" data-quotes={hasQuotes(citation, words) ? '' : undefined}>
            {citation ? excerptText(citation.excerpt) : words}
          </blockquote>
          {citation && <Caption citation={citation} outline={outline} />}
        </figure>
      )}
    </div>
  );
}

interface FactsProps extends SlideEventViewProps {
  readonly outline: Outline;
}

function Facts({ event, isAsking, outline }: FactsProps): JSX.Element {
  const { lane, title, date, otherDate, backing } = event;
  return (
    <div className="slide-facts" data-column="">
      {lane !== undefined && <p className="slide-lane">{laneTitle(outline, lane)}</p>}
      {title !== undefined &&
        (isAsking ? <p className="slide-given">{title}</p> : <h2 className="slide-title">{title}</h2>)}
      {date !== undefined && <p className="slide-date">{dateWords(date)}</p>}
      {otherDate && (
        <p className="slide-other-date">
          {otherDate.by === 'article' ? 'The article: ' : 'Another report disagrees: '}
          {dateWords(otherDate.date)}
        </p>
      )}
      {backing && <Backing backing={backing} outline={outline} />}
    </div>
  );
}

/** Words that bring their own quotation marks need no others. */
function hasQuotes(citation: Citation | undefined, words = ''): boolean {
  return /^[“"]/.test(citation ? excerptText(citation.excerpt) : words);
}

interface BackingProps {
  readonly backing: NonNullable<SlideEvent['backing']>;
  readonly outline: Outline;
}

/** How far it is backed; an accusation of a crime with how it stood. */
function Backing({ backing: { standing, event }, outline }: BackingProps): JSX.Element {
  return (
    <>
      <p className="slide-standing">
        <StandingMark standing={standing} />
        <span>
          <strong>{STANDING_WORDS[standing].word}</strong>
          {standingSentence(event, outline)}.
        </span>
      </p>
      {event.legalStatus && (
        <p className="slide-standing">
          <span>
            <strong>At the time of the sources:</strong> {event.legalStatus}
          </span>
        </p>
      )}
    </>
  );
}

function Caption({ citation, outline }: { readonly citation: Citation; readonly outline: Outline }): JSX.Element {
  const source = sourceOf(outline, citation);
  const { who, does } = speechWords(outline, citation);
  const publisher = publisherName(outline, citation);
  return (
    <figcaption className="slide-caption">
      <p>
        <strong>{who}</strong> {does}
        {citation.translation && ` · ${citation.translation}`}
      </p>
      {source && (
        <p>
          {who === publisher ? '' : `${publisher}, `}
          {dateWords(source.published)}
        </p>
      )}
    </figcaption>
  );
}
