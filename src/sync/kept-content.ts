// What is kept of a timeline on this computer, as it lies there and as it is read again.
import { keptEdits } from '../edit/kept-edits.ts';
import { jsonOfAll } from '../edit/kept-json.ts';
import { isRecord } from '../formats/own/read-shape.ts';
import type { EditContent } from '../state/edit-store.ts';
import { readHistory } from './read-kept-edits.ts';
import { readReading, readTexts } from './read-kept-reading.ts';
import { createKeptReader } from './read-kept-timeline.ts';
import type { ShelfEntry } from './timeline-shelf.ts';

/** Raised when what older versions have kept would be read wrongly. */
const VERSION = 1;

/** What lies on the shelf for a content: one JSON text, of which only what has changed is made anew. */
export function shelvedContent({ history, texts, problems, interpretations, readOptions }: EditContent): string {
  const { timeline, told, past, future } = keptEdits(history);
  const { events, ...outline } = timeline;
  const reading = { options: readOptions, problems, interpretations };
  const rest = { version: VERSION, told, texts, reading };
  return `${opened(rest)},"past":${jsonOfAll(past)},"future":${jsonOfAll(future)},"timeline":${opened(outline)},"events":${jsonOfAll(events)}}}`;
}

/** The JSON of an object that something is still to be added to. */
function opened(value: object): string {
  return JSON.stringify(value).slice(0, -1);
}

/** What was kept, from a value that nobody has checked; undefined where it is no timeline. What was lost is among the problems. */
export function readContent(shelved: unknown): EditContent | undefined {
  const value = parsed(shelved);
  if (!isRecord(value)) return undefined;
  const reader = createKeptReader();
  const timeline = reader.timeline(value['timeline']);
  if (!timeline) return undefined;
  const faults = [...reader.faults()];
  const { options, problems, interpretations } = readReading(value['reading']);
  return {
    history: readHistory(value, timeline, reader),
    texts: readTexts(value['texts']),
    problems: [
      ...faults.map((message) => ({ path: 'kept', message: `Kept on this computer: ${message}` })),
      ...problems,
    ],
    interpretations,
    readOptions: options,
  };
}

function parsed(shelved: unknown): unknown {
  if (typeof shelved !== 'string') return undefined;
  try {
    return JSON.parse(shelved);
  } catch {
    return undefined;
  }
}

/** An entry of the shelf; undefined where it is none. */
export function readEntry(value: unknown): ShelfEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { key, title, eventCount, created, saved, revision } = value;
  if (typeof key !== 'string' || typeof title !== 'string') return undefined;
  if (typeof created !== 'string' || typeof saved !== 'string' || Number.isNaN(Date.parse(saved))) return undefined;
  return {
    key,
    title,
    created,
    saved,
    eventCount: typeof eventCount === 'number' ? eventCount : 0,
    revision: typeof revision === 'number' ? revision : 0,
  };
}
