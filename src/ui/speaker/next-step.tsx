// What comes next: the picture of the next step as the class will see it first.
import type { JSX } from 'react';
import { isInTwoParts } from '../../lesson/lesson.ts';
import { useRun, useShow } from '../present/show-context.ts';
import { SlidePicture } from '../present/slide-picture.tsx';
import { HIDDEN_WORDS, stepTitle } from './step-words.ts';
import './next-step.css';

/** The next step's picture, its title and what it hides; a word at the end of the lesson. */
export function NextStep(): JSX.Element {
  const { telling } = useShow();
  const index = useRun((run) => run.index) + 1;
  const step = telling.steps[index];
  if (!step) {
    return (
      <section className="next-step" aria-label="Next step">
        <p className="next-step-title">This is the last step.</p>
      </section>
    );
  }
  return (
    <section className="next-step" aria-label="Next step">
      <h2 className="next-step-title">
        Next: {index + 1}. {stepTitle(step, telling)}
      </h2>
      {isInTwoParts(step) && <p className="next-step-hides">Hides {HIDDEN_WORDS[step.hides?.what ?? 'answer']}.</p>}
      <div className="next-step-picture">
        <SlidePicture index={index} isRevealed={false} />
      </div>
    </section>
  );
}
