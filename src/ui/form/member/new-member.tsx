// A member that is being added to a part: its name, and a date where it cannot be without one.
import { type JSX, type KeyboardEvent, useState } from 'react';
import type { Parts } from '../../../edit/change.ts';
import { addMember, type SidePart } from '../../../edit/edit-member.ts';
import { listWords } from '../../../edit/edit-words.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import { localDay } from '../../cite/local-day.ts';
import { newSource } from '../citation/source-pick.tsx';
import { DateField } from '../field/date-field.tsx';
import { EventPick } from '../field/event-pick.tsx';
import { TextField } from '../field/text-field.tsx';
import { useEditing } from '../form-context.ts';
import { useOpenField } from '../open-fields.ts';
import type { MemberSpec } from './member-field.ts';
import { MEMBER_SPECS } from './member-specs.ts';

// The table pairs each part with its own members, which the compiler cannot follow through an index.
const SPECS = MEMBER_SPECS as unknown as Readonly<Record<SidePart, MemberSpec<Parts[SidePart]>>>;

interface NewMemberProps {
  readonly part: SidePart;
  /** The id of the event that it is about, where the place says that. */
  readonly of?: string;
}

/** The fields and the button. */
export function NewMember({ part, of }: NewMemberProps): JSX.Element {
  const { make, endTyping } = useEditing();
  const [name, setName] = useState('');
  const { noun, asks, isDated, isOfEvent, isOfToday, refuse, create } = SPECS[part];
  const firstDate = isOfToday ? localDay(new Date()) : '';
  const [date, setDate] = useState(firstDate);
  const [event, setEvent] = useState('');
  const missing = [
    isDated && (parseEdtf(date) === undefined || refuse?.(date)) ? 'a date' : '',
    isOfEvent && of === undefined && event === '' ? 'an event' : '',
  ].filter(Boolean);
  const isReady = name.trim() !== '' && missing.length === 0;
  const add = (): void => {
    if (!isReady) return;
    endTyping();
    const member = part === 'sources' ? newSource(name.trim()) : create(name.trim(), date, of ?? event);
    make((timeline, making) => addMember(timeline, part, member, making));
    setName('');
    setDate(firstDate);
    setEvent('');
  };
  useOpenField({
    take: () => {
      if (isReady) add();
      return isReady || name.trim() === ''
        ? ''
        : `The ${noun} “${name.trim()}” needs ${listWords(missing)} before it can be added.`;
    },
    focus: () => undefined,
    lost: () => (name.trim() === '' ? '' : `The ${noun} “${name.trim()}” was not added.`),
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    add();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in its fields adds the member
    <div className="form-members-new" data-local="" onKeyDown={onKeyDown}>
      <TextField label={`Another ${noun}`} placeholder={asks} value={name} onChange={setName} />
      {isDated && (
        <DateField
          label={refuse ? 'On which day' : 'When'}
          isOptional
          isDraft
          value={date}
          onChange={setDate}
          {...(refuse ? { refuse } : {})}
        />
      )}
      {isOfEvent && of === undefined && <EventPick label="In which event" value={event} onPick={setEvent} />}
      <button type="button" className="control" aria-disabled={!isReady} onClick={add}>
        Add this {noun}
      </button>
    </div>
  );
}
