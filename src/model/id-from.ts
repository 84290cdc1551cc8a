// Ids that follow from titles.

const LONGEST_ID = 60;

/** An id that a link can carry: “The bridge, 2019” is the-bridge-2019; where a title gives none, what stands for it. */
export function idFrom(title: string, otherwise: string): string {
  const id = title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, LONGEST_ID)
    .toWellFormed()
    .replace(/^-+|-+$/g, '');
  return id || otherwise;
}

/** The id that follows from a title; where it is taken, with a number after it. */
export function freshId(title: string, taken: ReadonlySet<string>, otherwise = 'event'): string {
  const wish = idFrom(title, otherwise);
  let id = wish;
  for (let copy = 2; taken.has(id); copy += 1) id = `${wish}-${copy}`;
  return id;
}
