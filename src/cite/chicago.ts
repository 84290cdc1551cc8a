// The Chicago Manual of Style, 17th edition, notes and bibliography: news (14.191–14.200), websites (14.205–14.207), days of access (14.12).
import { citedName, inverted, listNames, type Person, WITH_AND } from './credits.ts';
import { dateWithDoubt, fullDate, MONTH_FIRST } from './date-words.ts';
import { isCertain, partsOfDay } from './publication-date.ts';
import { italic, type Runs, roman, runsOf } from './runs.ts';
import type { Style } from './style.ts';
import { DOUBLE, quoted, shortTitle } from './title.ts';
import type { Work } from './work.ts';

export const chicago: Style = {
  id: 'chicago',
  name: 'Chicago 17 (notes and bibliography)',
  listTitle: 'Bibliography',
  hasNotes: true,
  hasYears: false,
  reference,
  shortForms: (work, accessed) => [
    { label: 'First note', runs: fullNote(work, accessed) },
    { label: 'Later notes', runs: shortNote(work) },
  ],
};

/** Where nobody signed, the newspaper or website stands in the author's place. */
function reference(work: Work, accessed: string): Runs {
  const { authors, title, translators, container } = work;
  const isSigned = authors.length > 0;
  const parts: readonly (string | Runs)[] = [
    isSigned ? namesInList(authors) : containerName(work),
    title === '' ? 'Web page' : quoted(title, DOUBLE, '.'),
    translators.length > 0 ? `Translated by ${listed(translators)}` : '',
    versionOf(work, 'Version'),
    isSigned && container !== '' ? placeAndDate(work) : dateWithDoubt(work.published, MONTH_FIRST),
    accessOf(work, accessed, 'Accessed'),
    work.url,
  ];
  const filled = parts.filter((part) => part.length > 0);
  return runsOf(...filled.flatMap((part, at) => (at > 0 ? [' ', endedPart(part)] : [endedPart(part)])));
}

function fullNote(work: Work, accessed: string): Runs {
  const { authors, title, translators } = work;
  const parts: readonly (string | Runs)[] = [
    listed(authors),
    title === '' ? 'Web page' : quoted(title, DOUBLE, ','),
    translators.length > 0 ? `trans. ${listed(translators)}` : '',
    containerName(work),
    versionOf(work, 'version'),
    dateWithDoubt(work.published, MONTH_FIRST),
    accessOf(work, accessed, 'accessed'),
    work.url,
  ];
  const filled = parts.filter((part) => part.length > 0);
  // The title's comma stands inside its marks.
  const spaced = filled.map((part, at) => (at === 0 ? part : runsOf(endsInComma(filled[at - 1]) ? ' ' : ', ', part)));
  return runsOf(...spaced, '.');
}

function shortNote(work: Work): Runs {
  const names = listNames(work.authors.map(citedName), WITH_AND);
  if (work.title === '') return runsOf(containerName(work), '.');
  return roman(`${names === '' ? '' : `${names}, `}${quoted(shortTitle(work.title), DOUBLE, '.')}`);
}

/** A newspaper is italic and loses its “The” (14.193, 14.194); a website is neither. */
function containerName({ container, isNewspaper }: Work): Runs {
  return isNewspaper ? italic(container.replace(/^The (?=\S)/, '')) : roman(container);
}

function placeAndDate(work: Work): Runs {
  const date = dateWithDoubt(work.published, MONTH_FIRST);
  return runsOf(containerName(work), date === '' ? '' : `, ${date}`);
}

function versionOf({ version }: Work, word: string): string {
  return version === '' ? '' : `${word} ${version}`;
}

/** Only asked for where the day of publication is not certain. */
function accessOf({ published, url }: Work, accessed: string, word: string): string {
  return isCertain(published) || url === '' ? '' : `${word} ${fullDate(partsOfDay(accessed), MONTH_FIRST)}`;
}

function endedPart(part: string | Runs): Runs {
  const runs = typeof part === 'string' ? roman(part) : part;
  const last = runs.at(-1)?.text ?? '';
  return /[.?!]['’”]*$/u.test(last) ? runs : runsOf(runs, '.');
}

function endsInComma(part: string | Runs | undefined): boolean {
  const text = typeof part === 'string' ? part : (part?.at(-1)?.text ?? '');
  return /,[’”]*$/u.test(text);
}

function namesInList([first, ...others]: readonly Person[]): string {
  if (!first) return '';
  return listNames([inverted(first), ...others.map(({ name }) => name)], { ofTwo: ', and ', ofMore: ', and ' });
}

function listed(people: readonly Person[]): string {
  return listNames(
    people.map(({ name }) => name),
    WITH_AND,
  );
}
