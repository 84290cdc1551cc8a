// How long a step is to take. What is typed halfway (“1.”) is no number yet and changes nothing.
import { type JSX, useId, useState } from 'react';
import { MOST_MINUTES } from '../../lesson/lesson-limits.ts';
import { endTyping } from '../../state/lesson-store.ts';
import { useDesk } from './desk-context.ts';

interface MinutesFieldProps {
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

/** A labelled number of minutes, more than 0 and at most 90. */
export function MinutesField({ minutes, onChange }: MinutesFieldProps): JSX.Element {
  const id = useId();
  const { store } = useDesk();
  /** What stands in the field while it is being typed. */
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && readMinutes(typed) === undefined;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        Minutes
      </label>
      <input
        id={id}
        className="field-input"
        type="number"
        inputMode="decimal"
        min={0.5}
        max={MOST_MINUTES}
        step={0.5}
        value={typed ?? String(minutes)}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-hint` : undefined}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setTyped(value);
          const read = readMinutes(value);
          if (read !== undefined) onChange(read);
        }}
        onBlur={() => {
          setTyped(undefined);
          endTyping(store);
        }}
      />
      {isWrong && (
        <p className="field-hint" id={`${id}-hint`}>
          More than 0, at most {MOST_MINUTES}.
        </p>
      )}
    </div>
  );
}

function readMinutes(text: string): number | undefined {
  const minutes = text.trim() === '' ? Number.NaN : Number(text);
  return minutes > 0 && minutes <= MOST_MINUTES ? minutes : undefined;
}
