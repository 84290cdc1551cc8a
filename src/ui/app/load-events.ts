// Events by their ids, wherever the document lies.
import type { TimelineEvent } from '../../model/event.ts';
import type { TimelineDocument } from '../../state/document.ts';

/** The events of these ids that the document has. */
export async function loadEvents(
  document: TimelineDocument,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TimelineEvent>> {
  const indices = await Promise.all(ids.map((id) => document.find(id)));
  const events = await document.events(indices.filter((index) => index !== undefined));
  return new Map(events.map((event) => [event.id, event]));
}
