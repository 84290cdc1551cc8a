// All about one article: what is known of it, what it does, the events that it supports, and what to know about its publisher.
import { type JSX, useMemo } from 'react';
import { eventsWith } from '../../layout/number-lists.ts';
import { NO_FILTER } from '../../model/filter.ts';
import type { Source } from '../../model/source.ts';
import { sourceHeading } from '../../model/source-name.ts';
import { citeSource, filterBy, seeThrough, showPage } from '../../state/actions.ts';
import { useApp } from '../app/app-context.ts';
import { publisherOf } from '../panel/citation-names.ts';
import { PublisherNotes } from '../panel/publisher-notes.tsx';
import { SourceEvents } from './source-events.tsx';
import { SourceFacts } from './source-facts.tsx';
import './source-view.css';

interface SourceViewProps {
  readonly source: Source;
  /** Its place in the outline. */
  readonly place: number;
}

export function SourceView({ source, place }: SourceViewProps): JSX.Element {
  const { store, outline, facets } = useApp();
  const indices = useMemo(() => eventsWith(facets.sources, place), [facets, place]);
  const publisher = publisherOf(outline, source);
  return (
    <article className="source-view">
      <button
        type="button"
        className="page-to-all"
        onClick={() => showPage(store, { kind: 'sources', about: undefined })}
      >
        <span aria-hidden="true">←</span> All sources
      </button>
      <p className="sources-publisher">{publisher?.name ?? source.publisher}</p>
      <h2 className="page-title">{sourceHeading(source)}</h2>
      <Ways id={source.id} hasEvents={indices.length > 0} />
      <div className="source-view-columns">
        <div>
          <SourceFacts source={source} eventCount={indices.length} />
          {publisher && (
            <section className="sources-section">
              <h3 className="sources-heading">What to know about its publisher</h3>
              <PublisherNotes publishers={[publisher]} />
            </section>
          )}
        </div>
        <SourceEvents source={source} indices={indices} />
      </div>
    </article>
  );
}

/** The ways back to the timeline, and out of it. */
function Ways({ id, hasEvents }: { readonly id: string; readonly hasEvents: boolean }): JSX.Element {
  const { store } = useApp();
  const showOnlyThese = (): void => {
    filterBy(store, { ...NO_FILTER, sources: [id] });
    showPage(store, undefined);
  };
  const seeAsTold = (): void => {
    seeThrough(store, { kind: 'source', id });
    showPage(store, undefined);
  };
  return (
    <div className="source-view-ways">
      {hasEvents && (
        <>
          <button type="button" className="control" onClick={seeAsTold}>
            See the timeline as it tells it
          </button>
          <button type="button" className="control" onClick={showOnlyThese}>
            Show only its events
          </button>
        </>
      )}
      <button type="button" className="control" onClick={() => citeSource(store, id)}>
        Cite
        <span className="visually-hidden"> this article</span>
      </button>
    </div>
  );
}
