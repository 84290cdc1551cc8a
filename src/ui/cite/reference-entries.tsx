// The list of references, and how each work is named in text or notes.
import type { JSX } from 'react';
import type { CitedBlock } from '../../cite/cited-block.ts';
import { RunText } from './run-text.tsx';

/** The references with a hanging indent, each with its short forms. */
export function ReferenceEntries({ block }: { readonly block: CitedBlock }): JSX.Element {
  const { style, references, accessed } = block;
  return (
    <>
      <h3>{style.listTitle}</h3>
      <ol className="reference-entries">
        {references.map(({ work, runs }) => (
          <li key={work.id}>
            <p className="reference-entry">
              <RunText runs={runs} />
            </p>
          </li>
        ))}
      </ol>
      <h3>{style.hasNotes ? 'Notes' : 'In the text'}</h3>
      <ul className="short-forms">
        {references.map(({ work }) => (
          <li key={work.id}>
            {style.shortForms(work, accessed).map(({ label, runs }) => (
              <p key={label}>
                {style.hasNotes && <span className="short-form-label">{label}: </span>}
                <span className="short-form-words">
                  <RunText runs={runs} />
                </span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
