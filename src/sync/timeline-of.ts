// A document as one timeline, for whatever needs all of its events at once, such as changing it.
import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import type { TimelineDocument } from '../state/document.ts';
import { ListFault } from './list-fault.ts';

/** Events; a longer list stays in its worker, and cannot be changed here. */
export const MOST_EDITABLE = 10_000;

/** So many events are handed over at once: a few milliseconds of work for the page. */
const CHUNK = 500;

/** All events of a document, in the order of its columns; rejects with a sentence where they are too many. */
export async function eventsOf(document: TimelineDocument): Promise<readonly TimelineEvent[]> {
  const { eventCount } = document.outline;
  if (eventCount > MOST_EDITABLE) {
    throw new ListFault(
      `This list has ${eventCount.toLocaleString('en')} events. At most ${MOST_EDITABLE.toLocaleString('en')} can be held in the page at once, to change them. It can be read as it is, and taken away as a file.`,
    );
  }
  const events: TimelineEvent[] = [];
  for (let from = 0; from < document.columns.count; from += CHUNK) {
    const length = Math.min(CHUNK, document.columns.count - from);
    events.push(...(await document.events(Array.from({ length }, (_, i) => from + i))));
  }
  return events;
}

/** The timeline of a document, with all of its lanes, and its events in the order of the file; rejects with a sentence where it is too long. */
export async function timelineOf(document: TimelineDocument): Promise<Timeline> {
  return timelineWith(document, await eventsOf(document));
}

/** The timeline of a document with these events, which are given in the order of its columns. */
export function timelineWith(
  { columns, lanes, outline: { eventCount: _, ...outline } }: TimelineDocument,
  events: readonly TimelineEvent[],
): Timeline {
  const order = [...columns.number.keys()].sort((a, b) => (columns.number[a] ?? 0) - (columns.number[b] ?? 0));
  return { ...outline, lanes, events: order.flatMap((index) => events[index] ?? []) };
}
