// The fields of one member of a part, from the table.
import type { JSX } from 'react';
import type { Parts } from '../../../edit/change.ts';
import { changeMember, type SidePart } from '../../../edit/edit-member.ts';
import { isWebAddress } from '../../../model/web-address.ts';
import { SourceFields } from '../citation/source-fields.tsx';
import { NOT_WEB } from '../field/address-list.tsx';
import { ChoiceField } from '../field/choice-field.tsx';
import { DateField } from '../field/date-field.tsx';
import { EventPick } from '../field/event-pick.tsx';
import { TextField } from '../field/text-field.tsx';
import { useEditing, useTimeline } from '../form-context.ts';
import { LookAlikeField } from './look-alike-field.tsx';
import type { MemberField, MemberSpec } from './member-field.ts';
import { MEMBER_SPECS } from './member-specs.ts';
import { OfficeFields } from './office-fields.tsx';
import { PublisherLinks } from './publisher-links.tsx';

/** Whatever has its fields from the table. */
type Listed = Parts[Exclude<SidePart, 'sources'>];

interface MemberFieldsProps {
  readonly part: SidePart;
  /** Its place in the part, counted from 0. */
  readonly at: number;
  /** The name of a field that the place says already. */
  readonly without?: string;
}

/** Everything that can be said of a member. */
export function MemberFields({ part, at, without }: MemberFieldsProps): JSX.Element | undefined {
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
      {fields
        .filter(({ name }) => name !== without)
        .map((field) => (
          <OneField key={field.name} field={field} member={member} onChange={change} />
        ))}
      {part === 'actors' && <LookAlikeField at={at} />}
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
  const { name, label, kind, hint, refuse, choices = [], read, write } = field;
  const value = read(member);
  const frame = { label, notes: notesOf(field, value), value, ...(hint === undefined ? {} : { hint }) };
  const choose = (next: string): void => onChange(write(member, next));
  const type = (next: string): void => onChange(write(member, next), name);
  switch (kind) {
    case 'choice':
      return <ChoiceField {...frame} choices={choices} onChange={choose} />;
    case 'event':
      return <EventPick {...frame} onPick={choose} />;
    case 'date':
    case 'date or none':
      return <DateField {...frame} {...(refuse && { refuse })} isOptional={kind === 'date or none'} onChange={type} />;
    case 'lines':
      return <TextField {...frame} rows={2} onChange={type} />;
    default:
      return <TextField {...frame} kind={kind === 'line' ? 'plain' : kind} onChange={type} />;
  }
}

function notesOf<Member>({ kind, wanted }: MemberField<Member>, value: string): readonly string[] {
  if (value.trim() === '') return wanted === undefined ? [] : [wanted];
  return kind === 'address' && !isWebAddress(value) ? NOT_WEB : [];
}
