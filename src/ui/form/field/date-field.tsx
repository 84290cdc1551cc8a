// A date as EDTF, with what was understood in words while it is typed, offers where it is written otherwise, and a way without EDTF.
import { type JSX, type KeyboardEvent, useRef } from 'react';
import { useEditing } from '../form-context.ts';
import { DateAnswer } from './date-answer.tsx';
import { onlyOffer } from './date-offers.ts';
import { DateWayPicker } from './date-way-picker.tsx';
import { FieldFrame, type FieldWords } from './field-frame.tsx';
import { understoodWords } from './understood-date.ts';
import { useTypedDate } from './use-typed-date.ts';
import './date-field.css';

interface DateFieldProps extends FieldWords {
  readonly value: string;
  /** Gets dates that can be read, when the typing rests, and nothing where none is given. */
  readonly onChange: (edtf: string) => void;
  readonly isOptional?: boolean;
  /** Whether it belongs to something that is not in the timeline yet: then each text is given at once, read or not. */
  readonly isDraft?: boolean;
  /** Why a date that can be read is none for this field, in a sentence; empty where it is one. */
  readonly refuse?: (edtf: string) => string;
}

function refuseNothing(): string {
  return '';
}

/** A labelled date; what cannot be read stays in the field, and changes nothing. */
export function DateField({
  value,
  onChange,
  isOptional = false,
  isDraft = false,
  refuse = refuseNothing,
  ...frame
}: DateFieldProps): JSX.Element {
  const { endTyping } = useEditing();
  const input = useRef<HTMLInputElement>(null);
  const { text, isHeld, type, commit, choose, drop } = useTypedDate({
    value,
    onChange,
    isOptional,
    isDraft,
    refuse,
    input,
  });
  const isUnread = text.trim() !== '' && understoodWords(text) === undefined;
  const refusal = isUnread ? '' : refuse(text.trim());
  const offer = isUnread ? onlyOffer(text) : undefined;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      if (offer === undefined) commit();
      else {
        event.preventDefault();
        choose(offer);
      }
    } else if (isHeld && !isDraft && isUndo(event)) {
      // What the timeline does not have yet is taken back first.
      event.preventDefault();
      drop();
    }
  };
  const leave = (): void => {
    commit();
    endTyping();
  };
  const hint = (
    <DateAnswer
      text={text}
      isOptional={isOptional}
      refusal={refusal}
      onChoose={(edtf) => {
        choose(edtf);
        input.current?.focus();
      }}
    />
  );
  return (
    <FieldFrame {...frame} hint={hint}>
      {({ id, describedBy }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: whichever of its fields is left, the date is meant
        <div className="form-date" onBlur={leave}>
          <input
            id={id}
            ref={input}
            className="form-input"
            type="text"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={text}
            placeholder="2017-03-04"
            aria-describedby={describedBy}
            aria-invalid={isUnread || refusal !== ''}
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <DateWayPicker label={frame.label} value={offer ?? text} onChange={type} />
        </div>
      )}
    </FieldFrame>
  );
}

function isUndo({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'z';
}
