// What the class sees at present, and whether its window is there at all.
import { type JSX, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { uncoverStep } from '../../lesson/moves.ts';
import { isCovered } from '../../lesson/run.ts';
import { useTitle } from '../app/use-events.ts';
import { type Show, useRun, useShow } from '../present/show-context.ts';
import { classSees } from './class-sees.ts';
import './speaker-status.css';

/** ms after which a window that never answered counts as closed. */
const ANSWERS_WITHIN = 5000;

/** One line that says it, with the way back to the lesson or to a new window. */
export function SpeakerStatus(): JSX.Element {
  const { telling, move, partner } = useShow();
  const run = useRun((present) => present);
  const asideTitle = useTitle(run.aside);
  const isOver = useRun((run) => run.isOver);
  const isGone = useIsGone(partner) && !isOver;
  return (
    <header className="speaker-status">
      {isGone ? (
        <ClassWindowGone />
      ) : (
        <p className="speaker-sees" role="status">
          {classSees(run, telling.steps[run.index], asideTitle)}
        </p>
      )}
      {isOver && <CloseWindow />}
      {isCovered(run) && !isOver && (
        <button type="button" className="control" onClick={() => move(uncoverStep)}>
          Back to the lesson
        </button>
      )}
    </header>
  );
}

/** A browser closes only a window that it has opened for a page; any other stays, and says so. */
function CloseWindow(): JSX.Element {
  const [hasStayed, setStayed] = useState(false);
  const close = (): void => {
    window.close();
    setStayed(true);
  };
  return (
    <>
      <button type="button" className="control" onClick={close}>
        Close this window
      </button>
      {hasStayed && <p role="alert">The browser keeps it open. Close it as you close any other window.</p>}
    </>
  );
}

/** Whether the class's window is closed, or has not answered at all for a while. */
function useIsGone(store: Show['partner']): boolean {
  const partner = useStore(store, (state) => state.partner);
  const [hasWaited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), ANSWERS_WITHIN);
    return () => clearTimeout(timer);
  }, []);
  return partner === 'gone' || (partner === 'none' && hasWaited);
}

function ClassWindowGone(): JSX.Element {
  const { openPartner } = useShow();
  const [isBlocked, setBlocked] = useState(false);
  return (
    <>
      <p className="speaker-sees" role="alert">
        <strong>The class window is closed.</strong>
        {isBlocked && ' Your browser blocked the new one. Allow windows for this page, then try again.'}
      </p>
      <button type="button" className="control" onClick={() => setBlocked(!openPartner())}>
        Open it again
      </button>
    </>
  );
}
