// What can be said of each part beside the events, as fields: one table for all of them.
import type { Parts } from '../../../edit/change.ts';
import type { SidePart } from '../../../edit/edit-member.ts';
import { wholeDayFault } from '../field/whole-day.ts';
import { type MemberSpec, maybe, needed, text } from './member-field.ts';
import { AFTER_LINK, EXPLANATION, FORMS, NEWSPAPER } from './special-fields.ts';

/** The fields of each part. */
export const MEMBER_SPECS: { readonly [Part in SidePart]: MemberSpec<Parts[Part]> } = {
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
      needed(text('title', 'Name', 'said')),
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
      needed(text('name', 'Name')),
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
    fields: [needed(text('short', 'Word')), maybe('long', 'In full'), FORMS, EXPLANATION],
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
      needed(text('name', 'Name')),
      text('shortName', 'Short name, for narrow places'),
      text('about', 'What a reader needs to know about it', 'lines'),
      NEWSPAPER,
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
    fields: [text('when', 'When', 'date'), needed(text('text', 'What happened', 'lines')), ...AFTER_LINK],
  },
  corrections: {
    title: 'Corrections',
    noun: 'correction',
    empty: 'What was wrong in an event, after others had read it, and is put right. Readers see it with the event.',
    asks: 'What was wrong, and what is right',
    isDated: true,
    isOfEvent: true,
    isOfToday: true,
    refuse: wholeDayFault,
    create: (what, on, event) => ({ on, event, what }),
    fields: [
      { ...text('on', 'Corrected on', 'date'), refuse: wholeDayFault },
      text('event', 'In which event', 'event'),
      needed(text('what', 'What was wrong, and what is right', 'lines')),
    ],
  },
};

/** The parts in the order in which the form has them. */
export const EDITED_PARTS: readonly SidePart[] = [
  'lanes',
  'chapters',
  'actors',
  'sources',
  'publishers',
  'terms',
  'silences',
  'afterwards',
  'corrections',
];
