// One event on paper.

import type { JSX } from 'react';
import type { FoundElsewhere, TimelineEvent } from '../../model/event.ts';
import { excerptText } from '../../model/excerpt.ts';
import type { Citation } from '../../model/source.ts';
import { shownStanding, toldBy } from '../../model/standing.ts';
import type { Outline } from '../../state/document.ts';
import { useApp } from '../app/app-context.ts';
import { laneTitle } from '../marks/lane-style.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { dateTellers } from '../panel/date-tellers.ts';
import { dateWords } from '../panel/date-words.ts';
import { knownSentence } from '../panel/known-sentence.ts';
import { NotVerified } from '../panel/not-verified.tsx';
import { speechWords } from '../panel/speech-words.ts';
import { standingSentence } from '../panel/standing-sentence.ts';
import { ofOurArticles } from '../words/article-count.ts';
import { PrintedLinks } from './printed-links.tsx';

/** Title, date with its doubt, standing, summary and excerpts, each with the number of its source. */
export function PrintedEvent({ event }: { readonly event: TimelineEvent }): JSX.Element {
  const { outline } = useApp();
  const { when } = event;
  const { own, other = '' } = dateTellers(event, outline);
  return (
    <article className="print-event">
      <h3 className="print-event-title">{event.title}</h3>
      <p className="print-event-date">
        {when.elsewhere && `${own}: `}
        <span className="print-event-when">{dateWords(when.date)}</span>
        {when.elsewhere && (
          <OtherReport found={when.elsewhere} teller={other} isSame={when.elsewhere.date === when.date} />
        )}
      </p>
      <p>
        <PrintedStanding event={event} />
      </p>
      <p>{[event.summary, event.disagreement, event.legalStatus].filter(Boolean).join(' ')}</p>
      {event.citations.map((citation) => (
        <PrintedExcerpt key={`${citation.source} ${citation.excerpt[0].exact}`} citation={citation} />
      ))}
      <PrintedLinks event={event} />
    </article>
  );
}

/** What it is told as and by whom, its theme, by how many it is told, and when it became known. */
function PrintedStanding({ event }: { readonly event: TimelineEvent }): JSX.Element {
  const { outline } = useApp();
  const standing = shownStanding(event);
  const { word } = STANDING_WORDS[standing];
  const [backing, told] =
    event.citations.length === 0
      ? [': nothing here backs it', '']
      : [standingSentence(event, outline), toldWords(event, outline)];
  const about = [laneTitle(outline, event.lane), told].filter(Boolean).join('; ');
  return (
    <>
      <StandingMark standing={standing} /> <strong>{word}</strong>
      {backing}. {about && `${about.replace(/^./u, (letter) => letter.toUpperCase())}. `}
      {knownSentence(event, outline)}
    </>
  );
}

function toldWords(event: TimelineEvent, outline: Outline): string {
  const told = toldBy(event, outline).length;
  return told === 0 ? 'a forecast' : `told by ${ofOurArticles(told, outline.sources.length)}`;
}

interface OtherReportProps {
  readonly found: FoundElsewhere;
  /** Whose report it is. */
  readonly teller: string;
  readonly isSame: boolean;
}

function OtherReport({ found, teller, isSame }: OtherReportProps): JSX.Element {
  return (
    <>
      ; {isSame ? `${teller} says the same` : `${teller}: ${dateWords(found.date)}`}. {found.disagreement}{' '}
      <span className="print-address">{found.url}</span>
    </>
  );
}

function PrintedExcerpt({ citation }: { readonly citation: Citation }): JSX.Element {
  const { outline } = useApp();
  const number = outline.sources.findIndex((source) => source.id === citation.source) + 1;
  const { who, office, does } = speechWords(outline, citation);
  return (
    <figure className="print-excerpt">
      <blockquote data-source={citation.source}>{excerptText(citation.excerpt)}</blockquote>
      <figcaption>
        {who}
        {office && `, ${office},`} {does}
        {citation.translation && `, ${citation.translation}`} [{number}]
        <NotVerified citation={citation} />
      </figcaption>
    </figure>
  );
}
