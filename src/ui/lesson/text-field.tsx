// A text of the lesson as it is typed: one stretch of typing is one step of undo.
import { type JSX, useId } from 'react';
import { endTyping } from '../../state/lesson-store.ts';
import { useDesk } from './desk-context.ts';
import './field.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly onChange: (value: string) => void;
  /** Lines at least; absent: one line that cannot be more. */
  readonly rows?: number;
  readonly hint?: string;
  /** When the field is left. */
  readonly onLeave?: () => void;
}

/** A labelled field; nobody can type more than a lesson's file may hold. */
export function TextField({ label, value, longest, onChange, rows, hint, onLeave }: TextFieldProps): JSX.Element {
  const id = useId();
  const { store } = useDesk();
  const shared = {
    id,
    className: 'field-input',
    value,
    maxLength: longest,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onBlur: () => {
      onLeave?.();
      endTyping(store);
    },
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input type="text" {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface LinesFieldProps {
  readonly label: string;
  readonly lines: readonly string[];
  readonly most: number;
  readonly longest: number;
  readonly onChange: (lines: readonly string[]) => void;
}

/** A list of short texts, a line each; empty lines go when the field is left. */
export function LinesField({ label, lines, most, longest, onChange }: LinesFieldProps): JSX.Element {
  return (
    <TextField
      label={label}
      rows={3}
      value={lines.join('\n')}
      longest={most * (longest + 1)}
      hint={`A line each; at most ${most}.`}
      onChange={(value) =>
        onChange(
          value === ''
            ? []
            : value
                .split('\n')
                .slice(0, most)
                .map((line) => line.slice(0, longest)),
        )
      }
      onLeave={() => {
        if (lines.some((line) => line.trim() === '')) onChange(lines.filter((line) => line.trim() !== ''));
      }}
    />
  );
}
