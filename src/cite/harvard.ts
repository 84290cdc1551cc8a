// Harvard as in Cite Them Right (12th edition): newspaper articles on the web, web pages, and what has no author or date.
import { citedName, invertedWithInitials, listNames, WITH_AND } from './credits.ts';
import { DAY_FIRST, dateWithDoubt, dayAndMonth, doubted, fullDate, pairInYear, yearWords } from './date-words.ts';
import { type PublicationDate, partsOfDay, yearOf } from './publication-date.ts';
import { italic, type Runs, roman, runsOf } from './runs.ts';
import type { Style } from './style.ts';
import { quoted, SINGLE } from './title.ts';
import type { Work } from './work.ts';

const MOST_NAMED = 3;

export const harvard: Style = {
  id: 'harvard',
  name: 'Harvard (Cite Them Right)',
  listTitle: 'Reference list',
  hasNotes: false,
  hasYears: true,
  reference,
  shortForms: (work) => [{ label: 'In the text', runs: inText(work) }],
};

function reference(work: Work, accessed: string): Runs {
  const { url } = work;
  const access = url === '' ? '' : ` Available at: ${url} (Accessed: ${fullDate(partsOfDay(accessed), DAY_FIRST)}).`;
  const sentences = sentencesOn(work).filter((one) => one.length > 0);
  const head = runsOf(leadOf(work), ` (${yearIn(work)})`, sentences.length === 0 ? '.' : '');
  return runsOf(head, ...sentences.flatMap((one) => [' ', one, '.']), access);
}

/** The writers; the newspaper or website where nobody signed; a timeline goes by its title. */
function leadOf(work: Work): Runs {
  return work.authors.length > 0 ? named(work.authors.map(invertedWithInitials)) : unsigned(work);
}

function unsigned({ kind, title, container }: Work): Runs {
  if (kind === 'timeline' || container === '') return italic(title);
  return kind === 'article' ? italic(container) : runsOf(container);
}

/** Up to three are named; of more only the first. */
function named(names: readonly string[]): Runs {
  if (names.length > MOST_NAMED) return runsOf(`${names[0]} `, italic('et al.'));
  return runsOf(listNames(names, { ofTwo: ' and ', ofMore: ' and ' }));
}

/** What stands between the year and the address: “‘Headline’, Newspaper, 26 September”. */
function sentencesOn(work: Work): readonly Runs[] {
  const { kind, title, container, version, authors, translators } = work;
  if (kind === 'page') return [roman('[Web page]')];
  if (kind === 'timeline') return [roman('[Interactive timeline]'), roman(`${container}, version ${version}`)];
  const isNamedByTitle = authors.length === 0 && container === '';
  const headline = isNamedByTitle ? [] : roman(quoted(title, SINGLE));
  const place = authors.length > 0 ? italic(container) : [];
  const where = withComma(place, roman(dayIn(work.published)));
  if (translators.length === 0) return [withComma(headline, where)];
  const names = translators.map(({ name }) => name);
  return [headline, roman(`Translated by ${listNames(names, WITH_AND)}`), where];
}

function withComma(first: Runs, second: Runs): Runs {
  return runsOf(first, first.length > 0 && second.length > 0 ? ', ' : '', second);
}

function yearIn({ published, yearLetter }: Work): string {
  const year = yearWords(published);
  return year === '' ? `no date ${yearLetter}`.trimEnd() : `${year}${yearLetter}`;
}

/** The day and month, without the year that stands beside the author; in brackets where there is a doubt. */
function dayIn(date: PublicationDate): string {
  switch (date.kind) {
    case 'one':
      return doubted(dayAndMonth(date.at, DAY_FIRST), date.doubt);
    case 'between':
    case 'either':
      if (yearOf(date) === undefined) return dateWithDoubt(date, DAY_FIRST);
      return date.first.month === undefined ? '' : `[${pairInYear(date, DAY_FIRST)}]`;
    case 'words':
      return date.year === undefined ? '' : `[${date.words}]`;
    case 'unknown':
      return '';
  }
}

function inText(work: Work): Runs {
  const lead = work.authors.length > 0 ? named(work.authors.map(citedName)) : unsigned(work);
  return runsOf('(', lead, `, ${yearIn(work)})`);
}
