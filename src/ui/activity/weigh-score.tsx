// How many excerpts one pupil judged right.
import type { JSX } from 'react';

interface WeighScoreProps {
  readonly score: number;
  readonly all: number;
  readonly onAgain: () => void;
}

/** The score, with what it is not worth. */
export function WeighScore({ score, all, onAgain }: WeighScoreProps): JSX.Element {
  return (
    <>
      <h3 className="activity-score" data-score="" tabIndex={-1}>
        {score} of {all} were right.
      </h3>
      <p>Words alone often do not tell. It takes who says them, and what the others say.</p>
      <p className="activity-bar">
        <button type="button" className="activity-button" onClick={onAgain}>
          Again, with other excerpts
        </button>
      </p>
    </>
  );
}
