// The sources at the end of the printed list, numbered as the excerpts name them, with their addresses in full.
import type { JSX } from 'react';
import { useApp } from '../app/app-context.ts';
import { dateWords } from '../panel/date-words.ts';
import { PublishedWhere } from '../panel/published-where.tsx';

interface PrintedSourcesProps {
  /** Whether there are words of publishers on the paper. */
  readonly hasExcerpts: boolean;
}

/** Sources, what came afterwards, and whose the words are; a list without any of them gets no heading. */
export function PrintedSources({ hasExcerpts }: PrintedSourcesProps): JSX.Element {
  const { outline, reportUrl } = useApp();
  return (
    <section className="print-sources">
      {outline.sources.length > 0 && <h2 className="print-chapter">Sources</h2>}
      <ol>
        {outline.sources.map((source, index) => (
          <li key={source.id}>
            [{index + 1}] <PublishedWhere source={source} />. {source.credits}{' '}
            <span className="print-url">{source.url}</span>
          </li>
        ))}
      </ol>
      {outline.afterwards.length > 0 && <h2 className="print-chapter">What came afterwards</h2>}
      <ul>
        {outline.afterwards.map((afterword) => (
          <li key={`${afterword.when} ${afterword.text}`}>
            {dateWords(afterword.when)}: {afterword.text} <span className="print-url">{afterword.link.url}</span>
          </li>
        ))}
      </ul>
      <p>
        {hasExcerpts && 'The excerpts belong to their publishers. '}
        {reportUrl ? `Report a mistake: ${reportUrl}` : 'To report a mistake, write to whoever gave you this timeline.'}
      </p>
    </section>
  );
}
