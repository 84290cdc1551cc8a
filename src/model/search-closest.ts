// What is close to a search that found nothing.
import { fold } from './search-text.ts';

/** Of the longer text, how much may differ in what is still close. */
const FURTHEST = 0.4;
/** More letters are not compared. */
const LONGEST = 40;

/** The candidates that differ least from what was typed, nearest first; spaces and case do not count. Those that differ too much are left out. */
export function closestTo(typed: string, candidates: Iterable<string>): readonly string[] {
  const wanted = squeeze(typed);
  const byLetters = new Map<string, string>();
  // “EBA” and “eba” are one answer: the first is how people write it.
  for (const candidate of candidates)
    if (!byLetters.has(squeeze(candidate))) byLetters.set(squeeze(candidate), candidate);
  return Array.from(byLetters, ([squeezed, candidate]) => ({ candidate, share: shareChanged(wanted, squeezed) }))
    .filter(({ share }) => share <= FURTHEST)
    .sort((a, b) => a.share - b.share)
    .map(({ candidate }) => candidate);
}

function squeeze(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .slice(0, LONGEST);
}

function shareChanged(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : editsBetween(a, b) / longer;
}

/** How many letters must be changed, added or taken away to make one text of the other (Levenshtein). */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
