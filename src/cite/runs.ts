// Text that knows which of its words are italic, so that one reference can be shown, copied with its italics, and copied without.
import { escapeHtml } from '../model/escape-html.ts';

/** A stretch of text. */
export interface Run {
  readonly text: string;
  readonly isItalic: boolean;
}

export type Runs = readonly Run[];

/** A text in upright type; nothing for an empty one. */
export function roman(text: string): Runs {
  return text === '' ? [] : [{ text, isItalic: false }];
}

/** A text in italics; nothing for an empty one. */
export function italic(text: string): Runs {
  return text === '' ? [] : [{ text, isItalic: true }];
}

/** One after the other; a text is upright, and neighbours in the same type become one. */
export function runsOf(...parts: readonly (string | Runs)[]): Runs {
  const joined: Run[] = [];
  for (const run of parts.flatMap((part) => (typeof part === 'string' ? roman(part) : part))) {
    const last = joined.at(-1);
    if (last && last.isItalic === run.isItalic) joined[joined.length - 1] = { ...run, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** The words alone. */
export function plainText(runs: Runs): string {
  return runs.map((run) => run.text).join('');
}

/** The words as HTML, with nothing in it but italics. */
export function htmlText(runs: Runs): string {
  return runs.map(({ text, isItalic }) => (isItalic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text))).join('');
}
