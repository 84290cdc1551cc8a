// BibTeX as biblatex reads it: dates are EDTF there (biblatex 3.5 and later); `year` stands beside them for older styles.
import { inverted, type Person } from './credits.ts';
import { dateNote } from './date-note.ts';
import { entryKeys } from './entry-keys.ts';
import { partText } from './part-text.ts';
import { type PublicationDate, yearOf } from './publication-date.ts';
import type { Work } from './work.ts';

/** The works as a .bib file; `accessed` is an ISO day. */
export function bibtexText(works: readonly Work[], accessed: string): string {
  const keys = entryKeys(works);
  return works.map((work) => entryText(keys.get(work) ?? '', work, accessed)).join('\n');
}

function entryText(key: string, work: Work, accessed: string): string {
  const { isNewspaper, container, title, url, version, published } = work;
  const date = edtfOf(work);
  const fields: readonly (readonly [string, string])[] = [
    ['author', namesField(work.authors)],
    ['translator', namesField(work.translators)],
    ['title', title === '' ? '' : `{${escaped(title)}}`],
    ['journal', isNewspaper ? escaped(container) : ''],
    ['entrysubtype', isNewspaper ? 'newspaper' : ''],
    ['organization', isNewspaper ? '' : escaped(container)],
    ['version', escaped(version)],
    ['date', date],
    ['year', String(yearOf(published) ?? '')],
    ['url', addressField(url)],
    ['urldate', url === '' ? '' : accessed],
    ['note', escaped(dateNote(work))],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${isNewspaper ? 'article' : 'online'}{${key},\n${lines.join('')}}\n`;
}

/** A name whose parts are not known is one word to BibTeX. */
function namesField(people: readonly Person[]): string {
  const names = people.map((one) => (one.parts ? escaped(inverted(one)) : `{${escaped(one.name)}}`));
  return names.join(' and ');
}

/** A bracket is written as its two ends; the note says that it is one. Words are none of EDTF's dates. */
function edtfOf({ published, publishedEdtf }: Work): string {
  if (published.kind === 'between' || published.kind === 'either') {
    return `${partText(published.first)}/${partText(published.last)}`;
  }
  return published.kind === 'one' ? oneText(published, publishedEdtf) : '';
}

function oneText({ at }: Extract<PublicationDate, { readonly kind: 'one' }>, edtf: string): string {
  return `${partText(at)}${/[?~%]$/.exec(edtf.trim())?.[0] ?? ''}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which TeX finds no command; letters of all scripts stay as they are. */
function escaped(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

/** An address is read sign by sign, but its braces must not end the field. */
function addressField(url: string): string {
  return url.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
}
