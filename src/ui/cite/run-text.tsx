// A reference as it is set: some of its words are italic.
import type { JSX } from 'react';
import type { Runs } from '../../cite/runs.ts';

/** The words with their italics. */
export function RunText({ runs }: { readonly runs: Runs }): JSX.Element {
  // Two runs may have the same words; their order never changes while they are shown.
  const keyed = runs.map((run, at) => ({ ...run, key: `${at} ${run.text}` }));
  return (
    <>{keyed.map(({ key, text, isItalic }) => (isItalic ? <i key={key}>{text}</i> : <span key={key}>{text}</span>))}</>
  );
}
