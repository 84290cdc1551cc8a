// What a printed page has on it: a PDF's pages with their sizes and words.
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

export interface PrintedPage {
  /** mm. */
  readonly width: number;
  readonly height: number;
  /** All of its words, with single spaces between them. */
  readonly text: string;
}

/** Lets the page ask for printing without a dialog, so that a story can print it itself; to be called before the app opens. */
export async function printNothing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
}

/** The pages that the browser prints of what is open, in the paper that the page asks for. */
export async function printedPages(page: Page): Promise<readonly PrintedPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: false });
  return Promise.all(
    text.map(async (words, at) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = (await pdf.getPage(at + 1)).view;
      return { width: inMm(right - left), height: inMm(top - bottom), text: words.replace(/\s+/gu, ' ').trim() };
    }),
  );
}

/** Letters and digits alone: what stays the same however a browser breaks and hyphenates lines. In a PDF an apostrophe may come back as a letter that looks like one. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]|\p{Lm}/gu, '');
}

function inMm(points: number): number {
  return (points / 72) * 25.4;
}
