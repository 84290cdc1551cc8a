// The words of a source in quotation marks.
import type { JSX } from 'react';
import './quoted-words.css';

interface QuotedWordsProps {
  readonly words: string;
  readonly className?: string;
}

/** Words that bring their own marks get no others. */
export function QuotedWords({ words, className = '' }: QuotedWordsProps): JSX.Element {
  return (
    <blockquote className={`quoted-words ${className}`.trim()} data-quotes={/^[“"]/.test(words) ? '' : undefined}>
      {words}
    </blockquote>
  );
}
