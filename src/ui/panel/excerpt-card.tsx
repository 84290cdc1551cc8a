// One excerpt with everything that a reader needs to weigh it: who speaks, where, when, and the way to the page.
import type { JSX } from 'react';
import { excerptText } from '../../model/excerpt.ts';
import type { Citation } from '../../model/source.ts';
import { addressAtQuote } from '../../model/text-fragment.ts';
import { useApp } from '../app/app-context.ts';
import { publisherName, sourceOf } from './citation-names.ts';
import { dateWords } from './date-words.ts';
import { speechWords } from './speech-words.ts';
import './excerpt-card.css';

/** The words of a source, as they were printed. */
export function ExcerptCard({ citation }: { readonly citation: Citation }): JSX.Element {
  const { outline } = useApp();
  const source = sourceOf(outline, citation);
  const { who, office, does } = speechWords(outline, citation);
  return (
    <figure className="excerpt" data-stance={citation.stance}>
      <blockquote className="excerpt-words" data-source={citation.source} cite={source?.url || undefined}>
        {excerptText(citation.excerpt)}
      </blockquote>
      <figcaption className="excerpt-caption">
        <p className="excerpt-speaker">
          <strong>{who}</strong>
          {office && `, ${office},`} {does}
          {citation.translation && <span className="excerpt-translation"> · {citation.translation}</span>}
        </p>
        {source && (
          <>
            <p>
              {publisherName(outline, citation)}, <cite>{source.headline}</cite>, {dateWords(source.published)}
            </p>
            <p>{source.credits}</p>
            {source.url && (
              <p className="excerpt-open">
                <a href={addressAtQuote(source.url, citation.excerpt)} target="_blank" rel="noopener noreferrer">
                  Open at this quote <span aria-hidden="true">↗</span>
                  <span className="visually-hidden"> (a new tab)</span>
                </a>
              </p>
            )}
          </>
        )}
      </figcaption>
    </figure>
  );
}
