// A date as EDTF, with what was understood in words while it is typed, offers where it is written otherwise, and a way without EDTF.
import { type JSX, type ReactNode, type Ref, useState } from 'react';
import { dateOffers } from './date-offers.ts';
import { DateWayPicker } from './date-way-picker.tsx';
import { FieldFrame, type FieldWords } from './field-frame.tsx';
import { useEditing } from './form-context.ts';
import { understoodWords } from './understood-date.ts';
import './date-field.css';

interface DateFieldProps extends FieldWords {
  readonly value: string;
  /** Gets dates that can be read, and nothing where none is given. */
  readonly onChange: (edtf: string) => void;
  readonly isOptional?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A labelled date; what cannot be read stays in the field, and changes nothing. */
export function DateField({ value, onChange, isOptional = false, inputRef, ...frame }: DateFieldProps): JSX.Element {
  const { endTyping } = useEditing();
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string }>();
  // What was typed is left behind when the date is changed from elsewhere: undone, or dragged on the axis.
  const text = typed && typed.over === value ? typed.text : value;
  const take = (next: string): void => {
    const edtf = next.trim();
    const isTaken = edtf === '' ? isOptional : understoodWords(edtf) !== undefined;
    setTyped({ text: next, over: isTaken ? edtf : value });
    if (isTaken) onChange(edtf);
  };
  const choose = (edtf: string): void => {
    setTyped(undefined);
    onChange(edtf);
    endTyping();
  };
  return (
    <FieldFrame {...frame} hint={<Understood text={text} isOptional={isOptional} onChoose={choose} />}>
      {({ id, describedBy }) => (
        <div className="form-date">
          <input
            id={id}
            ref={inputRef}
            className="form-input"
            type="text"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={text}
            placeholder="2017-03-04"
            aria-describedby={describedBy}
            aria-invalid={text.trim() !== '' && understoodWords(text) === undefined}
            onChange={(event) => take(event.currentTarget.value)}
            onBlur={endTyping}
          />
          <DateWayPicker label={frame.label} value={text} onChange={choose} />
        </div>
      )}
    </FieldFrame>
  );
}

interface UnderstoodProps {
  readonly text: string;
  readonly isOptional: boolean;
  readonly onChoose: (edtf: string) => void;
}

function Understood({ text, isOptional, onChoose }: UnderstoodProps): JSX.Element {
  const words = understoodWords(text);
  if (words !== undefined) return <Said>{words}</Said>;
  if (text.trim() === '') {
    return <Said>{isOptional ? 'Not said.' : 'Such as 2017-03-04, 2017-03, 2017, or 1850~ for “about 1850”.'}</Said>;
  }
  const offers = dateOffers(text);
  if (offers.length > 0) {
    return (
      <span className="form-date-understood" role="status">
        {offers.length > 1 ? 'It could be either. Which is meant?' : 'Is this meant?'}{' '}
        {offers.map((offer) => (
          <button key={offer} type="button" className="form-date-offer" onClick={() => onChoose(offer)}>
            {offer}: {(understoodWords(offer) ?? '').replace(/ \([^)]*\)$/, '')}
          </button>
        ))}
      </span>
    );
  }
  return (
    <Said>
      This cannot be read yet. Write 2017-03-04 for a day, 2017-03 for a month, 1850~ for “about 1850”, or 2016/2018 for
      “from … to …”.
    </Said>
  );
}

function Said({ children }: { readonly children: ReactNode }): JSX.Element {
  return (
    <span className="form-date-understood" role="status">
      {children}
    </span>
  );
}
