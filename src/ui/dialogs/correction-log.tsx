// What was wrong in the timeline and has been put right.
import type { JSX } from 'react';
import type { Correction } from '../../model/timeline.ts';
import { useApp } from '../app/app-context.ts';
import { useTitle } from '../app/use-events.ts';
import { dateWords } from '../panel/date-words.ts';

/** The logged corrections, latest first; or that there are none. */
export function CorrectionLog(): JSX.Element {
  const { outline } = useApp();
  if (outline.corrections.length === 0) return <p>No corrections so far.</p>;
  return (
    <ul>
      {outline.corrections
        .toSorted((a, b) => b.on.localeCompare(a.on))
        .map((correction) => (
          <CorrectionItem key={`${correction.on} ${correction.event} ${correction.what}`} correction={correction} />
        ))}
    </ul>
  );
}

function CorrectionItem({ correction }: { readonly correction: Correction }): JSX.Element {
  const title = useTitle(correction.event) ?? correction.event;
  return (
    <li>
      <strong>{dateWords(correction.on)}</strong>, {title}: {correction.what}
    </li>
  );
}
