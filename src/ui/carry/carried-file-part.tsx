// The single file with this timeline and its lesson inside: what it is, and the button that saves it.
import { type JSX, useCallback, useState } from 'react';
import { writeLesson } from '../../lesson/write-lesson.ts';
import { type Cargo, megabytes } from '../../sync/cargo.ts';
import { downloadFile } from '../../sync/download-file.ts';
import { fileName } from '../../sync/file-name.ts';
import { useApp } from '../app/app-context.ts';
import { openLesson } from '../lesson/open-lesson.ts';
import { timelineCargo } from './cargo-of.ts';
import { type CarriedFile, useCarriedFile } from './use-carried-file.ts';
import './carried-file-part.css';

const OWN_NAME = 'sourceline.html';

/** For a dialog that has a heading for it. */
export function CarriedFilePart(): JSX.Element {
  const app = useApp();
  const loadCargo = useCallback(
    async (signal: AbortSignal): Promise<Cargo> => {
      const [cargo, lesson] = await Promise.all([timelineCargo(app, { signal }), openLesson(app)]);
      return { ...cargo, lesson: writeLesson(lesson.getState().lesson) };
    },
    [app],
  );
  const [file, tryAgain] = useCarriedFile(loadCargo);
  const isBuiltIn = app.origin.kind === 'built-in';
  const name = isBuiltIn ? OWN_NAME : fileName(app.outline.title, '.html');
  return (
    <>
      <p>
        One file holds the app, {isBuiltIn ? 'its events and sources' : `“${app.outline.title}” with all that is in it`}
        , the fonts and the lesson as you changed it. Double-click it on any computer: it shows the timeline, presents
        and opens the speaker’s window without internet. Tested from disk in Chromium and Firefox ESR.
      </p>
      <Download file={file} name={name} onTryAgain={tryAgain} />
    </>
  );
}

interface DownloadProps {
  readonly file: CarriedFile;
  readonly name: string;
  readonly onTryAgain: () => void;
}

function Download({ file, name, onTryAgain }: DownloadProps): JSX.Element {
  const [isSaved, setSaved] = useState(false);
  const save = (content: Blob): void => {
    downloadFile(name, content, 'text/html');
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
          onClick={() => file.kind === 'ready' && save(file.content)}
        >
          Download to take along
          {file.kind === 'ready' && <span className="carry-size"> ({megabytes(file.content.size)})</span>}
        </button>
      )}
      {file.kind === 'preparing' && <progress className="carry-progress" aria-label="The file is put together" />}
      <span className="carry-status" role="status">
        {file.kind === 'failed' && file.message}
        {file.kind === 'ready' && isSaved && `Your browser saves it as ${name}, where it keeps downloads.`}
      </span>
    </div>
  );
}
