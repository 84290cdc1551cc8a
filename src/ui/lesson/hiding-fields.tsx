// What a step keeps back until the next key, and what the class is asked meanwhile.
import type { JSX } from 'react';
import { DEFAULT_QUESTIONS } from '../../lesson/default-question.ts';
import type { Hidden, Step } from '../../lesson/lesson.ts';
import { LONGEST } from '../../lesson/lesson-limits.ts';
import { SelectField } from './select-field.tsx';
import { HIDDEN_WORDS } from './step-words.ts';
import { TextField } from './text-field.tsx';

const NOTHING = 'nothing';
const CHOICES: readonly (Hidden | typeof NOTHING)[] = [NOTHING, 'date', 'outcome', 'speaker', 'standing'];

interface HidingFieldsProps {
  readonly step: Step;
  /** `field` names what is typed in; absent: a choice. */
  readonly onChange: (change: (step: Step) => Step, field?: string) => void;
}

/** A choice, and with it a question of our own until the teacher writes another. */
export function HidingFields({ step, onChange }: HidingFieldsProps): JSX.Element {
  const { hides } = step;
  return (
    <>
      <SelectField
        label="Hide until the next key"
        value={hides?.what ?? NOTHING}
        options={CHOICES.map((value) => ({ value, words: value === NOTHING ? 'nothing' : HIDDEN_WORDS[value] }))}
        onChange={(what) => onChange((present) => hide(present, what))}
      />
      {hides && (
        <TextField
          label="What the class is asked meanwhile"
          rows={2}
          value={hides.question}
          longest={LONGEST.question}
          onChange={(question) => onChange((present) => ({ ...present, hides: { ...hides, question } }), 'hides')}
        />
      )}
    </>
  );
}

/** A question that the teacher has written stays; one of ours gives way to ours for the other thing. */
function hide(step: Step, what: Hidden | typeof NOTHING): Step {
  const { hides, ...rest } = step;
  if (what === NOTHING) return rest;
  const isOwn = hides !== undefined && hides.question.trim() !== '' && hides.question !== DEFAULT_QUESTIONS[hides.what];
  return { ...rest, hides: { what, question: isOwn ? hides.question : DEFAULT_QUESTIONS[what] } };
}
