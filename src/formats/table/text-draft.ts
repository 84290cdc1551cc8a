// A draft for tables that have a text for each event and no title.
import { inWords } from '../text/read-text.ts';
import { titleFrom } from '../text/title-from-text.ts';
import type { Remarks } from './remarks.ts';

/** The text as title; where it is long, its beginning as title and the whole of it as summary. */
export function textDraft(text: string, remarks: Remarks): Record<string, unknown> {
  const { title, isWhole } = titleFrom(text);
  if (title === '') return {};
  if (isWhole) return { title };
  remarks.add(
    'title',
    () => `This format has no titles. Where a text is long, its beginning became the title: ${inWords(title)}.`,
  );
  return { title, summary: text };
}
