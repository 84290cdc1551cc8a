// One of a few.
import type { JSX } from 'react';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

export interface Choice<T extends string = string> {
  readonly value: T;
  readonly words: string;
}

interface ChoiceFieldProps<T extends string> extends FieldWords {
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
}

/** A labelled choice; a value that is none of the choices stands among them, so that it can be seen and left. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>): JSX.Element {
  const { value, choices, onChange, ...frame } = props;
  const isKnown = choices.some((choice) => choice.value === value);
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <select
          id={id}
          className="form-input"
          value={value}
          aria-describedby={describedBy}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {!isKnown && <option value={value}>{value === '' ? '–' : `${value} (not in this timeline)`}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
