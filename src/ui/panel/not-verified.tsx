// A quiet warning beside words that nobody has held against the source's text as they stand there.
import { type JSX, useMemo } from 'react';
import type { Citation } from '../../model/source.ts';
import { verificationOf } from '../../model/verified.ts';
import { VERIFICATION_WORDS } from './verification-words.ts';
import './not-verified.css';

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
      {VERIFICATION_WORDS[verification]}
    </span>
  );
}
