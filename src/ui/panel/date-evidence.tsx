// How a day is known: the words of the article, the reasoning, what another report says, and all of it drawn on one axis.
import type { JSX } from 'react';
import { datesOf } from '../../model/accounts.ts';
import type { DateBasis, TimelineEvent, When } from '../../model/event.ts';
import type { Outline } from '../../state/document.ts';
import { useApp } from '../app/app-context.ts';
import { DateGhosts, type GivenDate } from './date-ghosts.tsx';
import { dateTellers } from './date-tellers.ts';
import { isKnownToTheDay } from './date-words.ts';
import { FoundReport } from './found-report.tsx';
import './date-evidence.css';

const BASIS_WORDS: Readonly<Record<DateBasis, string>> = {
  stated: 'Stated',
  caption: 'Stated by a picture’s caption',
  computed: 'Computed',
  phrase: 'From a phrase',
  given: 'Given without saying how it is known',
};

/** Whether anything is known about a date but the date itself. */
export function hasEvidence({ basis, how, elsewhere }: When): boolean {
  return basis !== 'given' || how.trim() !== '' || elsewhere !== undefined;
}

/** Everything that the date of an event rests on, folded away. */
export function DateEvidence({ event }: { readonly event: TimelineEvent }): JSX.Element {
  const { outline } = useApp();
  const { when } = event;
  const phrases = phrasesIn(when.how);
  return (
    <details className="date-evidence">
      <summary>How we know the day</summary>
      <dl className="date-evidence-list">
        {phrases.length > 0 && (
          <div>
            <dt>The article’s words</dt>
            {phrases.map((phrase) => (
              <dd key={phrase} className="date-evidence-phrase">
                {phrase}
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt>The reasoning</dt>
          <dd>
            <span className="date-evidence-basis">{BASIS_WORDS[when.basis]}.</span> {when.how}
          </dd>
        </div>
        {when.elsewhere && (
          <div>
            <dt>Found elsewhere</dt>
            <dd>
              <FoundReport found={when.elsewhere} />
            </dd>
          </div>
        )}
      </dl>
      {isWorthDrawing(when) && (
        <figure className="date-evidence-drawing">
          <figcaption>{drawingWords(when)}</figcaption>
          <DateGhosts dates={givenDates(event, outline)} />
        </figure>
      )}
    </details>
  );
}

/** The dates of an event, each with the words for who gives it. */
export function givenDates(event: TimelineEvent, outline: Outline): readonly GivenDate[] {
  const { own, other = '' } = dateTellers(event, outline);
  return datesOf(event).map(({ date, origin }) => ({
    date,
    isGhost: origin === 'elsewhere',
    who: origin === 'elsewhere' ? other : own,
  }));
}

/** The phrases that the reasoning quotes, as they are, each once. */
function phrasesIn(how: string): readonly string[] {
  return [...new Set(how.match(/“[^“”]+”/g) ?? [])];
}

/** One day on an axis by itself shows nothing. */
function isWorthDrawing(when: When): boolean {
  return datesOf({ when }).length > 1 || !isKnownToTheDay(when.date);
}

function drawingWords(when: When): string {
  if (datesOf({ when }).length === 1) return 'What the article supports.';
  return when.elsewhere?.disagreement === undefined
    ? 'What the article supports, and the day that was found.'
    : 'What each of the two reports says.';
}
