// A member that is being added to a part: its name, and a date where it cannot be without one.
import { type JSX, type KeyboardEvent, useState } from 'react';
import type { Parts } from '../../../edit/change.ts';
import { addMember } from '../../../edit/edit-member.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import { newSource } from '../citation/source-pick.tsx';
import { DateField } from '../field/date-field.tsx';
import { TextField } from '../field/text-field.tsx';
import { useEditing } from '../form-context.ts';
import { useOpenField } from '../open-fields.ts';
import { type EditedPart, MEMBER_SPECS, type MemberSpec } from './member-specs.ts';

/** The fields and the button. */
export function NewMember({ part }: { readonly part: EditedPart }): JSX.Element {
  const { make, endTyping } = useEditing();
  const [name, setName] = useState('');
  const [date, setDate] = useState('');
  const { noun, asks, isDated, create } = MEMBER_SPECS[part] as unknown as MemberSpec<Parts[EditedPart]>;
  const isReady = name.trim() !== '' && (!isDated || parseEdtf(date) !== undefined);
  const add = (): void => {
    if (!isReady) return;
    endTyping();
    const member = part === 'sources' ? newSource(name.trim()) : create(name.trim(), date);
    make((timeline, making) => addMember(timeline, part, member, making));
    setName('');
    setDate('');
  };
  useOpenField({
    take: () => {
      if (isReady) add();
      return isReady || name.trim() === '' ? '' : `The ${noun} “${name.trim()}” needs a date before it can be added.`;
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
      {isDated && <DateField label="When" isOptional isDraft value={date} onChange={setDate} />}
      <button type="button" className="control" aria-disabled={!isReady} onClick={add}>
        Add this {noun}
      </button>
    </div>
  );
}
