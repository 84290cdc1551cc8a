// Ways to take a table of words along: as files, or copied.
import { type JSX, useState } from 'react';
import { downloadFile } from '../../sync/download-file.ts';
import { fileName } from '../../sync/file-name.ts';
import { tableCsv, tableJson, tableText, type WordTable } from './log-files.ts';

interface TableWaysProps {
  /** What is taken along, for those who do not see beside what the buttons stand. */
  readonly what: string;
  /** Made only when it is asked for. */
  readonly table: () => WordTable;
}

/** Three buttons, and what the last one did. */
export function TableWays({ what, table }: TableWaysProps): JSX.Element {
  const [said, setSaid] = useState('');
  const save = (extension: string, type: string, write: (table: WordTable) => string): void => {
    const made = table();
    downloadFile(fileName(made.title, extension), write(made), type);
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(tableText(table()));
      setSaid('Copied.');
    } catch {
      setSaid('The browser does not let this page copy.');
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that belong together are no fieldset of a form.
    <div className="history-ways" role="group" aria-label={what}>
      <button type="button" className="control" onClick={() => save('.csv', 'text/csv', tableCsv)}>
        CSV
      </button>
      <button type="button" className="control" onClick={() => save('.json', 'application/json', tableJson)}>
        JSON
      </button>
      <button type="button" className="control" onClick={() => void copy()}>
        Copy as text
      </button>
      <span className="history-said" role="status">
        {said}
      </span>
    </div>
  );
}
