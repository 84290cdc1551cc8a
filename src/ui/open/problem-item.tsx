// One thing that could not be read: where it stands, what stands there, what is wrong with it, and what can be done.
import type { JSX } from 'react';
import type { Problem } from '../../model/problem.ts';
import { draftTitle, placeWords } from './problem-words.ts';

interface ProblemItemProps {
  readonly problem: Problem;
  /** Undefined where there is no event to mend. */
  readonly onMend: (() => void) | undefined;
  /** Undefined where the list is not kept on this computer. */
  readonly onDismiss: (() => void) | undefined;
}

/** An entry of a list. */
export function ProblemItem({ problem, onMend, onDismiss }: ProblemItemProps): JSX.Element {
  const place = placeWords(problem);
  // What the sentence says already is not said twice.
  const title = problem.message.includes(draftTitle(problem)) ? '' : draftTitle(problem);
  const value = problem.message.includes(problem.value ?? '') ? undefined : problem.value;
  const which = place || problem.message;
  return (
    <li className="problem">
      {(place || title) && (
        <p className="problem-place">
          {place}
          {title && <span className="problem-title"> “{title}”</span>}
        </p>
      )}
      <p className="problem-message">{problem.message}</p>
      {value !== undefined && (
        <p className="problem-value">
          There it says <code>{value}</code>
        </p>
      )}
      {(onMend || onDismiss) && (
        <p className="problem-ways">
          {onMend && (
            <button type="button" className="control" aria-label={`Fix in the form: ${which}`} onClick={onMend}>
              Fix in the form
            </button>
          )}
          {onDismiss && (
            <button type="button" className="control" aria-label={`Dismiss: ${which}`} onClick={onDismiss}>
              Dismiss
            </button>
          )}
        </p>
      )}
    </li>
  );
}
