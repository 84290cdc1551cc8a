// A day to type, in the way in which people write days. What is typed stays as it is until it is read or left.
import { type JSX, useId, useState } from 'react';
import { type DayRange, dayWithin } from '../../layout/knowledge-days.ts';
import { readDay } from '../../model/read-day.ts';
import { knowAt } from '../../state/actions.ts';
import type { Instant } from '../../time/span.ts';
import { useApp } from '../app/app-context.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { dayWords } from './day-words.ts';

export interface DayInputProps {
  readonly day: Instant | undefined;
  readonly range: DayRange;
}

/** A whole day of the range counts as soon as it stands there; what is left unread gives way to the last day, with a sentence. */
export function DayInput({ day, range }: DayInputProps): JSX.Element {
  const { store } = useApp();
  const [fieldId, noteId] = [useId(), useId()];
  /** Undefined while nobody types. */
  const [typed, setTyped] = useState<string>();
  const [note, setNote] = useState<Note>();
  const type = (text: string): void => {
    setTyped(text);
    setNote(undefined);
    const read = readDay(text);
    if (read !== undefined && isWithin(read, range)) knowAt(store, read);
  };
  const leave = (): void => {
    if (typed === undefined) return;
    setTyped(undefined);
    const { next, words } = readWhole(typed, day, range);
    knowAt(store, next);
    setNote(words === undefined ? undefined : { words, by: next });
  };
  // A day chosen elsewhere makes what was said of another one pointless.
  const said = note?.by === day ? note?.words : undefined;
  return (
    <div className="knowledge-day">
      <label htmlFor={fieldId}>Known by</label>
      <input
        id={fieldId}
        type="text"
        autoComplete="off"
        enterKeyHint="done"
        // A finger would have the keyboard over the card.
        data-first-focus={hasCoarsePointer() ? undefined : ''}
        placeholder={`today, or ${dayWords(range.first)}`}
        value={typed ?? (day === undefined ? '' : dayWords(day))}
        aria-describedby={noteId}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => type(target.value)}
        onBlur={leave}
        onKeyDown={({ key }) => {
          if (key === 'Enter') leave();
        }}
      />
      <p id={noteId} className="knowledge-quiet" role="status">
        {said && keepDatesWhole(said)}
      </p>
    </div>
  );
}

interface Note {
  readonly words: string;
  /** The day with which it was said. */
  readonly by: Instant | undefined;
}

interface WholeReading {
  readonly next: Instant | undefined;
  readonly words?: string;
}

/** What is asked for when the field is left. */
function readWhole(typed: string, day: Instant | undefined, range: DayRange): WholeReading {
  const text = typed.trim();
  if (text === '') return { next: day };
  if (/^(today|now)$/i.test(text)) return { next: undefined };
  const read = readDay(text);
  if (read === undefined) {
    return {
      next: day,
      words: `“${text}” is no day that can be read here. Write 1 January 2017, 1.1.2017 or 2017-01-01.`,
    };
  }
  if (isWithin(read, range)) return { next: read };
  const next = dayWithin(read, range);
  const why = next === undefined ? 'By then all is known that is told here' : 'The list begins later';
  return { next, words: `${why}: this is ${next === undefined ? 'today' : 'its first day'}.` };
}

function isWithin(day: Instant, { first, last }: DayRange): boolean {
  return day >= first && day <= last;
}

function hasCoarsePointer(): boolean {
  return window.matchMedia('(pointer: coarse)').matches;
}
