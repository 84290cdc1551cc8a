// MLA Handbook, 9th edition: author, title of source, title of container, version, date, location; the day of access at the end (5.111).
import { citedName, inverted, listNames, type Person, WITH_AND } from './credits.ts';
import { DAY_FIRST_SHORT, dateWithDoubt, fullDate } from './date-words.ts';
import { partsOfDay } from './publication-date.ts';
import { italic, type Runs, roman, runsOf } from './runs.ts';
import type { Style } from './style.ts';
import { DOUBLE, ended, quoted, shortTitle } from './title.ts';
import type { Work } from './work.ts';

export const mla: Style = {
  id: 'mla',
  name: 'MLA 9',
  listTitle: 'Works Cited',
  hasNotes: false,
  hasYears: false,
  reference,
  shortForms: (work) => [{ label: 'In the text', runs: inText(work) }],
};

function reference(work: Work, accessed: string): Runs {
  const { kind, authors, title, translators, container } = work;
  if (kind === 'page') return runsOf(`${ended(container)} Web page. ${ended(placeOf(work))}`, accessOf(work, accessed));
  return runsOf(
    authors.length > 0 ? `${ended(authorNames(authors))} ` : '',
    quoted(title, DOUBLE, '.'),
    translators.length > 0
      ? ` Translated by ${listNames(
          translators.map(({ name }) => name),
          WITH_AND,
        )}.`
      : '',
    containerOf(work),
    accessOf(work, accessed),
  );
}

function accessOf({ url }: Work, accessed: string): string {
  return url === '' ? '' : ` Accessed ${fullDate(partsOfDay(accessed), DAY_FIRST_SHORT)}.`;
}

/** What appeared where and when, parted by commas. */
function containerOf(work: Work): Runs {
  const words = placeOf(work);
  if (work.container === '') return words === '' ? [] : roman(` ${ended(words)}`);
  return runsOf(' ', italic(work.container), words === '' ? '.' : `, ${ended(words)}`);
}

function placeOf({ version, published, url }: Work): string {
  const parts = [version === '' ? '' : `version ${version}`, dateWithDoubt(published, DAY_FIRST_SHORT), bareUrl(url)];
  return parts.filter(Boolean).join(', ');
}

/** The handbook leaves the protocol out (5.95). */
function bareUrl(url: string): string {
  return url.replace(/^https?:\/\//, '');
}

/** Only the first name is turned round, and of three or more only the first is named. */
function authorNames([first, second, ...more]: readonly Person[]): string {
  if (!first) return '';
  const lead = inverted(first);
  if (more.length > 0) return `${lead}, et al.`;
  return second ? `${lead}, and ${second.name}` : lead;
}

function inText({ authors, title, container }: Work): Runs {
  const [first, second, ...more] = authors.map(citedName);
  if (first === undefined) {
    return roman(`(${title === '' ? container : quoted(shortTitle(title), DOUBLE)})`);
  }
  if (more.length > 0) return roman(`(${first} et al.)`);
  return roman(`(${second === undefined ? first : `${first} and ${second}`})`);
}
