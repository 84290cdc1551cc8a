// What was found, below the box: the hits, how many there are, and where there are none, what is close.
import { type JSX, useDeferredValue, useEffect, useRef } from 'react';
import { NO_FILTER } from '../../model/filter.ts';
import { filterBy, showLayout, showPage } from '../../state/actions.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { EntryRow } from './entry-row.tsx';
import { HitRow } from './hit-row.tsx';
import type { Finding } from './use-finding.ts';
import { useHitEvents } from './use-hit-events.ts';
import type { Hits } from './use-hits.ts';
import { entryKey, hitKey } from './use-named-entries.ts';
import './find-results.css';

interface FindResultsProps {
  readonly finding: Finding;
  readonly listId: string;
}

/** The list below the find box; typing goes before drawing it. */
export function FindResults({ finding, listId }: FindResultsProps): JSX.Element {
  const hits = useDeferredValue(finding.hits);
  return (
    <div className="find-results" tabIndex={-1}>
      {hits ? <Answer hits={hits} finding={finding} listId={listId} /> : <p className="find-waiting">Looking …</p>}
    </div>
  );
}

interface AnswerProps extends FindResultsProps {
  readonly hits: Hits;
}

function Answer({ hits, finding, listId }: AnswerProps): JSX.Element {
  const isNothing = hits.within.length === 0 && hits.leftOut === 0;
  const hasOptions = hits.within.length > 0 || finding.entries.length > 0;
  return (
    <>
      {hits.isPartial && <p className="find-partial">No event has all of this; these have some of it.</p>}
      {hasOptions && <OptionList hits={hits} finding={finding} listId={listId} />}
      {isNothing ? <NothingFound hits={hits} finding={finding} /> : <Foot hits={hits} finding={finding} />}
    </>
  );
}

/** What is named above, the events below; the arrow keys go through both. */
function OptionList({ hits, finding, listId }: AnswerProps): JSX.Element {
  const rows = useHitEvents(hits.within, finding.limit);
  const list = useRef<HTMLDivElement>(null);
  const { active, entries, openEntry, openHit } = finding;
  useEffect(() => {
    // Newer browsers give back a promise here.
    if (active !== undefined)
      void list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} className="find-list" id={listId} role="listbox" aria-label="Found">
      {entries.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a listbox has no fieldsets
        <div className="find-named" role="group" aria-label="People, words and sources found">
          {entries.map((entry, i) => (
            <EntryRow
              key={entryKey(i)}
              id={`${listId}-${entryKey(i)}`}
              entry={entry}
              isActive={entryKey(i) === active}
              onOpen={() => openEntry(entry)}
            />
          ))}
        </div>
      )}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a listbox has no fieldsets
        <div role="group" aria-label="Events found">
          {rows.map(({ hit, event }) => (
            <HitRow
              key={hit.index}
              id={`${listId}-${hitKey(hit)}`}
              hit={hit}
              event={event}
              isActive={hitKey(hit) === active}
              onOpen={() => openHit(hit)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** How many there are, and the ways to see all of them. */
function Foot({ hits: { within, leftOut, isCut }, finding }: Omit<AnswerProps, 'listId'>): JSX.Element {
  const { store } = useApp();
  const layout = useAppState((state) => state.layout);
  const page = useAppState((state) => state.page);
  const showInList = (): void => {
    showPage(store, undefined);
    showLayout(store, 'list');
    finding.close();
  };
  return (
    <div className="find-foot">
      <p className="find-total">
        {isCut && 'At least '}
        {eventWords(within.length)}
      </p>
      {within.length > finding.limit && (
        <button type="button" className="control" onClick={finding.showMore}>
          Show more
        </button>
      )}
      {within.length > 0 && (layout !== 'list' || page) && (
        <button type="button" className="control" onClick={showInList}>
          Show all in the list
        </button>
      )}
      {leftOut > 0 && (
        <p className="find-left-out">
          The filter leaves out {eventWords(leftOut)} with these words.{' '}
          <button type="button" className="control" onClick={() => filterBy(store, NO_FILTER)}>
            Clear the filter
          </button>
        </p>
      )}
    </div>
  );
}

function NothingFound({ hits: { query, closest }, finding }: Omit<AnswerProps, 'listId'>): JSX.Element {
  const lookInstead = (words: string): void => {
    finding.look(words);
    finding.input.current?.focus();
  };
  return (
    <div className="find-nothing">
      <p>{finding.entries.length > 0 ? 'No event has this.' : `Nothing found for “${query.trim()}”.`}</p>
      {closest.length > 0 && (
        <p className="find-closest">
          Close to it:
          {closest.map((words) => (
            <button key={words} type="button" className="control" onClick={() => lookInstead(words)}>
              {words}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

function eventWords(count: number): string {
  return count === 1 ? '1 event' : `${countWords(count)} events`;
}
