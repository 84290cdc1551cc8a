// The open document behind one small asynchronous interface, so that a long list can live in a worker.
import { type Columns, columnsOf } from '../layout/columns.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';

/** A timeline without its events: what every screen needs. */
export type Outline = Omit<Timeline, 'events'> & { readonly eventCount: number };

export interface TimelineDocument {
  readonly id: string;
  readonly outline: () => Promise<Outline>;
  /** The placements, sorted by where their marks stand. */
  readonly columns: () => Promise<Columns>;
  readonly event: (id: string) => Promise<TimelineEvent | undefined>;
  /** The events of these ids, in the order asked for; ids that are not there are left out. */
  readonly events: (ids: readonly string[]) => Promise<readonly TimelineEvent[]>;
}

/** A document for a timeline that is in the page's memory. */
export function documentInPage(timeline: Timeline): TimelineDocument {
  const { events, ...rest } = timeline;
  const byId = new Map(events.map((event) => [event.id, event]));
  return {
    id: timeline.id,
    outline: async () => ({ ...rest, eventCount: events.length }),
    columns: async () => columnsOf(timeline),
    event: async (id) => byId.get(id),
    events: async (ids) => ids.flatMap((id) => byId.get(id) ?? []),
  };
}
