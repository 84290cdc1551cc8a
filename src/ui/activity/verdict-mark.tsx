// Right or not, by a sign and a word; never by colour alone.
import type { JSX, ReactNode } from 'react';

interface VerdictMarkProps {
  readonly isRight: boolean;
  readonly children: ReactNode;
}

/** A tick or a turned arrow before words. */
export function VerdictMark({ isRight, children }: VerdictMarkProps): JSX.Element {
  return (
    <span className="verdict" data-right={isRight ? '' : undefined}>
      <svg className="verdict-sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {isRight ? <path d="M2.5 8.5 6.5 12.5 13.5 3.5" /> : <path d="M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5" />}
      </svg>
      {children}
    </span>
  );
}
