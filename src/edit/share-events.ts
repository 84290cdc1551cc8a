// Of two states of a timeline, events that are the same become the same objects: what shows them need not be drawn anew.
import { isSame } from '../model/is-same.ts';
import type { Timeline } from '../model/timeline.ts';

/** The timeline with the known objects for all events that have not changed. */
export function withKnownEvents(timeline: Timeline, known: Timeline): Timeline {
  const byId = new Map(known.events.map((event) => [event.id, event]));
  const events = timeline.events.map((event) => {
    const own = byId.get(event.id);
    return own && isSame(own, event) ? own : event;
  });
  return { ...timeline, events };
}
