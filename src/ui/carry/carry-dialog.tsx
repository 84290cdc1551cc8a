// What is taken out of this window: the whole app as one file for a USB stick, and the address for pupils as a code.
import { type JSX, useState } from 'react';
import { downloadFile } from '../../sync/download-file.ts';
import { byteLength, megabytes } from '../../sync/take-along.ts';
import { useAppState } from '../app/app-context.ts';
import { Modal } from '../dialogs/modal.tsx';
import { PupilsCode } from './pupils-code.tsx';
import { type CarriedFile, useCarriedFile } from './use-carried-file.ts';
import './carry-dialog.css';

const FILE_NAME = 'sourceline.html';

interface CarryDialogProps {
  /** The lesson as it stands, as JSON text; the same function from one rendering to the next. */
  readonly lessonText: () => Promise<string>;
}

/** The dialog behind “Take along”. */
export function CarryDialog({ lessonText }: CarryDialogProps): JSX.Element {
  const data = useAppState((state) => state.data);
  // The lesson of another list names events that the file does not have.
  const [file, tryAgain] = useCarriedFile(data === undefined ? lessonText : undefined);
  return (
    <Modal title="Take along">
      <h3>One file for the USB stick</h3>
      <p>
        One file holds the app, its events and sources, the fonts
        {data === undefined && ' and the lesson as you changed it'}. Double-click it on any computer: it presents and
        opens the speaker’s window without internet. Tested from disk in Chromium and Firefox ESR.
      </p>
      {data !== undefined && (
        <p className="carry-limit">
          The list that is open now is not in the file, nor is its lesson: the file holds the built-in timeline. To show
          that list elsewhere, put it and this file on the web together.
        </p>
      )}
      <Download file={file} onTryAgain={tryAgain} />
      <h3>A code for pupils</h3>
      <PupilsCode place={window.location} />
    </Modal>
  );
}

interface DownloadProps {
  readonly file: CarriedFile;
  readonly onTryAgain: () => void;
}

function Download({ file, onTryAgain }: DownloadProps): JSX.Element {
  const [isSaved, setSaved] = useState(false);
  const save = (text: string): void => {
    downloadFile(FILE_NAME, text, 'text/html');
    setSaved(true);
  };
  return (
    <div className="carry-actions">
      {file.kind === 'failed' ? (
        <button type="button" className="control" onClick={onTryAgain}>
          Try again
        </button>
      ) : (
        <button
          type="button"
          className="control"
          disabled={file.kind !== 'ready'}
          onClick={() => file.kind === 'ready' && save(file.text)}
        >
          Download to take along
          {file.kind === 'ready' && <span className="carry-size"> ({megabytes(byteLength(file.text))})</span>}
        </button>
      )}
      {file.kind === 'preparing' && <progress className="carry-progress" aria-label="The file is put together" />}
      <span className="carry-status" role="status">
        {file.kind === 'failed' && file.message}
        {file.kind === 'ready' && isSaved && `Your browser saves it as ${FILE_NAME}, where it keeps downloads.`}
      </span>
    </div>
  );
}
