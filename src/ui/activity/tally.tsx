// How many of a class hold up which letter, typed or counted up by the teacher.
import { type JSX, type KeyboardEvent, useId } from 'react';
import { letterOf } from '../../lesson/weigh-words.ts';
import type { Counts } from './tally-words.ts';
import './tally.css';

/** More than any class has. */
const MOST_VOTES = 999;

interface TallyProps {
  readonly counts: Counts;
  /** What each letter stands for; empty where the letter says it. */
  readonly labels: readonly string[];
  readonly onChange: (counts: Counts) => void;
}

/** A field and a button for each letter; the letter's key adds one where the focus is within. */
export function Tally({ counts, labels, onChange }: TallyProps): JSX.Element {
  const set = (choice: number, count: number): void =>
    onChange(counts.map((old, at) => (at === choice ? Math.min(Math.max(Math.trunc(count), 0), MOST_VOTES) : old)));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = counts.findIndex((_, at) => letterOf(at) === event.key.toUpperCase());
    if (choice < 0) return;
    event.preventDefault();
    set(choice, (counts[choice] ?? 0) + (event.shiftKey ? -1 : 1));
  };
  return (
    // Digits, letters and arrows are the fields' own; page keys go on to whatever listens outside.
    <fieldset className="tally" data-own-keys="" onKeyDown={onKeyDown}>
      <legend className="visually-hidden">How many hold up each letter</legend>
      {counts.map((count, choice) => (
        <TallyField
          key={letterOf(choice)}
          letter={letterOf(choice)}
          label={labels[choice] ?? ''}
          count={count}
          onCount={(next) => set(choice, next)}
        />
      ))}
    </fieldset>
  );
}

interface TallyFieldProps {
  readonly letter: string;
  readonly label: string;
  readonly count: number;
  readonly onCount: (count: number) => void;
}

function TallyField({ letter, label, count, onCount }: TallyFieldProps): JSX.Element {
  const id = useId();
  return (
    <div className="tally-field">
      <button
        type="button"
        className="tally-letter"
        // For a pointer: Tab goes from field to field, and the letter's key does the same.
        tabIndex={-1}
        aria-label={`One more for ${letter}`}
        onClick={() => onCount(count + 1)}
      >
        {letter}
      </button>
      <label className="tally-label" htmlFor={id}>
        {label || <span className="visually-hidden">Cards held up for {letter}</span>}
      </label>
      <input
        id={id}
        className="tally-count"
        type="number"
        min={0}
        max={MOST_VOTES}
        inputMode="numeric"
        // An empty field is easier to type into than a nought.
        value={count === 0 ? '' : count}
        placeholder="0"
        onChange={(event) => onCount(Number(event.target.value) || 0)}
      />
    </div>
  );
}
