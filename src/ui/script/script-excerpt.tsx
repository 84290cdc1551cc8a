// An excerpt on paper, word by word, with who speaks, where and when, and the number of its source.
import type { JSX } from 'react';
import { excerptText } from '../../model/excerpt.ts';
import type { Citation, Source } from '../../model/source.ts';
import { useApp } from '../app/app-context.ts';
import { publisherName } from '../panel/citation-names.ts';
import { NotVerified } from '../panel/not-verified.tsx';
import { PublishedWhere } from '../panel/published-where.tsx';
import { speechWords } from '../panel/speech-words.ts';
import { speakerLine } from '../speaker/answer-words.ts';

interface ScriptExcerptProps {
  readonly citation: Citation;
  /** Numbered from 1. */
  readonly sources: readonly Source[];
}

/** The words of a citation; a publisher that speaks in its own voice is named once. */
export function ScriptExcerpt({ citation, sources }: ScriptExcerptProps): JSX.Element {
  const { outline } = useApp();
  const number = sources.findIndex(({ id }) => id === citation.source) + 1;
  const source = sources[number - 1];
  const publisher = publisherName(outline, citation);
  const { who } = speechWords(outline, citation);
  return (
    <figure className="script-excerpt">
      <blockquote data-source={citation.source}>{excerptText(citation.excerpt)}</blockquote>
      <figcaption>
        {speakerLine(citation, outline)}
        {who !== publisher && `. ${publisher}`}
        {source && (
          <>
            {', '}
            <PublishedWhere source={source} isNamed />
            {`\u00a0[${number}]`}
          </>
        )}
        <NotVerified citation={citation} />
      </figcaption>
    </figure>
  );
}
