// The words behind a card: who says them, who published them, and how the card's date is known.

import type { JSX } from 'react';
import { capital } from '../../lesson/capital.ts';
import { backingOf } from '../../lesson/put-in-order.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { excerptText } from '../../model/excerpt.ts';
import type { Citation } from '../../model/source.ts';
import { atBeginning } from '../../model/source-name.ts';
import { useApp } from '../app/app-context.ts';
import { publisherName, sourceOf } from '../panel/citation-names.ts';
import { dateTellers } from '../panel/date-tellers.ts';
import { dateWords } from '../panel/date-words.ts';
import { speechWords } from '../panel/speech-words.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { QuotedWords } from '../words/quoted-words.tsx';

interface CitedProps {
  readonly citation: Citation;
  /** Without the speaker’s office and translation, for a screen with little room. */
  readonly isBrief?: boolean;
}

/** An excerpt with who speaks, where and when it was published. */
export function Backing({ citation, isBrief = false }: CitedProps): JSX.Element {
  return (
    <figure className="activity-excerpt">
      <QuotedWords words={excerptText(citation.excerpt)} />
      <figcaption>
        <SaidBy citation={citation} isBrief={isBrief} />
      </figcaption>
    </figure>
  );
}

/** “Kem Sokha, President of the CNRP, says · Radio Free Asia, 26 September 2013”; a publisher is named once. */
export function SaidBy({ citation, isBrief = false }: CitedProps): JSX.Element {
  const { outline } = useApp();
  const { who, office, does } = speechWords(outline, citation);
  const publisher = publisherName(outline, citation);
  const published = sourceOf(outline, citation)?.published;
  const where = [
    who === publisher ? '' : publisher,
    published === undefined ? '' : keepDatesWhole(dateWords(published)),
  ];
  return (
    <>
      <strong>{atBeginning(who)}</strong>
      {office && !isBrief && `, ${office},`} {does}
      {citation.translation && !isBrief && ` (${citation.translation})`}
      {where.some(Boolean) && ` · ${where.filter(Boolean).join(', ')}`}
    </>
  );
}

/** The words that back an event, how its date is known, and how an accusation in it stood. */
export function CardBacking({ event }: { readonly event: TimelineEvent }): JSX.Element {
  const citation = backingOf(event);
  const { when } = event;
  const { outline } = useApp();
  const { other = '' } = dateTellers(event, outline);
  const isElsewhere = when.elsewhere !== undefined && when.elsewhere.date !== when.date;
  return (
    <>
      {citation ? <Backing citation={citation} /> : <p>The list names no source for it.</p>}
      {(when.how || isElsewhere) && (
        <p>
          <strong>How the date is known:</strong> {when.how}
          {isElsewhere && ` ${capital(other)}: ${dateWords(when.elsewhere?.date ?? '')}.`}
        </p>
      )}
      {event.legalStatus && (
        <p>
          <strong>At the time of the sources:</strong> {event.legalStatus}
        </p>
      )}
    </>
  );
}
