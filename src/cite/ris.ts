// RIS, as reference managers read it: a tag, two spaces, a dash and a space before each value, and CRLF after it.
import { inverted, type Person } from './credits.ts';
import { dateNote } from './date-note.ts';
import { partText } from './part-text.ts';
import { type DateParts, type PublicationDate, partsOfDay, yearOf } from './publication-date.ts';
import type { Work } from './work.ts';

/** The works as a .ris file; `accessed` is an ISO day. */
export function risText(works: readonly Work[], accessed: string): string {
  return works.map((work) => recordText(work, accessed)).join('');
}

function recordText(work: Work, accessed: string): string {
  const { isNewspaper, container, title, url, published, version } = work;
  const lines: readonly (readonly [string, string])[] = [
    ['TY', isNewspaper ? 'NEWS' : 'ELEC'],
    ...namesAs('AU', work.authors),
    ...namesAs('A4', work.translators),
    ['TI', title],
    ['T2', withoutStars(container)],
    ['ET', version],
    ['PY', String(yearOf(published) ?? '')],
    ['DA', dateField(published)],
    ['UR', url],
    ['Y2', url === '' ? '' : partText(partsOfDay(accessed), '/')],
    ['N1', dateNote(work)],
  ];
  const filled = lines.filter(([, value]) => value !== '');
  return [...filled.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`), 'ER  - \r\n'].join('');
}

function namesAs(tag: string, people: readonly Person[]): readonly (readonly [string, string])[] {
  return people.map((one) => [tag, withoutStars(inverted(one))]);
}

/** YYYY/MM/DD/other: what a bracket's ends do not share stays empty, and a doubt is the other information. */
function dateField(date: PublicationDate): string {
  switch (date.kind) {
    case 'one':
      return withDoubt(slashed(date.at), date.doubt);
    case 'between':
    case 'either':
      return slashed(sharedParts(date.first, date.last));
    case 'words':
    case 'unknown':
      return '';
  }
}

/** A part that is left out keeps its slash, and one more stands before the other information. */
function slashed(parts: DateParts | undefined): string {
  if (!parts) return '';
  const text = partText(parts, '/');
  return parts.day === undefined ? `${text}${parts.month === undefined ? '///' : '//'}` : text;
}

function withDoubt(date: string, doubt: 'none' | 'uncertain' | 'approximate'): string {
  if (doubt === 'none') return date;
  return `${date.endsWith('/') ? date : `${date}/`}${doubt === 'uncertain' ? 'probably' : 'about'}`;
}

function sharedParts(first: DateParts, last: DateParts): DateParts | undefined {
  if (first.year !== last.year) return undefined;
  return first.month === undefined || first.month !== last.month
    ? { year: first.year }
    : { year: first.year, month: first.month };
}

/** The format keeps the star for itself in names. */
function withoutStars(name: string): string {
  return name.replaceAll('*', '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
