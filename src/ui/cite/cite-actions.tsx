// What can be taken out of the dialog: the block as text, and files for reference managers.
import { type JSX, type RefObject, useState } from 'react';
import type { CitedBlock } from '../../cite/cited-block.ts';
import { entryKeys } from '../../cite/entry-keys.ts';
import { EXPORT_FORMATS } from '../../cite/export-formats.ts';
import { downloadFile } from '../../sync/download-file.ts';
import { copyBlock } from './copy-block.ts';

interface CiteActionsProps {
  readonly block: CitedBlock;
  /** What the files are called where several works are in them. */
  readonly fileName: string;
  /** Where the text stands, to be selected where copying is not allowed. */
  readonly place: RefObject<HTMLElement | null>;
}

type CopyResult = 'copied' | 'failed';

const RESULT_WORDS: Readonly<Record<CopyResult, string>> = {
  copied: 'Copied',
  failed: 'Your browser did not allow it. The text is selected: copy it with Ctrl + C or ⌘ + C.',
};

/** Copy, and download. */
export function CiteActions({ block, fileName, place }: CiteActionsProps): JSX.Element {
  const [result, setResult] = useState<{ readonly block: CitedBlock; readonly of: CopyResult }>();
  const works = block.references.map(({ work }) => work);
  const copy = async (): Promise<void> => {
    setResult(undefined);
    try {
      await copyBlock(block);
      setResult({ block, of: 'copied' });
    } catch {
      // No permission, or no clipboard at all where the page was opened from disk.
      if (place.current) window.getSelection()?.selectAllChildren(place.current);
      setResult({ block, of: 'failed' });
    }
  };
  const name = works.length === 1 ? [...entryKeys(works).values()].join('') : fileName;
  return (
    <div className="cite-actions">
      <button type="button" className="control cite-copy" onClick={() => void copy()}>
        Copy
      </button>
      <span role="status">{result?.block === block && RESULT_WORDS[result.of]}</span>
      <div className="cite-files">
        <span>For a reference manager:</span>
        {EXPORT_FORMATS.map(({ id, name: format, extension, type, write }) => (
          <button
            key={id}
            type="button"
            className="control"
            onClick={() => downloadFile(`${name}${extension}`, write(works, block.accessed), type)}
          >
            <span className="visually-hidden">Download </span>
            {format} <span className="cite-extension">{extension}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
