// What a lesson's slides are made of, and what stands where in it.
import type { TimelineEvent } from '../model/event.ts';
import type { Citation } from '../model/source.ts';
import type { Timeline } from '../model/timeline.ts';
import type { EventStep, Step } from './lesson.ts';

/** A step as it is played: an activity with its rounds. */
export type PlayedStep = Step & {
  /** How many questions the activity asks a class; absent in every other step. */
  readonly rounds?: number;
};

/** What a lesson is told from: the timeline's chapters, and the events that its steps name. */
export interface Telling {
  readonly chapters: Timeline['chapters'];
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  readonly steps: readonly PlayedStep[];
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

/** The steps before an index that were told; where nothing is said of it, all of them. */
export function toldBefore(steps: readonly Step[], index: number, told?: readonly number[]): readonly Step[] {
  const before = steps.slice(0, index);
  if (!told) return before;
  const seen = new Set(told);
  return before.filter((_, at) => seen.has(at));
}

/** The ids of the events that are still to be asked about, and of their kin: nothing may show them before. What was told is told. */
export function withheldAfter(
  { steps, kin }: Pick<Telling, 'steps' | 'kin'>,
  index: number,
  told?: readonly number[],
): readonly string[] {
  const known = toldBefore(steps, index, told).concat(steps.slice(index, index + 1));
  const knownSteps = new Set(known);
  const asked = eventsIn(steps.filter((step) => step.hides && !knownSteps.has(step)));
  const shown = new Set(eventsIn(known));
  return [...new Set(asked.flatMap((id) => [id, ...(kin.get(id) ?? [])]))].filter((id) => !shown.has(id));
}

/** The event that the step at an index is about; undefined where it is about none. */
export function eventAt({ steps, events }: Telling, index: number): TimelineEvent | undefined {
  const step = steps[index];
  return step?.kind === 'event' ? events.get(step.event) : undefined;
}

/** The last event that was told before an index. */
export function eventBefore(telling: Telling, index: number, told?: readonly number[]): TimelineEvent | undefined {
  const [last] = toldBefore(telling.steps, index, told)
    .flatMap((step) => (step.kind === 'event' ? [telling.events.get(step.event)] : []))
    .slice(-1);
  return last;
}
