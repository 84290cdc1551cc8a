// A timeline kept on this computer as it is changed, and the same in every window that shows it.
import { tellKept } from '../state/edit-store.ts';
import { askBeforeClosing } from './ask-before-closing.ts';
import { onComingAndGoing } from './coming-and-going.ts';
import { leavingPlace } from './left-edits.ts';
import { askForPersistence } from './persist-storage.ts';
import { createLedger, isSameContent, type Keeping } from './timeline-ledger.ts';
import { newKey } from './timeline-shelf.ts';
import { REST, whyNotKept } from './why-not-kept.ts';

const ADVICE = 'Take it away as a file to keep it.';
const REMOVED = `It was removed from this computer; your next change keeps it again. ${ADVICE}`;

/**
 * Keeps a timeline from now on, at once where nothing of it lies on the shelf, until its store says that it was left; what windows have
 * left of it that are closed comes into it. Never throws.
 */
export function keepTimeline(keeping: Keeping): void {
  const { store, shelf } = keeping;
  const { key } = store.getState();
  const ledger = createLedger(keeping);
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** One write after another, so that the last one stays. */
  let writing = Promise.resolve();
  /** Whether the last write failed. */
  let isRefused = false;

  const write = async (): Promise<void> => {
    try {
      await ledger.write();
      isRefused = false;
      if (timer !== undefined) return;
      tellKept(store, 'saved');
      place.settle();
    } catch (error) {
      isRefused = true;
      tellKept(store, 'failed', whyNotKept(error, ADVICE));
    }
  };
  const flush = (): void => {
    if (timer !== undefined) writing = writing.then(write);
    clearTimeout(timer);
    timer = undefined;
  };
  const plan = (): void => {
    timer ??= setTimeout(flush, REST);
    // A message about what failed stays until it is saved.
    if (store.getState().saving !== 'failed') tellKept(store, 'saving');
  };
  const look = async (): Promise<void> => {
    try {
      const isThere = await ledger.look();
      if (!isThere && timer === undefined) tellKept(store, 'failed', REMOVED);
      if (isThere && !ledger.isUnwritten()) tellKept(store, 'saved');
    } catch {
      // Nothing can be read now: the next write says so.
    }
  };
  /** After what is being written, whose revision would else be taken for another window's. */
  const lookSoon = (): void => {
    writing = writing.then(look);
  };
  /** Whether what is not written could be left. */
  const leaveNow = (): boolean => {
    flush();
    const left = ledger.left();
    return left !== undefined && place.leave(left);
  };

  const undos = [
    store.subscribe((state, before) => {
      if (state.isLeft) stop();
      else if (!ledger.isFollowing() && !isSameContent(state, before)) {
        askForPersistence();
        plan();
      }
    }),
    shelf.onOther((told) => void (told === key && lookSoon())),
    onComingAndGoing({ onCome: lookSoon, onGo: leaveNow }),
    askBeforeClosing(() => isRefused && ledger.isUnwritten() && !leaveNow()),
  ];
  const stop = (): void => {
    for (const undo of undos) undo();
    // Where it cannot be written, it can be taken when the timeline is opened again.
    leaveNow();
    void writing.then(place.close);
  };
  const place = leavingPlace(key, newKey(), ledger.take);
  if (!ledger.isUnwritten()) return;
  plan();
  // It is nowhere yet.
  flush();
}
