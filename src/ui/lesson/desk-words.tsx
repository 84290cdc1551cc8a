// What was brought or refused, above the steps, until somebody has answered it.
import { type JSX, useEffect, useRef } from 'react';
import { answerOffer, tellProblems } from '../../state/lesson-store.ts';
import { useDesk, useLesson } from './desk-context.ts';
import './desk-words.css';

/** The lesson that a link brought, waiting for a yes or a no. */
export function Offer(): JSX.Element | undefined {
  const { store, announce } = useDesk();
  const offer = useLesson((state) => state.offer);
  if (!offer) return undefined;
  const count = offer.lesson.steps.length;
  const answer = (isTaken: boolean): void => {
    answerOffer(store, isTaken);
    announce(isTaken ? 'The lesson has the order of the link. Undo brings yours back.' : 'Your lesson stays.');
  };
  return (
    <section className="desk-word" aria-label="A link brought another order">
      <p>
        The link brought another order of {count === 1 ? 'one step' : `${count} steps`}. Your own lesson is still here.
      </p>
      <div className="desk-word-answers">
        <button type="button" className="control" onClick={() => answer(true)}>
          Take the order of the link
        </button>
        <button type="button" className="control" onClick={() => answer(false)}>
          Keep mine
        </button>
      </div>
    </section>
  );
}

/** What could not be read, each with its place. */
export function Problems(): JSX.Element {
  const { store } = useDesk();
  const problems = useLesson((state) => state.problems);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A file may be chosen from the end of the desk.
    if (problems.length > 0) alert.current?.scrollIntoView?.({ block: 'nearest' });
  }, [problems]);
  return (
    <div ref={alert} className="desk-alert" role="alert">
      {problems.length > 0 && (
        <div className="desk-word">
          <ul className="desk-problems">
            {problems.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                {message} {path !== '' && <code>{path}</code>}
              </li>
            ))}
          </ul>
          <button type="button" className="control" onClick={() => tellProblems(store, [])}>
            Dismiss
          </button>
        </div>
      )}
    </div>
  );
}
