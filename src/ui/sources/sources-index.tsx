// All articles in the order of their publication, and apart from them who published them, what was reported elsewhere, and what came afterwards.
import { type JSX, useMemo, useState } from 'react';
import type { Source } from '../../model/source.ts';
import { countWords } from '../../time/count-words.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { useApp } from '../app/app-context.ts';
import { Afterwards } from '../panel/afterwards.tsx';
import { PublisherNotes } from '../panel/publisher-notes.tsx';
import { ElsewhereReports } from './elsewhere-reports.tsx';
import { SourceEntry } from './source-entry.tsx';
import './sources-index.css';

/** How many articles are shown before more are asked for. */
const FIRST = 50;

/** `isUnknown`: an article was asked for that the timeline does not have. */
export function SourcesIndex({ isUnknown }: { readonly isUnknown: boolean }): JSX.Element {
  const { outline } = useApp();
  const count = outline.sources.length;
  return (
    <>
      <h2 className="page-title">Sources</h2>
      {isUnknown && <p className="sources-note">There is no such article in this timeline. Here are all that are.</p>}
      {count === 0 ? (
        <p className="sources-lead">
          This list names no sources. Its events stand for themselves, and nothing here can be traced back to words that
          somebody published.
        </p>
      ) : (
        <p className="sources-lead">
          {count === 1 ? 'One article' : `${countWords(count)} articles`}, in the order in which they were published.
          What each of them tells, when it appeared and how sure that is, and how much of it is quoted here.
        </p>
      )}
      <Articles />
      {outline.publishers.length > 0 && (
        <section className="sources-section">
          <h3 className="sources-heading">Who publishes</h3>
          <PublisherNotes publishers={outline.publishers} />
        </section>
      )}
      <ElsewhereReports />
      <Afterwards />
    </>
  );
}

function Articles(): JSX.Element {
  const { outline } = useApp();
  const sorted = useMemo(
    () =>
      outline.sources.map((source, place) => ({ source, place })).toSorted((a, b) => dayOf(a.source) - dayOf(b.source)),
    [outline],
  );
  const [shown, setShown] = useState(FIRST);
  return (
    <>
      <ol className="sources-articles">
        {sorted.slice(0, shown).map(({ source, place }) => (
          <li key={source.id}>
            <SourceEntry source={source} place={place} isCounted={sorted.length <= FIRST} />
          </li>
        ))}
      </ol>
      {sorted.length > shown && (
        <button type="button" className="control" onClick={() => setShown(shown + FIRST)}>
          Show more of {countWords(sorted.length)}
        </button>
      )}
    </>
  );
}

/** What has no date comes last. */
function dayOf({ published }: Source): number {
  return parseEdtf(published)?.start.from ?? Number.MAX_SAFE_INTEGER;
}
