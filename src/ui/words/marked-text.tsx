// A text in which the words that met a search are marked.
import type { JSX } from 'react';
import { matchesIn } from '../../model/quoted-match.ts';
import './marked-text.css';

interface MarkedTextProps {
  readonly text: string;
  /** As a search found them: whole words, in any spelling of accents and capitals. */
  readonly words: readonly string[];
}

/** The text as it is, each of the words in it inside a `<mark>`. */
export function MarkedText({ text, words }: MarkedTextProps): JSX.Element {
  let end = 0;
  const parts = matchesIn(text, words).map(({ from, to }) => {
    const before = text.slice(end, from);
    end = to;
    return (
      <span key={from}>
        {before}
        <mark className="marked-words">{text.slice(from, to)}</mark>
      </span>
    );
  });
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}
