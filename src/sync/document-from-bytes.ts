// A short list, read in the page.
import type { TimelineDocument } from '../state/document.ts';
import { documentOfEvents, type MeasureTitles } from './document-in-page.ts';
import { readListFrom } from './read-list.ts';

/** The document of a list that came in these chunks; `name` is its title where it has none. */
export function documentFromBytes(
  chunks: readonly Uint8Array[],
  name: string,
  measure: MeasureTitles,
): TimelineDocument {
  const reading = readListFrom({ name });
  for (const chunk of chunks) reading.push(chunk);
  const { outline, columns, facets, problems, problemCount, list } = reading.end();
  const events = Array.from(columns.number, (number) => list.eventAt(number));
  return documentOfEvents({ outline, columns, facets, events, problems, problemCount }, measure);
}
