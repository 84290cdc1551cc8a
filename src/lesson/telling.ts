// What a lesson's slides are made of, and what stands where in it.
import type { TimelineEvent } from '../model/event.ts';
import type { Citation } from '../model/source.ts';
import type { Timeline } from '../model/timeline.ts';
import type { EventStep, Step } from './lesson.ts';

/** What a lesson is told from: the timeline's chapters, and the events that its steps name. */
export interface Telling {
  readonly chapters: Timeline['chapters'];
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  readonly steps: readonly Step[];
  readonly events: ReadonlyMap<string, TimelineEvent>;
  /** For events that a step asks about, the ids of those that would give them away: of the same day, or connected to them. */
  readonly kin: ReadonlyMap<string, readonly string[]>;
}

/** The ids of the events of steps. */
export function eventsIn(steps: readonly Step[]): readonly string[] {
  return [...new Set(steps.flatMap((step) => (step.kind === 'event' ? [step.event] : [])))];
}

/** The citation that a step shows: the one that it names, else the first. */
export function citationOf(step: EventStep, event: TimelineEvent): Citation | undefined {
  return event.citations[step.citation ?? 0] ?? event.citations[0];
}

/** The ids of the events that steps after an index will ask about, and of their kin: nothing may show them before. What was told is told. */
export function withheldAfter({ steps, kin }: Pick<Telling, 'steps' | 'kin'>, index: number): readonly string[] {
  const asked = eventsIn(steps.slice(index + 1).filter((step) => step.hides));
  const told = new Set(eventsIn(steps.slice(0, index + 1)));
  return [...new Set(asked.flatMap((id) => [id, ...(kin.get(id) ?? [])]))].filter((id) => !told.has(id));
}

/** The event that the step at an index is about; undefined where it is about none. */
export function eventAt({ steps, events }: Telling, index: number): TimelineEvent | undefined {
  const step = steps[index];
  return step?.kind === 'event' ? events.get(step.event) : undefined;
}

/** The event before an index on the lesson's way. */
export function eventBefore(telling: Telling, index: number): TimelineEvent | undefined {
  for (let before = index - 1; before >= 0; before -= 1) {
    const event = eventAt(telling, before);
    if (event) return event;
  }
  return undefined;
}
