// What was wrong in the timeline and has been put right.
import type { JSX } from 'react';
import { useApp } from '../app/app-context.ts';
import { dateWords } from '../panel/date-words.ts';

/** The logged corrections, latest first; or that there are none. */
export function CorrectionLog(): JSX.Element {
  const { columns, outline } = useApp();
  if (outline.corrections.length === 0) return <p>No corrections so far.</p>;
  return (
    <ul>
      {outline.corrections
        .toSorted((a, b) => b.on.localeCompare(a.on))
        .map((correction) => (
          <li key={`${correction.on} ${correction.event} ${correction.what}`}>
            <strong>{dateWords(correction.on)}</strong>,{' '}
            {columns.titles[columns.ids.indexOf(correction.event)] ?? correction.event}: {correction.what}
          </li>
        ))}
    </ul>
  );
}
