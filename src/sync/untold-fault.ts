// Whoever asks something of the open list may leave it to us to say that there is no answer.
import { notice } from '../state/actions.ts';
import type { TimelineDocument } from '../state/document.ts';
import type { Store } from '../state/store.ts';
import { ListFault, LostList } from './list-fault.ts';

/** The path of such a notice. */
const ASKED = 'asked';

/** Says once each why the list does not answer: as soon as it is lost, and wherever nobody who asked says so; returns its undo. */
export function syncUntoldFaults(store: Store, document: () => TimelineDocument): () => void {
  let isOver = false;

  const tell = ({ message }: Error): void => {
    if (!store.getState().notices.some((one) => one.message === message)) notice(store, { path: ASKED, message });
  };
  const takeRejection = (event: PromiseRejectionEvent): void => {
    const { reason } = event;
    if (!(reason instanceof ListFault)) return;
    event.preventDefault();
    // What we let go of ourselves nobody waits for.
    if (!(reason instanceof LostList && reason.isLetGo)) tell(reason);
  };

  const { lost } = document();
  void lost?.then((fault) => {
    // By then all of it may lie in the page, to be changed.
    if (!isOver && document().lost === lost) tell(fault);
  });
  addEventListener('unhandledrejection', takeRejection);
  return () => {
    isOver = true;
    removeEventListener('unhandledrejection', takeRejection);
  };
}
