// The present step: its title, its note in three parts, and the answer that the class does not know yet.
import { type CSSProperties, type JSX, useState } from 'react';
import { answerOf } from '../../lesson/answer.ts';
import type { Note } from '../../lesson/lesson.ts';
import { useRun, useShow } from '../present/show-context.ts';
import { NOTE_PARTS } from './note-parts.ts';
import { SpeakerAnswer } from './speaker-answer.tsx';
import { ACTIVITY_HOW_TO, stepTitle } from './step-words.ts';
import './speaker-note.css';

/** px; the first is the smallest that is read at arm's length. */
const SIZES = [18, 20, 23, 27, 32] as const;

/** What the teacher reads while the step stands, in a size of their choice. */
export function SpeakerNote(): JSX.Element {
  const { telling } = useShow();
  const index = useRun((run) => run.index);
  const [size, setSize] = useState(0);
  const step = telling.steps[index];
  if (!step) return <main className="speaker-note">This lesson has no steps.</main>;
  const answer = answerOf(step, telling);
  return (
    // A new step begins at its top.
    <main key={step.id} className="speaker-note">
      <div className="speaker-note-head">
        <p className="speaker-number">
          Step {index + 1} of {telling.steps.length}
        </p>
        <TextSize size={size} onSize={setSize} />
        <h1 className="speaker-title">{stepTitle(step, telling)}</h1>
      </div>
      {answer && <SpeakerAnswer answer={answer} />}
      <section
        className="speaker-words"
        aria-label="Note"
        style={{ '--note-size': `${SIZES[size]}px` } as CSSProperties}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys, too
        tabIndex={0}
        data-own-keys=""
      >
        <NoteParts note={step.note} />
        {step.kind === 'activity' && (
          <ol className="speaker-how-to">
            {ACTIVITY_HOW_TO[step.activity].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        )}
      </section>
    </main>
  );
}

function NoteParts({ note }: { readonly note: Note }): JSX.Element {
  const written = NOTE_PARTS.filter(({ key }) => note[key].trim() !== '');
  if (written.length === 0) return <p className="speaker-no-note">There is no note on this step.</p>;
  return (
    <dl className="speaker-parts">
      {written.map(({ key, label }) => (
        <div key={key} className="speaker-part" data-part={key}>
          <dt>{label}</dt>
          <dd>{note[key]}</dd>
        </div>
      ))}
    </dl>
  );
}

interface TextSizeProps {
  readonly size: number;
  readonly onSize: (size: number) => void;
}

function TextSize({ size, onSize }: TextSizeProps): JSX.Element {
  const choices = [
    { sign: 'A−', name: 'Smaller note', next: size - 1 },
    { sign: 'A+', name: 'Larger note', next: size + 1 },
  ];
  return (
    <div className="speaker-size">
      {choices.map(({ sign, name, next }) => (
        <button
          key={name}
          type="button"
          className="control"
          title={name}
          disabled={SIZES[next] === undefined}
          onClick={() => onSize(next)}
        >
          <span aria-hidden="true">{sign}</span>
          <span className="visually-hidden">{name}</span>
        </button>
      ))}
    </div>
  );
}
