// The present step: its title, its note in three parts, and the answer that the class does not know yet.
import { type CSSProperties, type JSX, useRef, useState } from 'react';
import { answerOf } from '../../lesson/answer.ts';
import type { Note } from '../../lesson/lesson.ts';
import { stepTitle } from '../lesson/step-words.ts';
import { useRun, useShow } from '../present/show-context.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { ACTIVITY_HOW_TO } from './activity-how-to.ts';
import { MoreBelow } from './more-below.tsx';
import { NOTE_PARTS } from './note-parts.ts';
import { SpeakerActivity } from './speaker-activity.tsx';
import { SpeakerAnswer } from './speaker-answer.tsx';
import './speaker-note.css';

/** px; the first is the smallest that is read at arm's length. */
const SIZES = [18, 20, 23, 27, 32] as const;

/** What the teacher reads while the step stands, in a size of their choice. */
export function SpeakerNote(): JSX.Element {
  const { telling } = useShow();
  const index = useRun((run) => run.index);
  const [size, setSize] = useState(0);
  const scroller = useRef<HTMLElement>(null);
  const step = telling.steps[index];
  if (!step) return <main className="speaker-note">This lesson has no steps.</main>;
  const answer = answerOf(step, telling);
  const style = { '--note-size': `${SIZES[size]}px` } as CSSProperties;
  return (
    // A new step begins at its top.
    <main key={step.id} ref={scroller} className="speaker-note">
      <div className="speaker-note-head">
        <p className="speaker-number">
          Step {index + 1} of {telling.steps.length}
        </p>
        <TextSize size={size} onSize={setSize} />
        <h1 className="speaker-title">{keepDatesWhole(stepTitle(step, telling))}</h1>
      </div>
      {answer && <SpeakerAnswer answer={answer} />}
      <SpeakerActivity />
      <section className="speaker-words" aria-label="Note" style={style}>
        <Written note={step.note} />
        {step.kind === 'activity' && (
          <ol className="speaker-how-to">
            {ACTIVITY_HOW_TO[step.activity].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        )}
      </section>
      <footer className="speaker-foot" style={style}>
        <MoreBelow scroller={scroller} />
        {step.note.ask.trim() !== '' && <NoteParts keys={['ask']} note={step.note} />}
      </footer>
    </main>
  );
}

/** What is read before the question; that stands at the foot, always in view. */
function Written({ note }: { readonly note: Note }): JSX.Element {
  const written = NOTE_PARTS.map(({ key }) => key).filter((key) => note[key].trim() !== '');
  if (written.length === 0) return <p className="speaker-no-note">There is no note on this step.</p>;
  return <NoteParts keys={written.filter((key) => key !== 'ask')} note={note} />;
}

interface NotePartsProps {
  readonly keys: readonly (keyof Note)[];
  readonly note: Note;
}

function NoteParts({ keys, note }: NotePartsProps): JSX.Element {
  return (
    <dl className="speaker-parts">
      {NOTE_PARTS.filter(({ key }) => keys.includes(key)).map(({ key, label }) => (
        <div key={key} className="speaker-part" data-part={key}>
          <dt>{label}</dt>
          <dd>{keepDatesWhole(note[key])}</dd>
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
