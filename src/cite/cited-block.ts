// Everything about a citation that is copied at once: the quotation, what must be said with it, and the list of references.
import { type Quotation, quotationRuns } from './quotation.ts';
import { htmlText, plainText, type Runs, roman, runsOf } from './runs.ts';
import type { Style } from './style.ts';
import type { Reference } from './styles.ts';

export interface CitedBlock {
  readonly style: Style;
  readonly references: readonly Reference[];
  /** ISO day. */
  readonly accessed: string;
  readonly quotation: Quotation | undefined;
  /** How an accusation stood, and what the sides disagree about: apart from the references, and never left out. */
  readonly remarks: readonly string[];
}

/** The quotation, and the note under it where the style has notes; nothing where nothing is quoted or its source is not in the list. */
export function quotationLines({ style, references, accessed, quotation }: CitedBlock): readonly Runs[] {
  const quoted = references.find(({ work }) => work.id === quotation?.source);
  if (!quotation || !quoted) return [];
  const [{ runs }] = style.shortForms(quoted.work, accessed);
  if (!style.hasNotes) return [quotationRuns(quotation, runsOf(' ', runs))];
  return [quotationRuns(quotation, roman('¹')), runsOf('1. ', runs)];
}

/** The block as plain text. */
export function blockText(block: CitedBlock): string {
  return partsOf(block)
    .map((lines) => lines.map(plainText).join('\n'))
    .join('\n\n');
}

/** The block as HTML for other programs' clipboards: paragraphs and italics. A style sheet could not come along: our own policy refuses it. */
export function blockHtml(block: CitedBlock): string {
  return partsOf(block)
    .flat()
    .map((line) => `<p>${htmlText(line)}</p>`)
    .join('\n');
}

/** What must be said with a quotation follows it at once; otherwise it follows the list. */
function partsOf(block: CitedBlock): readonly (readonly Runs[])[] {
  const remarks = block.remarks.map(roman);
  const list = block.references.map(({ runs }) => runs);
  const parts = block.quotation ? [quotationLines(block), remarks, list] : [list, remarks];
  return parts.filter((lines) => lines.length > 0);
}
