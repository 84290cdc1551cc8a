// The fields of one member of a part, from the table.
import type { JSX } from 'react';
import type { Parts } from '../../../edit/change.ts';
import { changeMember } from '../../../edit/edit-member.ts';
import { isWebAddress } from '../../../model/web-address.ts';
import { SourceFields } from '../citation/source-fields.tsx';
import { ChoiceField } from '../field/choice-field.tsx';
import { DateField } from '../field/date-field.tsx';
import { TextField } from '../field/text-field.tsx';
import { useEditing, useTimeline } from '../form-context.ts';
import { type EditedPart, MEMBER_SPECS, type MemberField, type MemberSpec } from './member-specs.ts';
import { OfficeFields } from './office-fields.tsx';
import { PublisherLinks } from './publisher-links.tsx';

/** Whatever has its fields from the table. */
type Listed = Parts[Exclude<EditedPart, 'sources'>];

interface MemberFieldsProps {
  readonly part: EditedPart;
  /** Its place in the part, counted from 0. */
  readonly at: number;
}

/** Everything that can be said of a member. */
export function MemberFields({ part, at }: MemberFieldsProps): JSX.Element | undefined {
  const timeline = useTimeline();
  const { make } = useEditing();
  if (part === 'sources') {
    const source = timeline.sources[at];
    return source && <SourceFields id={source.id} />;
  }
  const member = timeline[part][at];
  if (!member) return undefined;
  // The table pairs each part with fields of its own members, which the compiler cannot follow through an index.
  const { fields } = MEMBER_SPECS[part] as unknown as MemberSpec<Listed>;
  const change = (next: Listed, field?: string): void => {
    make((present, making) => changeMember(present, { part, at }, next, making), field && `${part} ${at} ${field}`);
  };
  return (
    <>
      {fields.map((field) => (
        <OneField key={field.name} field={field} member={member} onChange={change} />
      ))}
      {part === 'actors' && <OfficeFields at={at} />}
      {part === 'publishers' && <PublisherLinks at={at} />}
    </>
  );
}

interface OneFieldProps<Member> {
  readonly field: MemberField<Member>;
  readonly member: Member;
  readonly onChange: (member: Member, field?: string) => void;
}

function OneField<Member>({ field, member, onChange }: OneFieldProps<Member>): JSX.Element {
  const { name, label, kind, hint, choices = [], read, write } = field;
  const value = read(member);
  const frame = { label, ...(hint === undefined ? {} : { hint }) };
  if (kind === 'choice') {
    return (
      <ChoiceField {...frame} value={value} choices={choices} onChange={(next) => onChange(write(member, next))} />
    );
  }
  const type = (next: string): void => onChange(write(member, next), name);
  if (kind === 'date' || kind === 'date or none') {
    return <DateField {...frame} value={value} isOptional={kind === 'date or none'} onChange={type} />;
  }
  const notes =
    kind === 'address' && value !== '' && !isWebAddress(value) ? ['An address begins with https:// or http://.'] : [];
  return (
    <TextField
      {...frame}
      kind={kind === 'said' || kind === 'address' ? kind : 'plain'}
      {...(kind === 'lines' ? { rows: 2 } : {})}
      value={value}
      notes={notes}
      onChange={type}
    />
  );
}
