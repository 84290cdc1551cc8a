// When it happened, in words with the doubt spelled out; under it, folded away, how that is known.
import type { JSX } from 'react';
import type { FoundElsewhere, TimelineEvent } from '../../model/event.ts';
import { useApp } from '../app/app-context.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { DateEvidence, hasEvidence } from './date-evidence.tsx';
import { dateTellers } from './date-tellers.ts';
import { dateWords } from './date-words.ts';
import './event-date.css';

/** The date as the articles support it, the day found elsewhere beside it, each with whose it is, whether the two disagree, and how the day is known. */
export function EventDate({ event }: { readonly event: TimelineEvent }): JSX.Element {
  const { outline } = useApp();
  const { when } = event;
  const { own, other = '' } = dateTellers(event, outline);
  return (
    <div className="event-date">
      <p className="event-date-words">
        {when.elsewhere && <span className="event-date-origin">{own}: </span>}
        {keepDatesWhole(dateWords(when.date))}
      </p>
      {when.elsewhere && <Elsewhere found={when.elsewhere} teller={other} isSame={when.elsewhere.date === when.date} />}
      {hasEvidence(when) ? (
        <DateEvidence event={event} />
      ) : (
        <p className="event-date-given">The date is given without saying how it is known.</p>
      )}
    </div>
  );
}

interface ElsewhereProps {
  readonly found: FoundElsewhere;
  /** Whose report it is. */
  readonly teller: string;
  readonly isSame: boolean;
}

function Elsewhere({ found, teller, isSame }: ElsewhereProps): JSX.Element {
  return (
    <>
      <p className="event-date-words">
        <span className="event-date-origin">{isSame ? `${teller} says the same.` : `${teller}: `}</span>
        {!isSame && keepDatesWhole(dateWords(found.date))}
      </p>
      {found.disagreement && (
        <p className="event-date-disagreement">
          <span className="event-date-basis">The two disagree.</span> {found.disagreement}
        </p>
      )}
    </>
  );
}
