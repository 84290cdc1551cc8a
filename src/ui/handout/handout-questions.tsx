// The questions of a handout: with room to write for pupils, with answers for the teacher.
import type { JSX } from 'react';
import type { Handout } from '../../model/handout.ts';
import { comparisonOn } from '../../model/handout-comparison.ts';
import { questionsOn } from '../../model/handout-questions.ts';
import { useApp } from '../app/app-context.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { keyedLines } from '../words/keyed-lines.ts';
import type { Asked } from './asked.ts';
import { comparisonWords } from './comparison-words.ts';
import { Heading } from './heading.tsx';
import { askedOf } from './question-words.ts';
import './handout-questions.css';

interface HandoutQuestionsProps {
  readonly handout: Handout;
  readonly hasAnswers: boolean;
}

/** What these events can be asked; nothing where nothing can. */
export function HandoutQuestions({ handout, hasAnswers }: HandoutQuestionsProps): JSX.Element | undefined {
  const { outline } = useApp();
  const asked = questionsOn(handout).map((question) => askedOf(question, outline));
  if (asked.length === 0) return undefined;
  return (
    <section className="handout-section">
      <Heading depth={1} className="handout-heading">
        Questions
      </Heading>
      <AskedList asked={asked} hasAnswers={hasAnswers} />
    </section>
  );
}

/** The longer task; nothing where there are no two accounts to compare. */
export function HandoutComparison({ handout, hasAnswers }: HandoutQuestionsProps): JSX.Element | undefined {
  const { outline } = useApp();
  const comparison = comparisonOn(handout);
  if (!comparison) return undefined;
  const { title, task, steps } = comparisonWords(comparison, outline);
  return (
    <section className="handout-section">
      <div className="handout-opening">
        <Heading depth={1} className="handout-heading">
          {title}
        </Heading>
        <p className="handout-task">{task}</p>
      </div>
      <AskedList asked={steps} hasAnswers={hasAnswers} />
    </section>
  );
}

interface AskedListProps {
  readonly asked: readonly Asked[];
  readonly hasAnswers: boolean;
}

function AskedList({ asked, hasAnswers }: AskedListProps): JSX.Element {
  return (
    <ol className="handout-questions">
      {asked.map(({ question, lines, answer }) => (
        <li key={question}>
          <p className="handout-question">{question}</p>
          {hasAnswers ? (
            <div className="handout-answer">
              {keyedLines(answer).map(({ key, line }) => (
                <p key={key}>{keepDatesWhole(line)}</p>
              ))}
            </div>
          ) : (
            <div className="handout-lines" data-lines={lines} aria-hidden="true">
              {Array.from({ length: lines }, (_, at) => `line ${at}`).map((key) => (
                <span key={key} />
              ))}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
