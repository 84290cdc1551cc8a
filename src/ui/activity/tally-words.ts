// What a tally asks for and tells.
import { letterOf } from '../../lesson/weigh-words.ts';

/** For each letter how many hold it up. */
export type Counts = readonly number[];

/** A count for each of so many choices; 0 where none was noted. */
export function eachCounted(counts: Counts, choices: number): Counts {
  return Array.from({ length: choices }, (_, choice) => counts[choice] ?? 0);
}

/** Whether more than half of those who held up a card chose the right letter. */
export function wereMostRight(counts: Counts, right: number): boolean {
  return (counts[right] ?? 0) > sumOf(counts) / 2;
}

/** “12 of 23 chose B.” Nothing where nobody was counted. */
export function tallyWords(counts: Counts, right: number): string {
  const all = sumOf(counts);
  return all === 0 ? '' : `${counts[right] ?? 0} of ${all} chose ${letterOf(right)}.`;
}

/** “Hold up A, B or C.” */
export function holdUpWords(choices: number): string {
  const letters = Array.from({ length: choices }, (_, choice) => letterOf(choice));
  const last = letters.pop() ?? '';
  return `Hold up ${letters.length === 0 ? last : `${letters.join(', ')} or ${last}`}.`;
}

function sumOf(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
