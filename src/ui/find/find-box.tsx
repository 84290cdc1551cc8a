// The box in which a reader looks for words, people and dates. The list of what was found comes when it is needed.
import { type FocusEvent, type JSX, lazy, Suspense, useEffect, useId } from 'react';
import type { NamedEntry } from '../../model/named-entries.ts';
import { countWords } from '../../time/count-words.ts';
import { type Finding, useFinding } from './use-finding.ts';
import type { Hits } from './use-hits.ts';
import { entryName } from './use-named-entries.ts';
import './find-box.css';

const FindResults = lazy(async () => ({ default: (await import('./find-results.tsx')).FindResults }));

/** An input with a list of hits below it. The search stays when the list is closed; it fills the width it is given. */
export function FindBox(): JSX.Element {
  const finding = useFinding();
  const { input, search, hits, isOpen, active } = finding;
  const id = useId();
  const listId = `${id}-list`;
  useEffect(() => {
    // A link, Back, or a choice among what is close to it has changed what is looked for.
    if (input.current && input.current.value !== search) input.current.value = search;
  }, [input, search]);
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) finding.close();
  };
  return (
    <search className="find" onBlur={onBlur} onKeyDown={finding.onKeyDown}>
      <input
        ref={input}
        className="find-input"
        type="search"
        role="combobox"
        aria-label="Search"
        aria-autocomplete="list"
        aria-expanded={isOpen && (finding.entries.length > 0 || (hits?.within.length ?? 0) > 0)}
        aria-controls={listId}
        aria-activedescendant={isOpen && active !== undefined ? `${listId}-${active}` : undefined}
        aria-keyshortcuts="/"
        placeholder="Search words, people, dates"
        defaultValue={search}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        data-find=""
        onChange={(event) => finding.look(event.target.value)}
        onClick={finding.openList}
        onFocus={(event) => event.target.select()}
      />
      <BoxEnd finding={finding} />
      <p className="visually-hidden" role="status">
        {search.trim() !== '' && hits?.query === search && foundWords(finding.entries, hits)}
      </p>
      {isOpen && (
        <Suspense fallback={<div id={listId} role="listbox" aria-label="Found" aria-busy="true" />}>
          <FindResults finding={finding} listId={listId} />
        </Suspense>
      )}
    </search>
  );
}

/** What stands at the end of the box: the key that leads to it, or how many were found and the way to clear it. */
function BoxEnd({ finding: { search, hits, clear } }: { readonly finding: Finding }): JSX.Element {
  if (search === '') {
    return (
      <span className="find-key" aria-hidden="true">
        /
      </span>
    );
  }
  return (
    <span className="find-end">
      {hits && (
        <span className="find-count" aria-hidden="true">
          {countWords(hits.within.length)}
        </span>
      )}
      <button type="button" className="find-clear" onClick={clear}>
        <span aria-hidden="true">×</span>
        <span className="visually-hidden">Clear the search</span>
      </button>
    </span>
  );
}

/** “Sok Eysan, 2 events found”. */
function foundWords(entries: readonly NamedEntry[], { within, isPartial }: Hits): string {
  const names = entries.map((entry) => `${entryName(entry)}, `).join('');
  if (within.length === 0) return names ? `${names}no event found` : 'Nothing found';
  const words = within.length === 1 ? '1 event found' : `${countWords(within.length)} events found`;
  return `${names}${words}${isPartial ? ', none with all of this' : ''}`;
}
