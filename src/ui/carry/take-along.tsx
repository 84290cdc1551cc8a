// “Take along”: the whole app as one file for a USB stick, and the address for pupils as a code.
import type { JSX } from 'react';
import { Modal } from '../dialogs/modal.tsx';
import { CarriedFilePart } from './carried-file-part.tsx';
import { PupilsCode } from './pupils-code.tsx';

/** The dialog. */
export function TakeAlong(): JSX.Element {
  return (
    <Modal title="Take along">
      <h3>One file for the USB stick</h3>
      <CarriedFilePart />
      <h3>A code for pupils</h3>
      <PupilsCode place={window.location} />
    </Modal>
  );
}
