// The presentation in the place of everything else, from its start until it is left.
import { type JSX, useEffect } from 'react';
import { useStore } from 'zustand';
import type { Run } from '../../lesson/run.ts';
import { slideOf } from '../../lesson/slide.ts';
import { eventBefore, type Telling } from '../../lesson/telling.ts';
import { endPresentation, notice } from '../../state/actions.ts';
import { leaveFullScreen } from '../../sync/full-screen.ts';
import { keepVersion } from '../../sync/new-version.ts';
import { useApp } from '../app/app-context.ts';
import { leaveShow } from './begin-show.ts';
import { Presentation } from './presentation.tsx';
import { type Show, ShowContext } from './show-context.ts';
import { useNoReload } from './use-no-reload.ts';
import { useOpenShow } from './use-show.ts';
import './presentation.css';

const NOWHERE = {
  path: 'show',
  message: 'The presentation that the address names is not known to this computer any more. Present starts a new one.',
};

/** The class's window of the presentation of that id. */
export function ClassWindow({ id }: { readonly id: string }): JSX.Element {
  const { store } = useApp();
  const show = useOpenShow(id, 'class');
  useNoReload();
  useEffect(() => {
    if (show !== 'nowhere') return;
    endPresentation(store, undefined);
    notice(store, NOWHERE);
  }, [show, store]);
  // No new version under a presentation.
  useEffect(keepVersion, []);
  useEffect(withoutPlainTexts, []);
  // Back leads out of it too.
  useEffect(() => leaveFullScreen, []);
  if (typeof show === 'string') {
    return (
      <main className="presentation" aria-busy="true">
        <p className="visually-hidden" role="status">
          Opening the presentation
        </p>
      </main>
    );
  }
  return (
    <ShowContext value={show}>
      <Presentation />
      <Leaving show={show} />
    </ShowContext>
  );
}

/** The page for browsers without JavaScript names every event; while a class sees this window it is not in it. Gives its undo. */
function withoutPlainTexts(): () => void {
  const plain = document.querySelector('body > noscript');
  const parent = plain?.parentNode;
  const next = plain?.nextSibling ?? null;
  plain?.remove();
  return () => {
    if (plain) parent?.insertBefore(plain, next);
  };
}

/** Comes back to the timeline once either window has ended the presentation, at the event where it was left. */
function Leaving({ show }: { readonly show: Show }): undefined {
  const isOver = useStore(show.run, (run) => run.isOver);
  useEffect(() => {
    if (!isOver) return;
    const { app, run, lesson, telling } = show;
    leaveShow({ run: run.getState(), lesson });
    leaveFullScreen();
    const event = lastSeenEvent(telling, run.getState());
    endPresentation(app.store, event);
    if (event !== undefined) app.travel.toEvent(event);
  }, [isOver, show]);
  return undefined;
}

/** The event that the class saw last; what was still hidden, or jumped over, is not opened. */
function lastSeenEvent(telling: Telling, run: Run): string | undefined {
  if (run.aside !== undefined) return run.aside;
  const present = slideOf(telling, run.index, run.isRevealed)?.event?.id;
  return present ?? eventBefore(telling, run.index, run.told)?.id;
}
