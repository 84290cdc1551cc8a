// Fields of the parts beside the events that are more than one text.
import type { Publisher } from '../../../model/source.ts';
import type { Afterword, Term } from '../../../model/timeline.ts';
import { type MemberField, needed, text, UNNAMED } from './member-field.ts';

/** Its other forms, in one line. */
export const FORMS: MemberField<Term> = {
  name: 'forms',
  label: 'Other forms, with commas between them',
  kind: 'line',
  read: ({ forms = [] }) => forms.join(','),
  write: ({ forms: _, ...rest }, value) => (value.trim() === '' ? rest : { ...rest, forms: value.split(',') }),
};

/** What it means, without which no file keeps it. */
export const EXPLANATION: MemberField<Term> = needed(text('explanation', 'What it means', 'lines'));

/** Yes, no, or not said. */
export const NEWSPAPER: MemberField<Publisher> = {
  name: 'newspaper',
  label: 'Does it print a newspaper?',
  kind: 'choice',
  hint: 'A newspaper is cited otherwise than a website.',
  choices: [
    { value: '', words: 'Not said' },
    { value: 'yes', words: 'Yes' },
    { value: 'no', words: 'No' },
  ],
  read: ({ isNewspaper }) => (isNewspaper === undefined ? '' : isNewspaper ? 'yes' : 'no'),
  write: ({ isNewspaper: _, ...rest }, value) => (value === '' ? rest : { ...rest, isNewspaper: value === 'yes' }),
};

/** Where an afterword stands. */
export const AFTER_LINK: readonly MemberField<Afterword>[] = [
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
    wanted: UNNAMED,
    read: ({ link }) => link.url,
    write: (member, url) => ({ ...member, link: { ...member.link, url } }),
  },
];
