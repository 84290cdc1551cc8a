// A quiet warning beside words that nobody has held against the source's text as they stand there.
import { type JSX, useMemo } from 'react';
import type { Citation } from '../../model/source.ts';
import { type Verification, verificationOf } from '../../model/verified.ts';
import './not-verified.css';

const WORDS: Readonly<Record<Exclude<Verification, 'verified'>, string>> = {
  changed: 'Not verified: these words are not those that were last held against the source’s text.',
  unchecked: 'Not verified against the source’s text.',
};

interface NotVerifiedProps {
  readonly citation: Citation;
  /** Whether it is also said of words that nobody ever claimed to have checked. */
  readonly saysUnchecked?: boolean;
}

/** One sentence where an excerpt was changed since it was verified; nothing where it is as it was. */
export function NotVerified({ citation, saysUnchecked = false }: NotVerifiedProps): JSX.Element | undefined {
  const verification = useMemo(() => verificationOf(citation), [citation]);
  if (verification === 'verified' || (verification === 'unchecked' && !saysUnchecked)) return undefined;
  return (
    <span className="not-verified" data-verification={verification}>
      {WORDS[verification]}
    </span>
  );
}
