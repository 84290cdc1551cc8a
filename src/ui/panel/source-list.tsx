// The articles that the timeline is drawn from.
import type { JSX } from 'react';
import type { Source } from '../../model/source.ts';
import { sourceHeading } from '../../model/source-name.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { useApp } from '../app/app-context.ts';
import { WebLink } from '../words/web-link.tsx';
import { publishedWords } from './citation-names.ts';
import './source-list.css';

/** Publisher, headline and date of each source, oldest first, with how the date is known. */
export function SourceList(): JSX.Element {
  const { outline } = useApp();
  return (
    <ol className="source-list">
      {outline.sources.toSorted(byPublication).map((source) => (
        <li key={source.id}>
          <WebLink className="source-list-headline" url={source.url}>
            {sourceHeading(source)}
          </WebLink>
          <p className="source-list-where">{publishedWords(outline, source)}</p>
          <p className="source-list-how">{source.publishedHow}</p>
        </li>
      ))}
    </ol>
  );
}

function byPublication(a: Source, b: Source): number {
  return (parseEdtf(a.published)?.start.from ?? 0) - (parseEdtf(b.published)?.start.from ?? 0);
}
