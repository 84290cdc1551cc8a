// The dialog that cites what was chosen.
import type { JSX } from 'react';
import { Modal } from '../dialogs/modal.tsx';

/** How to cite the events, or the excerpt, that the state names. */
export function CiteDialog(): JSX.Element {
  return <Modal title="Cite">{undefined}</Modal>;
}
