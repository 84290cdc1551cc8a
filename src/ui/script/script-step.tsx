// One step on paper: what the class sees, what it is asked, the answer, the note.

import type { JSX } from 'react';
import { type Answer, answerOf } from '../../lesson/answer.ts';
import type { Step } from '../../lesson/lesson.ts';
import { minutesWords } from '../../lesson/pace.ts';
import type { StepCards } from '../../lesson/step-cards.ts';
import type { Telling } from '../../lesson/telling.ts';
import type { Source } from '../../model/source.ts';
import { useApp } from '../app/app-context.ts';
import { HIDDEN_WORDS, stepTitle } from '../lesson/step-words.ts';
import { ACTIVITY_HOW_TO } from '../speaker/activity-how-to.ts';
import { answerLines } from '../speaker/answer-words.ts';
import { NOTE_PARTS } from '../speaker/note-parts.ts';
import { keyedLines } from '../words/keyed-lines.ts';
import { ScriptActivity } from './script-activity.tsx';
import { ScriptEvent } from './script-event.tsx';
import { ScriptLines } from './script-lines.tsx';

interface ScriptStepProps {
  readonly number: number;
  readonly step: Step;
  readonly telling: Telling;
  /** Of an activity. */
  readonly cards: StepCards | undefined;
  /** Numbered from 1. */
  readonly sources: readonly Source[];
}

/** A step's head with all that belongs to it. */
export function ScriptStep({ number, step, telling, cards, sources }: ScriptStepProps): JSX.Element {
  const answer = answerOf(step, telling);
  return (
    <article className="script-step">
      <h3 className="script-step-head">
        <span className="script-number">{number}</span> {stepTitle(step, telling)}{' '}
        <span className="script-minutes">{minutesWords(step.minutes)}</span>
      </h3>
      {answer && <ScriptAnswer answer={answer} />}
      <Shown step={step} telling={telling} sources={sources} />
      <dl className="script-note">
        {NOTE_PARTS.filter(({ key }) => step.note[key].trim() !== '').map(({ key, label }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{step.note[key]}</dd>
          </div>
        ))}
      </dl>
      {cards && <ScriptActivity cards={cards} sources={sources} />}
    </article>
  );
}

function ScriptAnswer({ answer }: { readonly answer: Answer }): JSX.Element {
  const { outline } = useApp();
  const lines = answerLines(answer, outline);
  return (
    <div className="script-answer">
      <p>
        <strong>Hidden at first: {HIDDEN_WORDS[answer.what]}.</strong> The class is asked: {answer.question}
      </p>
      {keyedLines(lines).map(({ key, line }, index) => (
        <p key={key}>
          {index === 0 && <strong>Answer: </strong>}
          {line}
        </p>
      ))}
    </div>
  );
}

/** What stands on the screen besides the answer. */
function Shown({ step, telling, sources }: Omit<ScriptStepProps, 'number' | 'cards'>): JSX.Element | undefined {
  switch (step.kind) {
    case 'event': {
      const event = telling.events.get(step.event);
      return event && <ScriptEvent step={step} event={event} sources={sources} />;
    }
    case 'chapter':
      return <p>{telling.chapters.find(({ id }) => id === step.chapter)?.summary}</p>;
    case 'question':
      return undefined;
    case 'page':
      return (
        <>
          <ScriptLines lines={step.lines} />
          {step.links && step.links.length > 0 && (
            <p className="script-links">
              To read up:{' '}
              {step.links.map(({ label, url }) => (
                <span key={url}>
                  {label}, <span className="script-url">{url}</span>.{' '}
                </span>
              ))}
            </p>
          )}
        </>
      );
    case 'activity':
      return <ScriptLines lines={ACTIVITY_HOW_TO[step.activity]} isOrdered />;
  }
}
