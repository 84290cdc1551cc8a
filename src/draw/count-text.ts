// A count in at most three signs.

/** “12”, “345”, “6k”, “78k”, “.9M”, “3M”. */
export function countText(count: number): string {
  if (count < 1_000) return String(count);
  if (count < 100_000) return `${Math.floor(count / 1_000)}k`;
  return count < 1_000_000 ? `.${Math.floor(count / 100_000)}M` : `${Math.floor(count / 1_000_000)}M`;
}

/** The same for counts that have the same text: up to 2,100. */
export function roundedCount(count: number): number {
  if (count < 1_000) return count;
  if (count < 100_000) return 1_000 + Math.floor(count / 1_000);
  return count < 1_000_000 ? 1_100 + Math.floor(count / 100_000) : 1_110 + Math.floor(count / 1_000_000);
}
