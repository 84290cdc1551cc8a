// An excerpt on a handout, word by word.
import type { JSX } from 'react';
import { capital } from '../../lesson/capital.ts';
import { excerptText } from '../../model/excerpt.ts';
import type { HandoutExcerpt } from '../../model/handout.ts';
import { useApp } from '../app/app-context.ts';
import { publisherName, sourceOf } from '../panel/citation-names.ts';
import { dateWords } from '../panel/date-words.ts';
import { NotVerified } from '../panel/not-verified.tsx';
import { speechWords } from '../panel/speech-words.ts';
import { speakerLine } from '../speaker/answer-words.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { QuotedWords } from '../words/quoted-words.tsx';

/** Longer excerpts may be parted by the end of a page. */
const LONGEST_WHOLE = 1500;

/** Its number, the words, who says them, who published them and when, and the number of the source. */
export function HandoutQuote({ excerpt }: { readonly excerpt: HandoutExcerpt }): JSX.Element {
  const { outline } = useApp();
  const { citation, number } = excerpt;
  const words = excerptText(citation.excerpt);
  const source = sourceOf(outline, citation);
  const publisher = publisherName(outline, citation);
  // A publisher that speaks in its own voice is named once.
  const isOwnVoice = speechWords(outline, citation).who === publisher;
  const place = [isOwnVoice ? '' : publisher, source ? dateWords(source.published) : ''].filter(Boolean).join(', ');
  return (
    <figure className="handout-quote" data-long={words.length > LONGEST_WHOLE ? '' : undefined}>
      <span className="handout-quote-number">
        <span className="visually-hidden">Excerpt </span>
        {number}
      </span>
      <QuotedWords words={words} />
      <figcaption>
        {keepDatesWhole(`${speakerLine(citation, outline)}${place && `. ${capital(place)}`}`)}
        {excerpt.source !== undefined && `\u00a0[${excerpt.source}]`}
        <NotVerified citation={citation} />
      </figcaption>
    </figure>
  );
}
