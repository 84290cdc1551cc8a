// One article among all: its headline leads to all that is known of it.
import { type JSX, useMemo } from 'react';
import { eventsWith } from '../../layout/number-lists.ts';
import type { Source } from '../../model/source.ts';
import { sourceHeading } from '../../model/source-name.ts';
import { citeSource, showPage } from '../../state/actions.ts';
import { useApp } from '../app/app-context.ts';
import { publisherOf } from '../panel/citation-names.ts';
import { eventCount } from '../words/event-count.ts';
import { SourceFacts } from './source-facts.tsx';
import { SourceSplit } from './source-split.tsx';
import './source-entry.css';

interface SourceEntryProps {
  readonly source: Source;
  /** Its place in the outline. */
  readonly place: number;
  /** Whether it is also said what its excerpts do, for which its events must be brought. */
  readonly isCounted: boolean;
}

export function SourceEntry({ source, place, isCounted }: SourceEntryProps): JSX.Element {
  const { outline, store, facets } = useApp();
  const indices = useMemo(() => eventsWith(facets.sources, place), [facets, place]);
  const openIt = (): void => showPage(store, { kind: 'sources', about: source.id });
  return (
    <article className="source-entry">
      <div>
        <p className="sources-publisher">{publisherOf(outline, source)?.name ?? source.publisher}</p>
        <h3>
          <button type="button" className="source-entry-headline" onClick={openIt}>
            {sourceHeading(source)}
          </button>
        </h3>
        {isCounted && <SourceSplit source={source} indices={indices} />}
        <p className="source-entry-ways">
          {indices.length > 0 && (
            <button type="button" className="source-entry-way" onClick={openIt}>
              Its {eventCount(indices.length)}
            </button>
          )}
          <button type="button" className="source-entry-way" onClick={() => citeSource(store, source.id)}>
            Cite<span className="visually-hidden"> this article</span>
          </button>
        </p>
      </div>
      <SourceFacts source={source} eventCount={indices.length} />
    </article>
  );
}
