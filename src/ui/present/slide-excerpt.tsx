// An excerpt on a slide: the words, and who said them where, unless that is kept back.

import type { JSX } from 'react';
import { excerptText } from '../../model/excerpt.ts';
import type { Citation } from '../../model/source.ts';
import { atBeginning } from '../../model/source-name.ts';
import { useApp } from '../app/app-context.ts';
import { publisherName, sourceOf } from '../panel/citation-names.ts';
import { dateWords } from '../panel/date-words.ts';
import { NotVerified } from '../panel/not-verified.tsx';
import { speechWords } from '../panel/speech-words.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { QuotedWords } from '../words/quoted-words.tsx';

export interface SlideExcerptProps {
  readonly citation: Citation | undefined;
  /** The words alone, where nothing else may be known. */
  readonly words: string | undefined;
}

/** The words of a source. */
export function SlideExcerpt({ citation, words = '' }: SlideExcerptProps): JSX.Element {
  return (
    <figure className="slide-excerpt">
      <QuotedWords className="slide-words" words={citation ? excerptText(citation.excerpt) : words} />
      {citation && <Caption citation={citation} />}
    </figure>
  );
}

function Caption({ citation }: { readonly citation: Citation }): JSX.Element {
  const { outline } = useApp();
  const source = sourceOf(outline, citation);
  const { who, does } = speechWords(outline, citation);
  const publisher = publisherName(outline, citation);
  return (
    <figcaption className="slide-caption">
      <p>
        <strong>{atBeginning(who)}</strong> {does}
        {citation.translation && ` · ${citation.translation}`}
      </p>
      {source && (
        <p>
          {[who === publisher ? '' : publisher, keepDatesWhole(dateWords(source.published))].filter(Boolean).join(', ')}
        </p>
      )}
      <NotVerified citation={citation} />
    </figcaption>
  );
}
