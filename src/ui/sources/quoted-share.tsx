// What share of an article the timeline quotes, as a thin bar and in words.
import type { JSX } from 'react';
import type { Source } from '../../model/source.ts';
import { countWords } from '../../time/count-words.ts';
import { shareWords } from '../words/share-words.ts';
import './quoted-share.css';

/** “322 of 826 words, 39%”. */
export function QuotedShare({ extent }: { readonly extent: NonNullable<Source['extent']> }): JSX.Element {
  const { words, quoted } = extent;
  return (
    <>
      {countWords(quoted)} of {countWords(words)} words
      {words > 0 && (
        <>
          , {shareWords(quoted, words)}
          <svg className="quoted-share" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
            <rect className="quoted-share-whole" width={100} height={3} />
            <rect className="quoted-share-part" width={Math.min(100, (100 * quoted) / words)} height={3} />
          </svg>
        </>
      )}
    </>
  );
}
