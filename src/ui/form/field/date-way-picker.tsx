// Saying when something was without knowing EDTF: a way is chosen, its dates are filled in, and the text follows.
import { type JSX, useId, useState } from 'react';
import { MONTH_NAMES } from '../../../time/calendar-words.ts';
import { type DateParts, type DateWay, NO_PARTS, namesOf, readWay, WAYS, type WayKind, writeWay } from './date-ways.ts';
import './date-way-picker.css';

interface DateWayPickerProps {
  /** What the date is called, for those who hear it. */
  readonly label: string;
  /** The EDTF text as it stands. */
  readonly value: string;
  readonly onChange: (edtf: string) => void;
}

/** A button, and under it, where it is open, the fields of one way. */
export function DateWayPicker({ label, value, onChange }: DateWayPickerProps): JSX.Element {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="control form-way-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">Help me</span>
        <span className="visually-hidden">Help me write: {label}</span>
      </button>
      {isOpen && <Way id={id} value={value} onChange={onChange} />}
    </>
  );
}

interface WayProps extends Omit<DateWayPickerProps, 'label'> {
  readonly id: string;
}

interface Filled {
  readonly way: DateWay;
  /** The text that stands in the field with it. */
  readonly over: string;
}

function Way({ id, value, onChange }: WayProps): JSX.Element {
  const [filled, fill] = useState<Filled>();
  // What is filled in holds as long as nobody writes another date.
  const way = filled?.over === value ? filled.way : readWay(value.trim());
  const change = (next: DateWay): void => {
    const edtf = writeWay(next);
    fill({ way: next, over: edtf ?? value });
    if (edtf !== undefined) onChange(edtf);
  };
  return (
    <div className="form-way" id={id}>
      <label className="visually-hidden" htmlFor={`${id}-kind`}>
        Way to say when
      </label>
      <select
        id={`${id}-kind`}
        className="form-input"
        value={way.kind}
        onChange={(event) => change({ ...way, kind: event.currentTarget.value as WayKind })}
      >
        {WAYS.map(({ kind, words }) => (
          <option key={kind} value={kind}>
            {words}
          </option>
        ))}
      </select>
      {namesOf(way.kind).map((name, at) => (
        <PartsFields
          // biome-ignore lint/suspicious/noArrayIndexKey: the dates of a way have no other name than their place
          key={at}
          name={name}
          parts={way.dates[at] ?? NO_PARTS}
          onChange={(parts) => change({ ...way, dates: replaced(way.dates, at, parts) })}
        />
      ))}
    </div>
  );
}

function replaced(dates: readonly DateParts[], at: number, parts: DateParts): readonly DateParts[] {
  return Array.from({ length: Math.max(dates.length, at + 1) }, (_, i) => (i === at ? parts : (dates[i] ?? NO_PARTS)));
}

interface PartsFieldsProps {
  readonly name: string;
  readonly parts: DateParts;
  readonly onChange: (parts: DateParts) => void;
}

function PartsFields({ name, parts, onChange }: PartsFieldsProps): JSX.Element {
  return (
    <fieldset className="form-way-date">
      <legend className="form-label">{name}</legend>
      <input
        className="form-input"
        aria-label="Day"
        inputMode="numeric"
        placeholder="Day"
        value={parts.day}
        disabled={parts.month === ''}
        onChange={(event) => onChange({ ...parts, day: event.currentTarget.value })}
      />
      <select
        className="form-input"
        aria-label="Month"
        value={parts.month}
        onChange={(event) => onChange({ ...parts, month: event.currentTarget.value })}
      >
        <option value="">Month</option>
        {MONTH_NAMES.map((month, i) => (
          <option key={month} value={String(i + 1)}>
            {month}
          </option>
        ))}
      </select>
      <input
        className="form-input"
        aria-label="Year"
        inputMode="numeric"
        placeholder="Year"
        value={parts.year}
        onChange={(event) => onChange({ ...parts, year: event.currentTarget.value })}
      />
      <select
        className="form-input"
        aria-label="Era"
        value={parts.isBefore ? 'BCE' : 'CE'}
        onChange={(event) => onChange({ ...parts, isBefore: event.currentTarget.value === 'BCE' })}
      >
        <option>CE</option>
        <option>BCE</option>
      </select>
    </fieldset>
  );
}
