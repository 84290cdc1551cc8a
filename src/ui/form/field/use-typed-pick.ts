// What is typed into a field of names: whose name it is, and when it is taken.
import { type FormEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import { useOpenField } from '../open-fields.ts';
import type { Choice } from './choice-field.tsx';

interface TypedPickOptions {
  /** Each by a name of its own. */
  readonly named: readonly Choice[];
  /** The name of what is chosen at present; empty where nothing is. */
  readonly present: string;
  readonly noun: string;
  readonly onPick: (value: string) => void;
  readonly onAdd: ((name: string) => void) | undefined;
  readonly input: RefObject<HTMLInputElement | null>;
}

export interface TypedPick {
  /** What is typed; undefined where nothing is, and the present choice is shown. */
  readonly typed: string | undefined;
  /** Whether what is typed is a name that none of them has, and can be added. */
  readonly canAdd: boolean;
  readonly add: () => void;
  readonly onInput: (event: FormEvent<HTMLInputElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

/** Enter, Tab and whatever closes the form take what is typed; Escape lets go of it. */
export function useTypedPick({ named, present, noun, onPick, onAdd, input }: TypedPickOptions): TypedPick {
  const [typed, setTyped] = useState<string>();
  const name = typed?.trim() ?? '';
  const isTyped = name !== '' && typed !== present;
  const match = isTyped ? named.find(({ words }) => isSameName(words, name)) : undefined;
  const canAdd = isTyped && onAdd !== undefined && !match;
  const take = (choice: Choice | undefined): void => {
    if (choice) onPick(choice.value);
    else if (canAdd) onAdd(name);
    if (choice || canAdd) setTyped(undefined);
  };
  useOpenField({
    take: () => {
      take(match);
      return '';
    },
    focus: () => input.current?.focus(),
    lost: () => (canAdd ? `The ${noun} “${name}” was not added.` : ''),
  });
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
    if (typed === undefined || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
    if (event.key === 'Escape') setTyped(undefined);
    else if (event.key === 'Enter' || event.key === 'Tab') take(match);
  };
  const onBlur = (): void => {
    if (match) take(match);
    else if (!canAdd) setTyped(undefined);
  };
  return { typed, canAdd, add: () => take(undefined), onInput, onKeyDown, onBlur };
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase('en') === b.trim().toLocaleLowerCase('en');
}
