// The history of the open timeline: what was changed in it, and which of its quotations were checked.
import './history-dialog.css';
import type { JSX } from 'react';
import { useApp } from '../app/app-context.ts';
import { Modal } from '../dialogs/modal.tsx';
import { HistoryList } from './history-list.tsx';
import { VerificationList } from './verification-list.tsx';

/** The dialog; a sentence where nobody has changed the timeline. */
export function HistoryDialog(): JSX.Element {
  const { editor } = useApp();
  return (
    <Modal title="History of changes">
      {editor ? (
        <>
          <h3>Changes</h3>
          <HistoryList editor={editor} />
          <h3>Quotations checked</h3>
          <VerificationList editor={editor} />
        </>
      ) : (
        <p className="history-none">
          Nobody has changed this timeline here. With your first change, a copy of it is kept on this computer, and
          every change to it is listed here.
        </p>
      )}
    </Modal>
  );
}
