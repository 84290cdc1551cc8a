// Counts as people read them.

const NUMBERS = new Intl.NumberFormat('en-GB');

/** “1,000,000”. */
export function countWords(count: number): string {
  return NUMBERS.format(count);
}
