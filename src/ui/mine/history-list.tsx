// What was changed, when, and on which source, day by day; a button leads back to how it was after each change.
import { type JSX, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { changeLog } from '../../edit/change-log.ts';
import { type EditStore, goBackTo } from '../../state/edit-store.ts';
import { byDay, type HistoryEntry, historyEntries } from './history-days.ts';
import { logTable } from './log-files.ts';
import { TableWays } from './table-ways.tsx';
import { clockWords } from './when-words.ts';

/** More than anybody reads at once. */
const FIRST = 100;

/** The list, and the ways to take it along; a sentence where nothing was changed yet. */
export function HistoryList({ editor }: { readonly editor: EditStore }): JSX.Element {
  const history = useStore(editor, (state) => state.history);
  const [most, setMost] = useState(FIRST);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const { told, past, future, timeline } = history;
  const count = told.length + past.length + future.length;
  if (count === 0) return <p className="history-none">Nothing was changed yet. Each change will be listed here.</p>;
  /** The button that led there is gone: who uses the keyboard goes on with the list. */
  const goTo = (wanted: number): void => {
    goBackTo(editor, wanted);
    list.current?.focus();
    setSaid(saidOf(editor));
  };
  return (
    <div ref={list} className="history-list" tabIndex={-1}>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <TableWays what="The history as" table={() => logTable(timeline.title, changeLog(history))} />
      {byDay(historyEntries(history, most), new Date()).map(({ day, entries }) => (
        <section key={`${entries[0]?.on} ${entries[0]?.count}`}>
          <h4 className="history-day">{day}</h4>
          <ol className="history-entries">
            {entries.map((entry, index) => (
              <EntryLine
                key={`${entry.on} ${entry.count ?? `told ${index}`}`}
                entry={entry}
                isNow={entry.count === past.length}
                onGo={goTo}
              />
            ))}
          </ol>
        </section>
      ))}
      {past.length > 0 && most >= count && (
        <button type="button" className="history-go history-first" onClick={() => goTo(0)}>
          Go back to before all of these
        </button>
      )}
      {most < count && (
        <button type="button" className="control history-more" onClick={() => setMost(count)}>
          Show all {count.toLocaleString('en')}
        </button>
      )}
      {told.length > 0 && (
        <p className="history-note">
          Only the latest changes are kept whole, about 5 MB of them; older ones can no longer be taken back, and stand
          here as words.
        </p>
      )}
    </div>
  );
}

/** How the timeline is now, in words. */
function saidOf(editor: EditStore): string {
  const last = editor.getState().history.past.at(-1);
  return last ? `The timeline is as it was after: ${last.words}` : 'The timeline is as it was at first.';
}

interface EntryLineProps {
  readonly entry: HistoryEntry;
  /** Whether the timeline is as it was right after this change. */
  readonly isNow: boolean;
  readonly onGo: (count: number) => void;
}

function EntryLine({ entry: { on, words, sources, isUndone, count }, isNow, onGo }: EntryLineProps): JSX.Element {
  return (
    <li className="history-entry" data-undone={isUndone ? '' : undefined}>
      <time className="history-time" dateTime={on}>
        {clockWords(on)}
      </time>
      <div className="history-what">
        <p className="history-words">
          {isUndone && <span className="history-sign">Undone: </span>}
          {words}
        </p>
        {sources.length > 0 && <p className="history-sources">On {sources.map((one) => `“${one}”`).join(', ')}</p>}
      </div>
      {isNow ? (
        <span className="history-here">as it is now</span>
      ) : (
        count !== undefined && (
          <button
            type="button"
            className="history-go"
            aria-label={`${goWords(isUndone)}: ${words}`}
            onClick={() => onGo(count)}
          >
            {goWords(isUndone)}
          </button>
        )
      )}
    </li>
  );
}

function goWords(isUndone: boolean): string {
  return isUndone ? 'Make again up to here' : 'Go back to here';
}
