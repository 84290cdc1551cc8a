// The answer to the present step, and whether the class has it already.

import type { JSX } from 'react';
import type { Answer } from '../../lesson/answer.ts';
import { useApp } from '../app/app-context.ts';
import { HIDDEN_WORDS } from '../lesson/step-words.ts';
import { useRun } from '../present/show-context.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { keyedLines } from '../words/keyed-lines.ts';
import { answerLines } from './answer-words.ts';
import './speaker-answer.css';

/** What is hidden, the question that the class sees, and the answer. */
export function SpeakerAnswer({ answer }: { readonly answer: Answer }): JSX.Element {
  const { outline } = useApp();
  const isRevealed = useRun((run) => run.isRevealed);
  const [first = 'There is no answer written.', ...others] = answerLines(answer, outline).map(keepDatesWhole);
  return (
    <section className="speaker-answer" aria-label="The hidden answer" data-revealed={isRevealed ? '' : undefined}>
      <p className="speaker-answer-state">
        <strong>{isRevealed ? 'Shown to the class' : 'Hidden from the class'}</strong>
        {answer.what === 'answer' ? '' : `: ${HIDDEN_WORDS[answer.what]}`}
      </p>
      <p className="speaker-answer-question">{keepDatesWhole(answer.question)}</p>
      <p className="speaker-answer-first">{first}</p>
      {keyedLines(others).map(({ key, line }) => (
        <p key={key}>{line}</p>
      ))}
    </section>
  );
}
