// All steps of the lesson as the teacher knows them: where we are, what was shown, and a way to each.
import { type JSX, useEffect, useRef } from 'react';
import { isInTwoParts, type Step } from '../../lesson/lesson.ts';
import { goTo } from '../../lesson/moves.ts';
import { minutesWords } from '../../lesson/pace.ts';
import { HIDDEN_WORDS, stepTitle } from '../lesson/step-words.ts';
import { useRun, useShow } from '../present/show-context.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import './step-list.css';

/** A button for each step; the present one stays in view, however much room the pictures beside the list leave it. */
export function StepList(): JSX.Element {
  const { telling } = useShow();
  const index = useRun((run) => run.index);
  const told = useRun((run) => run.told);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    bringIntoView(element, index);
    const observer = new ResizeObserver(() => bringIntoView(element, index));
    observer.observe(element);
    return () => observer.disconnect();
  }, [index]);
  return (
    <nav className="speaker-steps-list" aria-label="All steps" ref={list}>
      <ol>
        {telling.steps.map((step, each) => (
          <li key={step.id}>
            {telling.steps[each - 1]?.part !== step.part && (
              <p className="speaker-steps-part">{telling.parts.find(({ id }) => id === step.part)?.title}</p>
            )}
            <StepButton step={step} index={each} isPresent={each === index} isDone={told.includes(each)} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepButtonProps {
  readonly step: Step;
  readonly index: number;
  readonly isPresent: boolean;
  readonly isDone: boolean;
}

function StepButton({ step, index, isPresent, isDone }: StepButtonProps): JSX.Element {
  const { telling, move } = useShow();
  const isOver = useRun((run) => run.isOver);
  const marks = [
    minutesWords(step.minutes),
    ...(isInTwoParts(step) ? [`hides ${HIDDEN_WORDS[step.hides?.what ?? 'answer']}`] : []),
    ...(isDone && !isPresent ? ['done'] : []),
  ];
  return (
    <button
      type="button"
      className="step-button"
      aria-current={isPresent ? 'step' : undefined}
      disabled={isOver}
      onClick={() => move(goTo(index))}
    >
      <span className="step-button-number">{index + 1}</span>{' '}
      <span className="step-button-title">{keepDatesWhole(stepTitle(step, telling))}</span>{' '}
      <span className="step-button-marks">{marks.join(' · ')}</span>
    </button>
  );
}

/** Scrolls the list alone, never the page; with the step before and the one after where there is room for them. */
function bringIntoView(list: HTMLElement, index: number): void {
  const item = list.querySelectorAll<HTMLElement>('li')[index];
  if (!item) return;
  const height = item.offsetHeight;
  const room = list.clientHeight >= 3 * height ? height : 0;
  const top = item.offsetTop - room;
  const bottom = item.offsetTop + height + room;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (bottom > list.scrollTop + list.clientHeight) {
    list.scrollTop = Math.min(bottom - list.clientHeight, item.offsetTop);
  }
}
