// APA Style, 7th edition: news articles (10.1, 16), web pages (10.16), works without author (8.14, 9.12) or title (9.22).
import { citedName, invertedWithInitials, listNames } from './credits.ts';
import { dateWithDoubt, dayAndMonth, doubted, fullDate, MONTH_FIRST, pairWords, yearWords } from './date-words.ts';
import { type DateParts, partsOfDay } from './publication-date.ts';
import { italic, type Runs, roman, runsOf } from './runs.ts';
import type { Style } from './style.ts';
import { closed, DOUBLE, ended, quoted, shortTitle } from './title.ts';
import type { Work } from './work.ts';

const WORDING = { ...MONTH_FIRST, canShareMonth: false };

export const apa: Style = {
  id: 'apa',
  name: 'APA 7',
  listTitle: 'References',
  hasNotes: false,
  hasYears: true,
  reference,
  shortForms: (work) => [{ label: 'In the text', runs: inText(work) }],
};

function reference(work: Work, accessed: string): Runs {
  const date = roman(`(${dateIn(work)}).`);
  const head = leadsWithTitle(work)
    ? [endedTitle(work), date]
    : [roman(ended(authorNames(work))), date, endedTitle(work)];
  const parts = [...head, sourceOf(work), addressOf(work, accessed)].filter((part) => part.length > 0);
  return runsOf(...parts.flatMap((part, at) => (at > 0 ? [' ', part] : [part])));
}

/** Without a writer's name an article begins with its title; a page of unknown title with its publisher. */
function leadsWithTitle({ authors, title }: Work): boolean {
  return authors.length === 0 && title !== '';
}

const JOINTS = { ofTwo: ', & ', ofMore: ', & ' };
const TRANSLATOR_JOINTS = { ofTwo: ' & ', ofMore: ', & ' };

function authorNames({ authors, container }: Work): string {
  return authors.length === 0 ? container : listNames(authors.map(invertedWithInitials), JOINTS);
}

/** A newspaper's name is italic, and its article's title is not; on a website it is the other way round. */
function endedTitle({ kind, title, translators, isNewspaper }: Work): Runs {
  if (title === '') return roman('[Web page].');
  const after = [
    kind === 'timeline' ? ' [Interactive timeline]' : '',
    translators.length > 0
      ? ` (${listNames(
          translators.map(({ name }) => name),
          TRANSLATOR_JOINTS,
        )}, Trans.)`
      : '',
  ].join('');
  const set = isNewspaper ? roman : italic;
  if (after !== '') return runsOf(set(title), `${after}.`);
  const words = closed(title, '.');
  return words === `${title}.` ? runsOf(set(title), '.') : set(words);
}

/** Left out where it already stands as the author. */
function sourceOf({ authors, title, container, version, isNewspaper }: Work): Runs {
  if (container === '' || (authors.length === 0 && title === '')) return [];
  const name = version === '' ? container : `${container} (Version ${version})`;
  return runsOf(isNewspaper ? italic(name) : name, '.');
}

/** Only what changes without leaving its former self to be found is given with the day of retrieval. */
function addressOf({ kind, url }: Work, accessed: string): Runs {
  const isRetrieved = kind === 'timeline' && url !== '';
  return roman(isRetrieved ? `Retrieved ${fullDate(partsOfDay(accessed), WORDING)}, from ${url}` : url);
}

/** “2013, September 26”, “2013a, September 26”, “[2018, September 20?]”, “[between November 21 and November 30, 2019]”, “n.d.”. */
function dateIn({ published, yearLetter }: Work): string {
  switch (published.kind) {
    case 'one':
      return doubted(oneDate(published.at, yearLetter), published.doubt);
    case 'between':
    case 'either':
      return `[${pairWords(published, WORDING)}]${yearLetter}`;
    case 'words':
      return `${dateWithDoubt(published, WORDING)}${yearLetter}`;
    case 'unknown':
      return undated(yearLetter);
  }
}

function oneDate(at: DateParts, letter: string): string {
  const day = dayAndMonth(at, WORDING);
  return `${at.year}${letter}${day === '' ? '' : `, ${day}`}`;
}

function undated(letter: string): string {
  return letter === '' ? 'n.d.' : `n.d.-${letter}`;
}

function inText(work: Work): Runs {
  const words = yearWords(work.published);
  const year = words === '' ? undated(work.yearLetter) : `${words}${work.yearLetter}`;
  if (!leadsWithTitle(work)) return roman(`(${namesInText(work)}, ${year})`);
  const short = shortTitle(work.title);
  return work.isNewspaper ? roman(`(${quoted(short, DOUBLE, ',')} ${year})`) : runsOf('(', italic(short), `, ${year})`);
}

function namesInText({ authors, container }: Work): string {
  const [first, second, ...more] = authors.map(citedName);
  if (first === undefined) return container;
  if (more.length > 0) return `${first} et al.`;
  return second === undefined ? first : `${first} & ${second}`;
}
