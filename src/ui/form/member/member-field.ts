// How the fields of one part are described in the table of all parts.
import type { Choice } from '../field/choice-field.tsx';

export interface MemberField<Member> {
  /** Names what is being typed into. */
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'lines' | 'said' | 'address' | 'date' | 'date or none' | 'choice' | 'event';
  readonly hint?: string;
  /** What is said where nothing stands there: without it a reader, or a file, is not served. */
  readonly wanted?: string;
  /** Why a date is none for this field; see `DateField`. */
  readonly refuse?: (edtf: string) => string;
  readonly choices?: readonly Choice[];
  readonly read: (member: Member) => string;
  readonly write: (member: Member, value: string) => Member;
}

export interface MemberSpec<Member> {
  readonly title: string;
  /** What one is called: “lane”. */
  readonly noun: string;
  /** What they are for, where there are none yet. */
  readonly empty: string;
  /** What is asked for to add one: a name, and perhaps a date without which it cannot be. */
  readonly asks: string;
  readonly isDated?: true;
  /** Whether it is about an event, without which it cannot be. */
  readonly isOfEvent?: true;
  /** Whether its day is today unless somebody says another one. */
  readonly isOfToday?: true;
  readonly refuse?: (edtf: string) => string;
  readonly create: (name: string, date: string, event: string) => Member;
  readonly fields: readonly MemberField<Member>[];
}

/** What is said of a name that is missing. */
export const UNNAMED = 'Without this it is left out where the timeline is read from a file.';

/** A field without which nothing is kept of its member. */
export function needed<Member>(field: MemberField<Member>): MemberField<Member> {
  return { ...field, wanted: UNNAMED };
}

/** A text that may be absent. */
export function maybe<Key extends string, Member extends { readonly [K in Key]?: string }>(
  name: Key,
  label: string,
  kind: MemberField<Member>['kind'] = 'line',
): MemberField<Member> {
  return {
    name,
    label,
    kind,
    read: (member) => member[name] ?? '',
    write: (member, value) => {
      const { [name]: _, ...rest } = member;
      return (value === '' ? rest : { ...member, [name]: value }) as Member;
    },
  };
}

/** A text that is always there. */
export function text<Key extends string, Member extends { readonly [K in Key]: string }>(
  name: Key,
  label: string,
  kind: MemberField<Member>['kind'] = 'line',
): MemberField<Member> {
  const write: MemberField<Member>['write'] = (member, value) => ({ ...member, [name]: value });
  return { ...maybe<Key, Member>(name, label, kind), write };
}
