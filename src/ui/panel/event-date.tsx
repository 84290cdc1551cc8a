// When it happened, in words with the doubt spelled out; under it, folded away, how that is known.
import type { JSX } from 'react';
import type { FoundElsewhere, When } from '../../model/event.ts';
import { DateEvidence, hasEvidence } from './date-evidence.tsx';
import { dateWords } from './date-words.ts';
import './event-date.css';

/** The date as the article supports it, the day found elsewhere beside it, whether the two disagree, and how the day is known. */
export function EventDate({ when }: { readonly when: When }): JSX.Element {
  return (
    <div className="event-date">
      <p className="event-date-words">
        {when.elsewhere && <span className="event-date-origin">The article: </span>}
        {dateWords(when.date)}
      </p>
      {when.elsewhere && <Elsewhere found={when.elsewhere} isSame={when.elsewhere.date === when.date} />}
      {hasEvidence(when) ? <DateEvidence when={when} /> : <p className="event-date-given">Given by the list.</p>}
    </div>
  );
}

function Elsewhere({ found, isSame }: { readonly found: FoundElsewhere; readonly isSame: boolean }): JSX.Element {
  return (
    <>
      <p className="event-date-words">
        <span className="event-date-origin">{isSame ? 'Another report says the same.' : 'Another report: '}</span>
        {!isSame && dateWords(found.date)}
      </p>
      {found.disagreement && (
        <p className="event-date-disagreement">
          <span className="event-date-basis">The two disagree.</span> {found.disagreement}
        </p>
      )}
    </>
  );
}
