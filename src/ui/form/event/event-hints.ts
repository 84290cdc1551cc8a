// What the checks of a timeline say about one event, by the field that it concerns.
import { checkTimeline } from '../../../model/check-timeline.ts';
import type { TimelineEvent } from '../../../model/event.ts';
import type { Timeline } from '../../../model/timeline.ts';

/** Sentences by path within the event: “title”, “when.date”, “citations[0]”. */
export type EventHints = ReadonlyMap<string, readonly string[]>;

/** What is to be considered about an event as it would stand in a timeline; it need not be in it yet. */
export function eventHints(timeline: Timeline, event: TimelineEvent): EventHints {
  const named = new Set([...event.connections.map((one) => one.event)]);
  const others = timeline.events.filter(({ id, title }) => id !== event.id && (title === event.title || named.has(id)));
  const own = `events[${others.length}].`;
  const hints = new Map<string, string[]>();
  for (const { path, message } of checkTimeline({ ...timeline, events: [...others, event] })) {
    const within = path.startsWith(own) ? path.slice(own.length) : undefined;
    if (within === undefined || isSaidElsewhere(within, event)) continue;
    hints.set(within, [...(hints.get(within) ?? []), message]);
  }
  return hints;
}

/** The date's field says itself what it cannot read, and a chapter or a lane need not be chosen. */
function isSaidElsewhere(path: string, { chapter, lane, title }: TimelineEvent): boolean {
  if (path === 'when.date' || path === 'id') return true;
  if (path === 'title') return title.trim() === '';
  return (path === 'chapter' && chapter === '') || (path === 'lane' && lane === '');
}

/** What concerns a field and all that stands in it. */
export function hintsAt(hints: EventHints, field: string): readonly string[] {
  const isWithin = (path: string): boolean =>
    path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`);
  return [...new Set([...hints].flatMap(([path, messages]) => (isWithin(path) ? messages : [])))];
}
