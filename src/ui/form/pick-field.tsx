// One of many, found by typing a part of its name; what has no such name yet can be added.
import { type FormEvent, type JSX, type KeyboardEvent, useId, useState } from 'react';
import type { Choice } from './choice-field.tsx';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

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
  const named = nameApart(choices);
  const present = named.find((choice) => choice.value === value)?.words ?? '';
  const [typed, setTyped] = useState<string>();
  const text = typed ?? present;
  const match = named.find((choice) => isSameName(choice.words, text));
  const canAdd = onAdd !== undefined && text.trim() !== '' && !match;
  const take = (choice: Choice | undefined): void => {
    if (choice) onPick(choice.value);
    else if (canAdd) onAdd(text.trim());
    if (choice || canAdd) setTyped(undefined);
  };
  const onInput = (event: FormEvent<HTMLInputElement>): void => {
    const next = event.currentTarget.value;
    setTyped(next);
    // What is chosen from the list arrives as a whole; what is typed may still become a longer name.
    const kind = event.nativeEvent instanceof InputEvent ? event.nativeEvent.inputType : '';
    const chosen = named.find((choice) => choice.words === next);
    if (chosen && (kind === '' || kind === 'insertReplacementText')) {
      onPick(chosen.value);
      setTyped(undefined);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    take(match);
  };
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <div className="form-pick" data-local="">
          <input
            id={id}
            className="form-input"
            type="text"
            list={listId}
            dir="auto"
            autoComplete="off"
            value={text}
            placeholder={placeholder}
            aria-describedby={describedBy}
            onFocus={(event) => event.currentTarget.select()}
            onInput={onInput}
            onKeyDown={onKeyDown}
            onBlur={() => {
              if (typed !== undefined && match) take(match);
              else if (!canAdd) setTyped(undefined);
            }}
          />
          <datalist id={listId}>
            {offered(named, typed ?? '').map((choice) => (
              <option key={choice.value} value={choice.words} />
            ))}
          </datalist>
          {typed !== undefined && canAdd && (
            <button type="button" className="control form-pick-add" onClick={() => take(undefined)}>
              Add this {noun}
            </button>
          )}
        </div>
      )}
    </FieldFrame>
  );
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase('en') === b.trim().toLocaleLowerCase('en');
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
