// Whether a quotation's words were held against the text that the author supplied.
import type { JSX } from 'react';
import type { Citation } from '../../../model/source.ts';
import { verificationOf } from '../../../model/verified.ts';

const WORDS = {
  verified: 'Verified: it stands in the text exactly once.',
  changed: 'Changed: these are not the words that were verified.',
  unchecked: 'Not verified against the source’s text.',
} as const;

const SIGNS = { verified: '✓', changed: '!', unchecked: '–' } as const;

/** One line. */
export function Verified({ citation }: { readonly citation: Citation }): JSX.Element {
  const verification = verificationOf(citation);
  return (
    <span className="form-verified" data-verification={verification}>
      <span aria-hidden="true">{SIGNS[verification]}</span> {WORDS[verification]}
    </span>
  );
}
