// What can be taken out of the dialog: the block as text, and files for reference managers.
import { type JSX, type RefObject, useState } from 'react';
import { type CitedBlock, quotationLines } from '../../cite/cited-block.ts';
import { entryKeys } from '../../cite/entry-keys.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../cite/export-formats.ts';
import { downloadFile } from '../../sync/download-file.ts';
import { copyBlock } from './copy-block.ts';

interface CiteActionsProps {
  readonly block: CitedBlock;
  /** What the files are called where several works are in them. */
  readonly fileName: string;
  /** Where the text stands, to be selected where copying is not allowed. */
  readonly place: RefObject<HTMLElement | null>;
}

const NOT_ALLOWED = 'Your browser did not allow it. The text is selected: copy it with Ctrl + C or ⌘ + C.';

/** Copy, and download. */
export function CiteActions({ block, fileName, place }: CiteActionsProps): JSX.Element {
  const [result, setResult] = useState<{ readonly block: CitedBlock; readonly words: string }>();
  const works = block.references.map(({ work }) => work);
  const copy = async (): Promise<void> => {
    setResult(undefined);
    try {
      await copyBlock(block);
      setResult({ block, words: copiedWords(block) });
    } catch {
      // No permission, or no clipboard at all where the page was opened from disk.
      if (place.current) window.getSelection()?.selectAllChildren(place.current);
      setResult({ block, words: NOT_ALLOWED });
    }
  };
  const save = ({ extension, type, write }: ExportFormat): void => {
    const file = `${name}${extension}`;
    downloadFile(file, write(works, block.accessed), type);
    setResult({ block, words: `Saved as ${file}` });
  };
  const name = works.length === 1 ? [...entryKeys(works).values()].join('') : fileName;
  return (
    <div className="cite-actions">
      <button type="button" className="control cite-copy" onClick={() => void copy()}>
        Copy
      </button>
      <span role="status">{result?.block === block && result.words}</span>
      <div className="cite-files">
        <span>For a reference manager:</span>
        {EXPORT_FORMATS.map((format) => (
          <button key={format.id} type="button" className="control" onClick={() => save(format)}>
            <span className="visually-hidden">Download </span>
            {format.name} <span className="cite-extension">{format.extension}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

function copiedWords(block: CitedBlock): string {
  if (quotationLines(block).length > 0) return 'The quotation with its reference is copied.';
  return block.references.length === 1 ? 'The reference is copied.' : 'The references are copied.';
}
