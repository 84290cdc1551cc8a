// The head of a handout: title, room for a name, and up to when anything was known.
import type { JSX } from 'react';
import type { Handout } from '../../model/handout.ts';
import { formatInstant } from '../../time/format-date.ts';
import type { Instant } from '../../time/span.ts';
import { useApp } from '../app/app-context.ts';
import { dateWords } from '../panel/date-words.ts';
import type { HandoutOptions } from './handout-options.ts';
import { Heading } from './heading.tsx';

interface HandoutHeadProps {
  readonly title: string;
  readonly handout: Handout;
  readonly options: HandoutOptions;
  readonly knowledgeDay: Instant | undefined;
}

/** What stands above everything else. */
export function HandoutHead({ title, handout, options, knowledgeDay }: HandoutHeadProps): JSX.Element {
  const { outline } = useApp();
  return (
    <header className="handout-head">
      {options.copy === 'teacher' ? (
        <p className="handout-kind">Teacher’s copy: with answers, not for the class</p>
      ) : (
        <p className="handout-name">
          <span>Name</span>
          <span>Class</span>
          <span>Date</span>
        </p>
      )}
      <Heading depth={0} className="handout-title">
        {title}
      </Heading>
      {title !== outline.title && <p className="handout-from">From “{outline.title}”</p>}
      <p className="handout-knowledge">
        {outline.sourcesEnd && (
          <>
            <strong>Sources end {dateWords(outline.sourcesEnd)}.</strong> What came later is not in here.{' '}
          </>
        )}
        {knowledgeDay !== undefined && (
          <>
            <strong>What was public by {formatInstant(knowledgeDay, 'day')}.</strong> {laterWords(handout, options)}{' '}
            Articles and explanations may be of a later day; each excerpt says of which.
          </>
        )}
      </p>
    </header>
  );
}

/** What became of the events that were not yet public. */
function laterWords({ leftOut, entries }: Handout, { keepsLater }: HandoutOptions): string {
  if (!keepsLater) {
    if (leftOut === 0) return 'Nothing had to be left out for that.';
    return leftOut === 1
      ? 'One event that became public only later is left out.'
      : `${leftOut} events that became public only later are left out.`;
  }
  const later = entries.filter(({ publicity }) => publicity === 'later').length;
  return later === 0 ? 'All of it was.' : 'What became public only later is marked.';
}
