// What the next key shows: the answer where it is still hidden, else the next step as the class will see it first.
import { type JSX, useMemo } from 'react';
import { isInTwoParts } from '../../lesson/lesson.ts';
import { forward } from '../../lesson/moves.ts';
import { isCovered, type Run } from '../../lesson/run.ts';
import { slideOf } from '../../lesson/slide.ts';
import type { Telling } from '../../lesson/telling.ts';
import { HIDDEN_WORDS, stepTitle } from '../lesson/step-words.ts';
import { useRun, useShow } from '../present/show-context.ts';
import { SlidePicture } from '../present/slide-picture.tsx';
import { useSlide } from '../present/use-slide.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { roundWords } from './class-sees.ts';
import { SlideWords } from './slide-words.tsx';
import './next-step.css';

/** Its picture, its name and what it hides; a word at the end of the lesson. */
export function NextStep(): JSX.Element {
  const { telling } = useShow();
  const run = useRun((present) => present);
  // The key's own move, so that nothing else is ever announced; times do not matter to a picture.
  const next = forward(run, telling.steps, run.enteredAt);
  const { index, isRevealed, told } = next;
  const slide = useMemo(() => slideOf(telling, index, isRevealed, told), [telling, index, isRevealed, told]);
  const present = useSlide();
  const step = telling.steps[index];
  if (next === run || !slide || !step) {
    return (
      <section className="next-step" aria-label="Next step">
        <p className="speaker-picture-title">This is the last step.</p>
      </section>
    );
  }
  // A note points at words that the class gets with the answer alone.
  const hasNewWords = index === run.index && isRevealed && !isCovered(run) && present.event?.words === undefined;
  const isHiding = isInTwoParts(step) && !isRevealed && index !== run.index;
  return (
    <section className="next-step" aria-label="Next step">
      <h2 className="speaker-picture-title">{keepDatesWhole(`Next: ${nextWords(run, next, telling)}`)}</h2>
      {isHiding && <p className="next-step-hides">Hides {HIDDEN_WORDS[step.hides?.what ?? 'answer']}.</p>}
      <div className="next-step-picture">
        <SlidePicture slide={slide} place={`${index + 1} / ${telling.steps.length}`} />
      </div>
      {hasNewWords && <SlideWords slide={slide} name="The words on the answer" />}
    </section>
  );
}

/** “the answer”, “6. The bridge opens”. */
function nextWords(run: Run, next: Run, telling: Telling): string {
  const step = telling.steps[next.index];
  if (isCovered(run)) return `back to step ${next.index + 1}`;
  if (next.index === run.index) return (!next.isRevealed && roundWords(step, next.round)) || 'the answer';
  return `${next.index + 1}. ${step ? stepTitle(step, telling) : ''}`;
}
