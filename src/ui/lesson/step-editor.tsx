// One step open for changes: what it is about, what it hides, how long it takes, and what the teacher reads.
import type { JSX } from 'react';
import { beginPart, changeStep, freeId, putInPart } from '../../lesson/edit-lesson.ts';
import { type Note, ROUTES, type Step } from '../../lesson/lesson.ts';
import { LONGEST } from '../../lesson/lesson-limits.ts';
import { edit } from '../../state/lesson-store.ts';
import { ContentFields } from './content-fields.tsx';
import { useDesk, useLesson } from './desk-context.ts';
import { HidingFields } from './hiding-fields.tsx';
import { MinutesField } from './minutes-field.tsx';
import { SelectField } from './select-field.tsx';
import { useStepMoves } from './step-moves.ts';
import { ROUTE_WORDS } from './step-words.ts';
import { TextField } from './text-field.tsx';
import './step-editor.css';

/** A step of a shorter route is on the longer ones, too: “The core, All of it”. */
const ROUTE_CHOICES = ROUTES.map((value, at) => ({
  value,
  words: ROUTES.slice(at)
    .map((route) => ROUTE_WORDS[route])
    .join(', '),
}));

const NOTES: readonly { readonly name: keyof Note; readonly label: string }[] = [
  { name: 'context', label: 'Note: what to say' },
  { name: 'pointAt', label: 'Note: what to point at' },
  { name: 'ask', label: 'Note: what to ask the class' },
];

/** The fields and what can be done with the step as a whole. */
export function StepEditor({ step }: { readonly step: Step }): JSX.Element {
  const { store, onPresentFrom } = useDesk();
  const moves = useStepMoves(step.id);
  const onChange = (change: (step: Step) => Step, field?: string): void =>
    edit(store, changeStep(step.id, change), field === undefined ? undefined : `${step.id} ${field}`);
  return (
    <div className="step-editor">
      <ContentFields step={step} onChange={onChange} />
      {(step.kind === 'event' || step.hides) && <HidingFields step={step} onChange={onChange} />}
      <div className="step-editor-row">
        <MinutesField
          minutes={step.minutes}
          onChange={(minutes) => onChange((present) => ({ ...present, minutes }), 'minutes')}
        />
        <SelectField
          label="On the routes"
          value={step.route}
          options={ROUTE_CHOICES}
          onChange={(route) => onChange((present) => ({ ...present, route }))}
        />
      </div>
      <PartChoice step={step} />
      {NOTES.map(({ name, label }) => (
        <TextField
          key={name}
          label={label}
          rows={2}
          value={step.note[name]}
          longest={LONGEST.note}
          onChange={(text) => onChange((present) => ({ ...present, note: { ...present.note, [name]: text } }), name)}
        />
      ))}
      <div className="step-editor-actions">
        {onPresentFrom && (
          <button type="button" className="control" onClick={() => onPresentFrom(step.id)}>
            Present from here
          </button>
        )}
        <button type="button" className="control" onClick={moves.duplicate}>
          Duplicate
        </button>
        <button type="button" className="control" onClick={moves.remove}>
          Remove
        </button>
      </div>
    </div>
  );
}

const NEW = 'a new part';

/** The part that a step is in; a new one begins with this step. */
function PartChoice({ step }: { readonly step: Step }): JSX.Element {
  const { store, announce } = useDesk();
  const lesson = useLesson((state) => state.lesson);
  // The ids of parts are anybody's words, so the choice for a new one must not look like any of them.
  const choices = lesson.parts.map(({ id, title }) => ({
    value: `part ${id}`,
    words: title || 'Part without a title',
  }));
  return (
    <SelectField
      label="Part"
      value={`part ${step.part}`}
      options={[...choices, { value: NEW, words: 'A new part, from this step on' }]}
      onChange={(value) => {
        if (value === NEW) edit(store, beginPart(step.id, { id: freeId(lesson, 'new-part'), title: 'New part' }));
        else edit(store, putInPart(step.id, value.slice('part '.length)));
        announce(value === NEW ? 'A new part begins with this step' : 'Moved to another part');
      }}
    />
  );
}
