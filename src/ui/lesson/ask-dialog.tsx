// A question before something that many would regret; Escape and Cancel mean no.
import { type JSX, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import '../dialogs/modal.css';
import './ask-dialog.css';

interface AskDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The words on the button that does it; absent: there is nothing left to ask. */
  readonly yes?: string;
  readonly onYes?: () => void;
  readonly onClose: () => void;
}

/** A dialog that is open as long as it is rendered. Its keys are nobody else's. */
export function AskDialog({ title, children, yes, onYes, onClose }: AskDialogProps): JSX.Element {
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="modal ask"
      aria-labelledby={headingId}
      closedby="any"
      onClose={() => {
        if (!dialog.current?.open) onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className="modal-head">
        <h2 className="modal-title" id={headingId}>
          {title}
        </h2>
      </header>
      <div className="modal-body">{children}</div>
      <div className="ask-answers">
        {yes !== undefined && (
          <button type="button" className="control" onClick={onYes}>
            {yes}
          </button>
        )}
        <button type="button" className="control" onClick={() => dialog.current?.close()}>
          {yes === undefined ? 'Close' : 'Cancel'}
        </button>
      </div>
    </dialog>
  );
}
