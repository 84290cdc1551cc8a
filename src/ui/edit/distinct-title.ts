// Of two timelines with the same title on this computer the second one gets a number, so that they can be told apart.
import { keptEntries } from './kept-entries.ts';
import { shelfOfPage } from './shelf.ts';

/** The title, with a number behind it where another timeline of this computer has it. Never rejects. */
export async function distinctTitle(title: string): Promise<string> {
  const entries = await keptEntries(shelfOfPage()).catch(() => []);
  return numberedTitle(title, new Set(entries.map((entry) => entry.title)));
}

/** The title, with the first number behind it that none of the others has: “class-trip (2)”. */
export function numberedTitle(title: string, others: ReadonlySet<string>): string {
  if (!others.has(title)) return title;
  for (let number = 2; ; number += 1) {
    const numbered = `${title} (${number})`;
    if (!others.has(numbered)) return numbered;
  }
}

/** Whether a title is another one with a number behind it. */
export function isNumbered(title: string, plain: string): boolean {
  return title.startsWith(plain) && /^ \(\d+\)$/u.test(title.slice(plain.length));
}
