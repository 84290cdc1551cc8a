// A text as it is typed: one stretch of typing is one step of undo.
import type { JSX, Ref } from 'react';
import { useEditing } from '../form-context.ts';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

interface TextFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines at least; absent: one line. */
  readonly rows?: number;
  /** `said` is set in the type of what is said: titles, excerpts. */
  readonly kind?: 'plain' | 'said' | 'title' | 'address';
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** A labelled text; what is longer than its lines makes room for itself. */
export function TextField(props: TextFieldProps): JSX.Element {
  const { value, onChange, rows, kind = 'plain', placeholder, inputRef, ...frame } = props;
  const { endTyping } = useEditing();
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => {
        const shared = {
          id,
          ref: inputRef,
          className: 'form-input',
          'data-kind': kind,
          value,
          placeholder,
          dir: 'auto',
          'aria-describedby': describedBy,
          onBlur: endTyping,
        };
        if (rows !== undefined) {
          return <textarea {...shared} rows={rows} onChange={(event) => onChange(event.currentTarget.value)} />;
        }
        return (
          <input
            {...shared}
            type={kind === 'address' ? 'url' : 'text'}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        );
      }}
    </FieldFrame>
  );
}
