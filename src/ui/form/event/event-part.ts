// What each part of an event's form is given.
import type { Edit } from '../../../edit/change.ts';
import type { TimelineEvent } from '../../../model/event.ts';
import type { EventHints } from './event-hints.ts';

export interface EventPartProps {
  readonly event: TimelineEvent;
  readonly hints: EventHints;
  /** Takes the event as it is to be; `field` names what is being typed into. */
  readonly onChange: (next: TimelineEvent, field?: string) => void;
}

/** What an event may have or not. */
type OptionalField = 'plain' | 'disagreement' | 'legalStatus' | 'madePublic' | 'media' | 'links';

/** The event with another value of what it may have, or, for an empty one, without it. */
export function withOptional<Field extends OptionalField>(
  event: TimelineEvent,
  field: Field,
  value: TimelineEvent[Field],
): TimelineEvent {
  const isNothing = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  if (!isNothing) return { ...event, [field]: value };
  const { [field]: _, ...rest } = event;
  return rest as TimelineEvent;
}

/** The id of the member that an edit adds; undefined where it adds none. */
export function addedId({ changes }: Edit): string | undefined {
  for (const change of changes) {
    if (change.kind !== 'member' || change.before !== undefined || change.after === undefined) continue;
    if ('id' in change.after) return change.after.id;
  }
  return undefined;
}
