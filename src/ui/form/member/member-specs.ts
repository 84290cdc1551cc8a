// What can be said of each part beside the events, as fields: one table for all of them.
import type { Parts } from '../../../edit/change.ts';
import type { SidePart } from '../../../edit/edit-member.ts';
import type { Choice } from '../field/choice-field.tsx';

/** The parts that are changed as lists of fields; corrections are written by whoever publishes. */
export type EditedPart = Exclude<SidePart, 'corrections'>;

export interface MemberField<Member> {
  /** Names what is being typed into. */
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'lines' | 'said' | 'address' | 'date' | 'date or none' | 'choice';
  readonly hint?: string;
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
  readonly create: (name: string, date: string) => Member;
  readonly fields: readonly MemberField<Member>[];
}

/** A text that is always there. */
function text<Key extends string, Member extends { readonly [K in Key]: string }>(
  name: Key,
  label: string,
  kind: MemberField<Member>['kind'] = 'line',
): MemberField<Member> {
  return {
    name,
    label,
    kind,
    read: (member) => member[name],
    write: (member, value) => ({ ...member, [name]: value }),
  };
}

/** A text that may be absent. */
function maybe<Key extends string, Member extends { readonly [K in Key]?: string }>(
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

type Term = Parts['terms'];
type Afterword = Parts['afterwards'];

const FORMS: MemberField<Term> = {
  name: 'forms',
  label: 'Other forms, with commas between them',
  kind: 'line',
  read: ({ forms = [] }) => forms.join(','),
  write: ({ forms: _, ...rest }, value) => (value.trim() === '' ? rest : { ...rest, forms: value.split(',') }),
};

const AFTER_LINK: readonly MemberField<Afterword>[] = [
  {
    name: 'link label',
    label: 'Words of the link',
    kind: 'line',
    read: ({ link }) => link.label,
    write: (member, label) => ({ ...member, link: { ...member.link, label } }),
  },
  {
    name: 'link address',
    label: 'Where it leads',
    kind: 'address',
    read: ({ link }) => link.url,
    write: (member, url) => ({ ...member, link: { ...member.link, url } }),
  },
];

/** The fields of each part. */
export const MEMBER_SPECS: { readonly [Part in EditedPart]: MemberSpec<Parts[Part]> } = {
  lanes: {
    title: 'Lanes',
    noun: 'lane',
    empty: 'A lane is a theme: elections, courts, talks.',
    asks: 'Its name',
    create: (title) => ({ id: '', title }),
    fields: [text('title', 'Name')],
  },
  chapters: {
    title: 'Chapters',
    noun: 'chapter',
    empty: 'A chapter is a named stretch of time.',
    asks: 'Its name',
    isDated: true,
    create: (title, when) => ({ id: '', title, when, summary: '' }),
    fields: [
      text('title', 'Name', 'said'),
      text('when', 'From when to when', 'date'),
      text('summary', 'Summary', 'lines'),
    ],
  },
  actors: {
    title: 'People and organisations',
    noun: 'person',
    empty: 'Whoever takes part in an event or speaks in a quotation.',
    asks: 'A name',
    create: (name) => ({ id: '', kind: 'person', name, about: '', offices: [] }),
    fields: [
      text('name', 'Name'),
      {
        name: 'kind',
        label: 'It is',
        kind: 'choice',
        choices: [
          { value: 'person', words: 'a person' },
          { value: 'organisation', words: 'an organisation' },
        ],
        read: ({ kind }) => kind,
        write: (actor, kind) => ({ ...actor, kind: kind === 'person' ? 'person' : 'organisation' }),
      },
      maybe('nativeName', 'Name in its own script'),
      text('about', 'What it is, in one plain sentence', 'lines'),
    ],
  },
  terms: {
    title: 'Words to explain',
    noun: 'word',
    empty: 'Words that a reader may not know; wherever they stand, they can be asked for.',
    asks: 'The word',
    create: (short) => ({ id: '', short, explanation: '' }),
    fields: [text('short', 'Word'), maybe('long', 'In full'), FORMS, text('explanation', 'What it means', 'lines')],
  },
  sources: {
    title: 'Sources',
    noun: 'source',
    empty: 'Articles whose words are quoted.',
    asks: 'Headline or address',
    create: (headline) => ({ id: '', publisher: '', headline, url: '', published: '', publishedHow: '', credits: '' }),
    fields: [],
  },
  publishers: {
    title: 'Publishers',
    noun: 'publisher',
    empty: 'Who published the sources.',
    asks: 'A name',
    create: (name) => ({ id: '', name, shortName: name, about: '', links: [] }),
    fields: [
      text('name', 'Name'),
      text('shortName', 'Short name, for narrow places'),
      text('about', 'What a reader needs to know about it', 'lines'),
    ],
  },
  silences: {
    title: 'Times without sources',
    noun: 'stretch of time',
    empty: 'Stretches of time of which the sources say nothing, so that nobody takes silence for calm.',
    asks: 'What is said of it',
    isDated: true,
    create: (note, when) => ({ note, when }),
    fields: [text('when', 'From when to when', 'date'), text('note', 'What is said of it', 'lines')],
  },
  afterwards: {
    title: 'What came afterwards',
    noun: 'afterword',
    empty: 'What happened after the sources end, each with a link to where it stands.',
    asks: 'What happened',
    isDated: true,
    create: (words, when) => ({ text: words, when, link: { label: '', url: '' } }),
    fields: [text('when', 'When', 'date'), text('text', 'What happened', 'lines'), ...AFTER_LINK],
  },
};

/** The parts in the order in which the form has them. */
export const EDITED_PARTS: readonly EditedPart[] = [
  'lanes',
  'chapters',
  'actors',
  'sources',
  'publishers',
  'terms',
  'silences',
  'afterwards',
];
