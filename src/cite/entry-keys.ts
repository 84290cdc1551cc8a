// The keys by which reference managers know an entry: “rfa2013cambodian”.
import { citedName } from './credits.ts';
import { yearOf } from './publication-date.ts';
import type { Work } from './work.ts';

const EMPTY_WORDS = new Set('a an and as at by for from how i in is it of on or the to what who why with'.split(' '));

/** A key for each work, no two the same: publisher, year, first word of the title that says something. */
export function entryKeys(works: readonly Work[]): ReadonlyMap<Work, string> {
  const keys = new Map<Work, string>();
  const taken = new Set<string>();
  for (const work of works) {
    const key = freeKey(keyOf(work), taken);
    taken.add(key);
    keys.set(work, key);
  }
  return keys;
}

function keyOf(work: Work): string {
  const [author] = work.authors;
  const from = slug(work.shortName) || slug(author ? citedName(author) : '') || 'work';
  const [word = ''] = work.title
    .split(/\s+/)
    .map(slug)
    .filter((one) => one !== '' && !EMPTY_WORDS.has(one));
  return `${from}${yearOf(work.published) ?? ''}${word}`;
}

/** What every program takes in a key: small letters and digits; an empty text where a name is in another script. */
function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/['’]s?\b/gu, '')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  let count = 2;
  while (taken.has(`${key}-${count}`)) count += 1;
  return `${key}-${count}`;
}
