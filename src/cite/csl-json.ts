// CSL-JSON, the reference format of Zotero, pandoc and their kin (schema 1.0.2).
import type { Person } from './credits.ts';
import { dateNote, doubtfulDate } from './date-note.ts';
import { entryKeys } from './entry-keys.ts';
import { type DateParts, isCertain, type PublicationDate, partsOfDay, yearOf } from './publication-date.ts';
import type { Work } from './work.ts';

interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: boolean;
  readonly literal?: string;
}

type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** The works as a .json file; `accessed` is an ISO day. */
export function cslText(works: readonly Work[], accessed: string): string {
  const keys = entryKeys(works);
  const items = works.map((work) => itemOf(keys.get(work) ?? '', work, accessed));
  return `${JSON.stringify(items, undefined, 2)}\n`;
}

function itemOf(id: string, work: Work, accessed: string): Readonly<Record<string, unknown>> {
  const note = dateNote(work);
  return {
    id,
    type: work.isNewspaper ? 'article-newspaper' : 'webpage',
    ...(work.authors.length > 0 ? { author: work.authors.map(nameOf) } : {}),
    ...(work.translators.length > 0 ? { translator: work.translators.map(nameOf) } : {}),
    ...(work.title === '' ? {} : { title: work.title }),
    ...(work.container === '' ? {} : { 'container-title': work.container }),
    ...(work.version === '' ? {} : { version: work.version }),
    ...(work.published.kind === 'unknown' ? {} : { issued: issuedOn(work.published) }),
    ...(work.url === '' ? {} : { URL: work.url, accessed: { 'date-parts': [listOf(partsOfDay(accessed))] } }),
    ...(note === '' ? {} : { note }),
  };
}

/** A name that is not to be turned round is one literal. */
function nameOf({ name, parts }: Person): CslName {
  return parts ? { family: parts.family, given: parts.given } : { literal: name };
}

/**
 * Zotero reads a literal before all else, and of a range nothing but its first day; so a date with a doubt has both: parts
 * to sort by, and the words that say the doubt.
 */
function issuedOn(date: PublicationDate): CslDate {
  if (isCertain(date)) return { 'date-parts': datesOf(date) };
  const dates = datesOf(date);
  return {
    ...(dates.length > 0 ? { 'date-parts': dates, circa: true } : {}),
    literal: doubtfulDate({ published: date }),
  };
}

function datesOf(date: PublicationDate): readonly (readonly number[])[] {
  switch (date.kind) {
    case 'one':
      return [listOf(date.at)];
    case 'between':
    case 'either':
      return [listOf(date.first), listOf(date.last)];
    case 'words':
    case 'unknown': {
      const year = yearOf(date);
      return year === undefined ? [] : [[year]];
    }
  }
}

function listOf({ year, month, day }: DateParts): readonly number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
