// What the parts of a timeline are called, and what became of one of them in a few words.
import { isSame } from '../model/is-same.ts';
import { laneName } from '../model/lane-name.ts';
import { sourceName } from '../model/source-name.ts';
import type { Timeline } from '../model/timeline.ts';
import type { FieldName, PartName, Parts } from './change.ts';
import { listWords, partsChanged, quoted } from './edit-words.ts';

/** What one member of each part is called. */
export const MEMBER_NAMES: Readonly<Record<PartName, string>> = {
  events: 'event',
  lanes: 'lane',
  chapters: 'chapter',
  silences: 'silence',
  actors: 'person or organisation',
  terms: 'word to explain',
  publishers: 'publisher',
  sources: 'source',
  afterwards: 'afterword',
  corrections: 'correction',
};

/** What each value of a timeline is called. */
export const FIELD_NAMES: Readonly<Record<FieldName, string>> = {
  id: 'name in addresses',
  title: 'title',
  summary: 'summary',
  sourcesEnd: 'end of the sources',
  firstView: 'first view',
  startsWith: 'event to start with',
  foreign: 'fields of another format',
};

const TITLES: { readonly [Part in PartName]: (member: Parts[Part]) => string } = {
  events: ({ title }) => title,
  lanes: laneName,
  chapters: ({ title }) => title,
  silences: ({ note, when }) => note || when,
  actors: ({ name }) => name,
  terms: ({ short }) => short,
  publishers: ({ name }) => name,
  sources: (source) => source.headline || source.url || sourceName(source),
  afterwards: ({ text }) => text,
  corrections: ({ what }) => what,
};

/** What a member is called by: its title, its name, its first words. */
export function memberTitle<Part extends PartName>(part: Part, member: Parts[Part]): string {
  return TITLES[part](member);
}

/** What their fields are called where the name alone does not say it. */
const WORDS: Readonly<Record<string, string>> = {
  nativeName: 'name in its own script',
  notToBeConfusedWith: 'names easily taken for it',
  shortName: 'short name',
  isNewspaper: 'note whether it prints a newspaper',
  publishedHow: 'note on how the day is known',
  published: 'day of publication',
  url: 'address',
  extent: 'count of words',
  when: 'date',
  on: 'day',
  what: 'words',
  text: 'words',
  note: 'words',
  short: 'word',
  long: 'full form',
  forms: 'other forms',
  about: 'description',
};

/** Parts whose members have no name, but words. */
const NAMELESS: ReadonlySet<PartName> = new Set(['silences', 'afterwards', 'corrections']);

/** “Changed the headline of the source “Mayor Opens Bridge””; names both where only the name of the thing changed. */
export function changedMemberWords<Part extends PartName>(part: Part, before: Parts[Part], after: Parts[Part]): string {
  const [old, now] = [quoted(memberTitle(part, before)), quoted(memberTitle(part, after))];
  const names = Object.keys({ ...before, ...after }) as (keyof Parts[Part])[];
  const changed = partsChanged<Parts[Part]>(before, after, names);
  if (old !== now && changed.length === 1) {
    return NAMELESS.has(part)
      ? `Changed the words of the ${MEMBER_NAMES[part]} ${old} to ${now}`
      : `Renamed the ${MEMBER_NAMES[part]} ${old} to ${now}`;
  }
  const parts = changed.map((name) => WORDS[String(name)] ?? String(name));
  return `Changed the ${listWords(parts)} of the ${MEMBER_NAMES[part]} ${old}`;
}

/** “Changed the title of the timeline to “The bridge””. */
export function changedFieldWords(field: FieldName, before: Timeline[FieldName], after: Timeline[FieldName]): string {
  const name = FIELD_NAMES[field];
  if (isSame(before, after)) return `Changed the ${name} of the timeline`;
  if (after === undefined || after === '') return `Removed the ${name} of the timeline`;
  return field === 'title'
    ? `Changed the title of the timeline to ${quoted(String(after))}`
    : `Changed the ${name} of the timeline`;
}
