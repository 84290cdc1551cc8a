// The source that a row of somebody's table names: with words of it a citation, without them a link.
import type { DateOrderBook } from '../dates/date-order.ts';
import { readDateText } from '../dates/foreign-date.ts';
import { inWords } from '../text/read-text.ts';
import type { NamedBooks } from './named-books.ts';
import type { OwnColumn } from './own-columns.ts';
import { addCitation, type CellOf } from './own-draft.ts';
import type { Table } from './read-any-table.ts';
import type { Remarks } from './remarks.ts';

type Draft = Record<string, unknown>;

interface Naming {
  readonly cell: CellOf;
  readonly books: NamedBooks;
}

const WEB = /^https?:\/\//i;

/** Adds what a row says of a source to the draft of its event. */
export function addNamedSource({ remarks, dates }: Table<OwnColumn>, draft: Draft, { cell, books }: Naming): void {
  const text = cell('source');
  const url = cell('source address') || (WEB.test(text) ? text : '');
  const headline = cell('source headline') || (WEB.test(text) ? '' : text);
  const publisher = cell('publisher');
  if (url + headline + publisher === '') {
    // Another fragment of the excerpt before it; words of which nobody says where they stand cite nothing.
    const isLost = cell('excerpt') !== '' && !addCitation(draft, cell, '');
    if (isLost)
      remarks.add(
        'unsourced',
        () => `${inWords(cell('excerpt'))} names no source and was left out; write a source beside each excerpt.`,
      );
    return;
  }
  if (cell('excerpt') === '') {
    addUncited(remarks, draft, { url, headline, publisher });
    return;
  }
  const id = books.source({
    id: '',
    headline,
    publisher,
    url,
    published: dateOf(cell('published'), dates),
    publishedHow: cell('published how'),
    credits: cell('credits'),
  });
  if (cell('stance') === '')
    remarks.add('stance', () => 'A source without a stance counts as one that reports its event.');
  if (cell('speaker') !== '') books.person(cell('speaker'));
  addCitation(draft, cell, id);
}

interface Uncited {
  readonly url: string;
  readonly headline: string;
  readonly publisher: string;
}

/** Of a source without words of it its address is left, or else its name. */
function addUncited(remarks: Remarks, draft: Draft, { url, headline, publisher }: Uncited): void {
  const name = [headline, publisher].filter((words) => words !== '').join(', ');
  if (url === '') nameInSummary(draft, name);
  else addSourceLink(draft, { url, label: headline || publisher });
  remarks.add(url === '' ? 'named' : 'link', () => uncitedWords(name, url));
}

function uncitedWords(name: string, url: string): string {
  return url === ''
    ? `The source ${inWords(name)} has no address, and none of its words are cited, so it is named at the end of the summary.`
    : `The source ${inWords(name || url)} became a link: a citation needs the words that are cited.`;
}

function nameInSummary(draft: Draft, name: string): void {
  const summary = typeof draft['summary'] === 'string' ? draft['summary'] : '';
  const words = `(Source: ${name})`;
  if (!summary.includes(words)) draft['summary'] = summary === '' ? words : `${summary} ${words}`;
}

function addSourceLink(draft: Draft, link: { readonly url: string; readonly label: string }): void {
  const links: unknown = draft['links'];
  if (Array.isArray(links)) links.push(link);
  else draft['links'] = [link];
}

/** A date as EDTF; what cannot be read stays as it is, and is told when the source is read. */
function dateOf(text: string, dates: DateOrderBook): string {
  return text === '' ? '' : (readDateText(text, dates).edtf ?? text);
}
