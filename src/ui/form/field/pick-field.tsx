// One of many, found by typing a part of its name; what has no such name yet can be added.
import { type JSX, useId, useRef } from 'react';
import type { Choice } from './choice-field.tsx';
import { FieldFrame, type FieldWords } from './field-frame.tsx';
import { useTypedPick } from './use-typed-pick.ts';

interface PickFieldProps extends FieldWords {
  readonly choices: readonly Choice[];
  /** What is chosen at present; absent where each pick is one more. */
  readonly value?: string;
  readonly placeholder?: string;
  readonly onPick: (value: string) => void;
  /** Adds what has that name and is not among the choices. */
  readonly onAdd?: (name: string) => void;
  /** What is added: “person”. */
  readonly noun?: string;
}

/** So many names are offered at once. */
const MOST_OFFERED = 60;

/** A labelled field that offers names while somebody types. */
export function PickField(props: PickFieldProps): JSX.Element {
  const { choices, value, placeholder, onPick, onAdd, noun = 'one', ...frame } = props;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const named = nameApart(choices);
  const present = named.find((choice) => choice.value === value)?.words ?? '';
  const { typed, canAdd, add, ...typing } = useTypedPick({ named, present, noun, onPick, onAdd, input });
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <div className="form-pick" data-local={typed === undefined ? 'no' : ''}>
          <input
            id={id}
            ref={input}
            className="form-input"
            type="text"
            list={listId}
            dir="auto"
            autoComplete="off"
            value={typed ?? present}
            placeholder={placeholder}
            aria-describedby={describedBy}
            onFocus={(event) => event.currentTarget.select()}
            {...typing}
          />
          <datalist id={listId}>
            {offered(named, typed ?? '').map((choice) => (
              <option key={choice.value} value={choice.words} />
            ))}
          </datalist>
          {canAdd && (
            <button
              type="button"
              className="control form-pick-add"
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={add}
            >
              Add this {noun}
            </button>
          )}
        </div>
      )}
    </FieldFrame>
  );
}

function offered(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = typed.trim().toLocaleLowerCase('en');
  return choices.filter(({ words }) => words.toLocaleLowerCase('en').includes(wanted)).slice(0, MOST_OFFERED);
}

/** Those who share a name are told apart by a number. */
function nameApart(choices: readonly Choice[]): readonly Choice[] {
  const counts = new Map<string, number>();
  return choices.map(({ value, words }) => {
    const name = words.trim() || value;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { value, words: count === 1 ? name : `${name} (${count})` };
  });
}
