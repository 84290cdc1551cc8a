// The fingerprint check: which quotations stand in the texts that the author supplied. What needs a look comes first.
import './history-dialog.css';
import { type JSX, useMemo } from 'react';
import { useStore } from 'zustand';
import {
  type CheckResult,
  type CheckRow,
  RESULT_WORDS,
  RESULTS,
  verificationReport,
} from '../../edit/verification-report.ts';
import { showDialog, showForm } from '../../state/actions.ts';
import type { EditStore } from '../../state/edit-store.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp } from '../app/app-context.ts';
import { checkTable } from './log-files.ts';
import { TableWays } from './table-ways.tsx';

const SIGNS: Readonly<Record<CheckResult, string>> = {
  missing: '≠',
  'changed since': '≠',
  unchecked: '–',
  'verified before': '✓',
  found: '✓',
};

/** All quotations by what was found of them; a sentence where there are none. */
export function VerificationList({ editor }: { readonly editor: EditStore }): JSX.Element {
  const timeline = useStore(editor, (state) => state.history.timeline);
  const texts = useStore(editor, (state) => state.texts);
  const { rows, counts } = useMemo(() => verificationReport(timeline, texts), [timeline, texts]);
  if (rows.length === 0) {
    return (
      <p className="history-none">
        Nothing is quoted yet. Once an event quotes a source, paste the text of the article beside the quotation: it is
        then held against it word for word.
      </p>
    );
  }
  return (
    <>
      <p className="history-note">
        Each quotation is held against the text that you pasted of its article, word for word. The texts stay on this
        computer and are in no export.
      </p>
      <TableWays what="The check as" table={() => checkTable(timeline.title, rows)} />
      {RESULTS.filter((result) => counts[result] > 0).map((result) => (
        <details key={result} className="check-group" open={result === 'missing' || result === 'changed since'}>
          <summary className="check-summary">
            <span className="check-sign" data-result={result} aria-hidden="true">
              {SIGNS[result]}
            </span>{' '}
            <strong>{countWords(counts[result])}</strong> {RESULT_WORDS[result]}
          </summary>
          <ul className="check-rows">
            {rows
              .filter((row) => row.result === result)
              .map((row) => (
                <CheckLine key={`${row.event} ${row.quote}`} row={row} />
              ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function CheckLine({ row }: { readonly row: CheckRow }): JSX.Element {
  const { store } = useApp();
  const openForm = (): void => {
    showForm(store, { kind: 'event', id: row.event });
    showDialog(store, undefined);
  };
  return (
    <li className="check-row">
      <blockquote className="check-excerpt" dir="auto">
        {row.excerpt}
      </blockquote>
      <p className="check-place">
        <span className="check-source">{row.headline}</span>, quoted in{' '}
        <button type="button" className="check-event" onClick={openForm}>
          {row.title}
        </button>
      </p>
    </li>
  );
}
