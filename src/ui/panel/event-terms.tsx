// Words of an event that a reader may not know, each with one plain sentence.
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { termsIn } from '../../model/terms-in.ts';
import { useApp } from '../app/app-context.ts';
import './event-terms.css';

/** The words explained, folded away; nothing where no term occurs. */
export function EventTerms({ event }: { readonly event: TimelineEvent }): JSX.Element | undefined {
  const { outline } = useApp();
  const terms = termsIn(event, outline.terms);
  if (terms.length === 0) return undefined;
  return (
    <details className="fold">
      <summary>Words explained: {terms.map((term) => term.short).join(', ')}</summary>
      <dl className="event-terms">
        {terms.map((term) => (
          <div key={term.id}>
            <dt>
              <dfn className="event-terms-word">{term.short}</dfn>
              {term.long && `, ${term.long}`}
            </dt>
            <dd className="event-terms-explanation">{term.explanation}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
