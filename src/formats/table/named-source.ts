// The source that a row of somebody's table names: with words of it a citation, without them a link.
import type { DateOrderBook } from '../dates/date-order.ts';
import { readDateText } from '../dates/foreign-date.ts';
import { inWords } from '../text/read-text.ts';
import type { NamedBooks } from './named-books.ts';
import type { OwnColumn } from './own-columns.ts';
import { addCitation, type CellOf } from './own-draft.ts';
import type { Table } from './read-any-table.ts';

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
    addSourceLink(draft, { url, label: headline || publisher });
    remarks.add(
      'link',
      () =>
        `The source ${inWords(headline || publisher || url)} has no excerpt and is kept as a link or not at all; a citation needs the words that are cited.`,
    );
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

function addSourceLink(draft: Draft, link: { readonly url: string; readonly label: string }): void {
  if (link.url === '') return;
  const links: unknown = draft['links'];
  if (Array.isArray(links)) links.push(link);
  else draft['links'] = [link];
}

/** A date as EDTF; what cannot be read stays as it is, and is told when the source is read. */
function dateOf(text: string, dates: DateOrderBook): string {
  return text === '' ? '' : (readDateText(text, dates).edtf ?? text);
}
