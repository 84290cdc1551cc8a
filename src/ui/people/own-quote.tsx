// Somebody's own words as they were printed, with what they were then, where and when it was published.

import type { JSX } from 'react';
import { excerptText } from '../../model/excerpt.ts';
import type { Citation } from '../../model/source.ts';
import { atBeginning } from '../../model/source-name.ts';
import { addressAtQuote } from '../../model/text-fragment.ts';
import { isWebAddress } from '../../model/web-address.ts';
import { useApp } from '../app/app-context.ts';
import { publisherName, sourceOf } from '../panel/citation-names.ts';
import { dateWords } from '../panel/date-words.ts';
import { NotVerified } from '../panel/not-verified.tsx';
import { speechWords } from '../panel/speech-words.ts';
import './own-quote.css';

export function OwnQuote({ citation }: { readonly citation: Citation }): JSX.Element {
  const { outline } = useApp();
  const source = sourceOf(outline, citation);
  const { who, office, does } = speechWords(outline, citation);
  return (
    <figure className="own-quote" data-stance={citation.stance}>
      <blockquote className="own-quote-words" cite={source && isWebAddress(source.url) ? source.url : undefined}>
        {excerptText(citation.excerpt)}
      </blockquote>
      <figcaption className="own-quote-caption">
        <NotVerified citation={citation} />
        <p>
          <strong>{atBeginning(who)}</strong>
          {office && `, ${office},`} {does}
          {citation.translation && ` · ${citation.translation}`}
        </p>
        {source && (
          <p>
            {[publisherName(outline, citation), dateWords(source.published)].filter(Boolean).join(', ')}
            {isWebAddress(source.url) && (
              <>
                {' · '}
                <a href={addressAtQuote(source.url, citation.excerpt)} target="_blank" rel="noopener noreferrer">
                  Open at this quote <span aria-hidden="true">↗</span>
                  <span className="visually-hidden"> (a new tab)</span>
                </a>
              </>
            )}
          </p>
        )}
      </figcaption>
    </figure>
  );
}
