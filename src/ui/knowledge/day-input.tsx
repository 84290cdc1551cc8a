// A day to type or to choose: in the browser's own field, or, where years go beyond what that knows, as text.
import { type JSX, useId, useState } from 'react';
import { type DayRange, dayOf, dayWithin } from '../../layout/knowledge-days.ts';
import { knowAt } from '../../state/actions.ts';
import { civilOf } from '../../time/calendar.ts';
import { isoDay, parseIsoInstant } from '../../time/format-date.ts';
import type { Instant } from '../../time/span.ts';
import { useApp } from '../app/app-context.ts';

export interface DayInputProps {
  readonly day: Instant | undefined;
  readonly range: DayRange;
}

/** Follows the day; what is typed counts as soon as it is one. */
export function DayInput({ day, range }: DayInputProps): JSX.Element {
  const id = useId();
  const hasField = civilOf(range.first).year > 0 && civilOf(range.last).year <= 9999;
  return (
    <div className="knowledge-day">
      <label htmlFor={id}>Known by</label>
      {hasField ? (
        <DayField id={id} day={day} range={range} />
      ) : (
        // Another day is another text.
        <DayText key={day} id={id} day={day} range={range} />
      )}
    </div>
  );
}

type FieldProps = DayInputProps & { readonly id: string };

function DayField({ id, day, range }: FieldProps): JSX.Element {
  const { store } = useApp();
  return (
    <input
      id={id}
      type="date"
      data-first-focus
      min={isoDay(range.first)}
      max={isoDay(range.last)}
      value={day === undefined ? '' : isoDay(day)}
      onChange={({ target }) => {
        const typed = parseIsoInstant(target.value);
        // While a year is typed it is the year 2, 20, 201.
        if (typed === undefined || civilOf(typed).year >= civilOf(range.first).year) {
          knowAt(store, typed === undefined ? undefined : dayWithin(dayOf(typed), range));
        }
      }}
    />
  );
}

function DayText({ id, day, range }: FieldProps): JSX.Element {
  const { store } = useApp();
  const [text, setText] = useState(day === undefined ? '' : isoDay(day));
  const typed = text.trim() === '' ? undefined : parseIsoInstant(text);
  const isWrong = text.trim() !== '' && typed === undefined;
  return (
    <>
      <input
        id={id}
        type="text"
        data-first-focus
        placeholder={isoDay(range.first)}
        value={text}
        aria-invalid={isWrong}
        onChange={({ target }) => setText(target.value)}
        onBlur={() => {
          if (!isWrong) knowAt(store, typed === undefined ? undefined : dayWithin(dayOf(typed), range));
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') currentTarget.blur();
        }}
      />
      {isWrong && <p className="knowledge-quiet">Write a day as 1066-10-14, or as -0043-03-15 for 44 BCE.</p>}
    </>
  );
}
