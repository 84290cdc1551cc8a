// A short list of our own, read in the page.
import type { Recognised } from '../formats/recognise/detect.ts';
import type { ReadOptions } from '../model/interpretation.ts';
import type { TimelineDocument } from '../state/document.ts';
import { documentOfEvents, type MeasureTitles } from './document-in-page.ts';
import { readListFrom } from './read-list.ts';

export interface ShortList {
  readonly chunks: readonly Uint8Array[];
  /** Its title where it has none. */
  readonly name: string;
  readonly detected: Recognised;
  readonly options: ReadOptions;
}

/** The document of a list of our own that came in these chunks. */
export function documentFromBytes({ chunks, ...file }: ShortList, measure: MeasureTitles): TimelineDocument {
  const reading = readListFrom({ ...file, formats: {} });
  for (const chunk of chunks) reading.push(chunk);
  const { list, ...read } = reading.end();
  const events = Array.from(read.columns.number, (number) => list.eventAt(number));
  return documentOfEvents({ ...read, events }, { measure });
}
