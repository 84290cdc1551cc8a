// “Take away”: the open timeline as a list in several formats, as a picture, as one file that opens by itself, and on paper.
import { type JSX, useEffect, useRef, useState } from 'react';
import { showDialog, showPage } from '../../state/actions.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { CarriedFilePart } from '../carry/carried-file-part.tsx';
import { Modal } from '../dialogs/modal.tsx';
import { ListPart } from './list-part.tsx';
import { PicturePart } from './picture-part.tsx';
import './take-away-dialog.css';

/** The dialog. */
export function TakeAwayDialog(): JSX.Element {
  const { store } = useApp();
  const isForPupils = useAppState((state) => state.isForPupils);
  const showHandout = (): void => {
    showPage(store, { kind: 'handout', about: undefined });
    showDialog(store, undefined);
  };
  return (
    <Modal title="Take away">
      <h3>The list, to go on with elsewhere</h3>
      <ListPart />
      <PicturePart />
      {/* The file holds the lesson, with its questions and answers. */}
      {!isForPupils && (
        <>
          <h3>One file with this timeline inside</h3>
          <CarriedFileOnDemand />
        </>
      )}
      <h3>On paper</h3>
      <p>Events with their excerpts and sources, as many as you choose, for a class or a folder.</p>
      <p>
        <button type="button" className="control" onClick={showHandout}>
          Make a handout
        </button>
      </p>
    </Modal>
  );
}

/** The file is large, so it is put together only when somebody wants it. */
function CarriedFileOnDemand(): JSX.Element {
  const [isAsked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; who uses the keyboard goes on where it was.
  useEffect(() => {
    if (isAsked) place.current?.focus();
  }, [isAsked]);
  if (isAsked) {
    return (
      <div ref={place} className="take-away-file" tabIndex={-1}>
        <CarriedFilePart />
      </div>
    );
  }
  return (
    <>
      <p>For a USB stick, a mail or a website: a page that needs no internet and no other file.</p>
      <p>
        <button type="button" className="control" onClick={() => setAsked(true)}>
          Put the file together
        </button>
      </p>
    </>
  );
}
