// Where words were published, on one line: publisher, headline, day; what nobody says is left out.
import { Fragment, type JSX } from 'react';
import type { Source } from '../../model/source.ts';
import { sourceHeading } from '../../model/source-name.ts';
import { useApp } from '../app/app-context.ts';
import { publisherOf } from './citation-names.ts';
import { dateWords } from './date-words.ts';

interface PublishedWhereProps {
  readonly source: Source;
  /** Whether the publisher stands before it already. */
  readonly isNamed?: boolean;
}

/** “The Courier, *Bridge opens*, 3 May 1995”. */
export function PublishedWhere({ source, isNamed = false }: PublishedWhereProps): JSX.Element {
  const { outline } = useApp();
  const publisher = isNamed ? '' : (publisherOf(outline, source)?.name ?? source.publisher);
  const title = source.headline || publisher || isNamed ? source.headline : sourceHeading(source);
  const parts = [
    { name: 'publisher', words: publisher },
    { name: 'title', words: title && <cite>{title}</cite> },
    { name: 'date', words: dateWords(source.published) },
  ].filter(({ words }) => words !== '');
  return (
    <>
      {parts.map(({ name, words }, at) => (
        <Fragment key={name}>
          {at > 0 && ', '}
          {words}
        </Fragment>
      ))}
    </>
  );
}
