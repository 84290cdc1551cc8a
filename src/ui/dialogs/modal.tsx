// The frame of every dialog: a native one, so that the browser keeps the focus inside and Escape closes it.
import { type JSX, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { showDialog } from '../../state/actions.ts';
import { useApp } from '../app/app-context.ts';
import './modal.css';

interface ModalProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A dialog that is open as long as it is rendered; closing gives the focus back to where it was. */
export function Modal({ title, children }: ModalProps): JSX.Element {
  const { store } = useApp();
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  // A close event arrives late: after a second showModal, or when another dialog has taken its place, it is no longer true.
  const onClose = (): void => {
    if (dialog.current && !dialog.current.open) showDialog(store, undefined);
  };
  return (
    <dialog ref={dialog} className="modal" aria-labelledby={headingId} closedby="any" onClose={onClose}>
      <header className="modal-head">
        <h2 className="modal-title" id={headingId}>
          {title}
        </h2>
        <button type="button" className="control modal-close" onClick={() => dialog.current?.close()}>
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">Close</span>
        </button>
      </header>
      <div className="modal-body">{children}</div>
    </dialog>
  );
}
