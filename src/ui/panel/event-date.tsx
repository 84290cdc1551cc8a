// When it happened, in words with the doubt spelled out, and how that is known.
import type { JSX } from 'react';
import type { DateBasis, FoundElsewhere, When } from '../../model/event.ts';
import { dateWords } from './date-words.ts';
import './event-date.css';

const BASIS_WORDS: Readonly<Record<DateBasis, string>> = {
  stated: 'Stated',
  caption: 'Stated by a picture’s caption',
  computed: 'Computed',
  phrase: 'From a phrase',
  given: 'Given by the list',
};

/** The date as the article supports it, the day found elsewhere beside it, and the reasoning. */
export function EventDate({ when }: { readonly when: When }): JSX.Element {
  return (
    <div className="event-date">
      <p className="event-date-words">
        {when.elsewhere && <span className="event-date-origin">The article: </span>}
        {dateWords(when.date)}
      </p>
      <p className="event-date-how">
        <span className="event-date-basis">{BASIS_WORDS[when.basis]}.</span> {when.how}
      </p>
      {when.elsewhere && <Elsewhere found={when.elsewhere} isSame={when.elsewhere.date === when.date} />}
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
      <p className="event-date-how">
        <a href={found.url} target="_blank" rel="noopener noreferrer">
          {found.publisher}
        </a>
        {found.note && ` – ${found.note}`}
      </p>
      {found.disagreement && (
        <p className="event-date-disagreement">
          <span className="event-date-basis">The two disagree.</span> {found.disagreement}
        </p>
      )}
    </>
  );
}
