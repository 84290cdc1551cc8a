// A timeline and its parts from what lies on this computer, which anybody may have written: what cannot be read is left out.

import type { PartName, Parts } from '../edit/change.ts';
import { MEMBER_NAMES } from '../edit/member-words.ts';
import { readEvent } from '../formats/own/read-event.ts';
import { readOutline } from '../formats/own/read-outline.ts';
import { isRecord } from '../formats/own/read-shape.ts';
import type { TimelineEvent } from '../model/event.ts';
import { isSame } from '../model/is-same.ts';
import type { Timeline } from '../model/timeline.ts';
import { asWritten, withoutEmptyTexts } from './as-written.ts';

/** Reads parts of one record; what stands in it several times is read once. */
export interface KeptReader {
  /** Undefined where it is none. */
  readonly timeline: (value: unknown) => Timeline | undefined;
  /** One event, lane, person …; undefined where it is none. */
  readonly member: (part: PartName, value: unknown) => Parts[PartName] | undefined;
  /** A value of the timeline itself; undefined where it is none. */
  readonly field: (field: string, value: unknown) => unknown;
  /** What of timelines was left out, in sentences. */
  readonly faults: () => readonly string[];
}

function tellNobody(): void {
  // Whoever reads sees by what comes back that it could not be read.
}

/** A reader without memory of other records. */
export function createKeptReader(): KeptReader {
  const known = new WeakMap<object, unknown>();
  const faults: string[] = [];
  /** The same object gives the same again, as a history names the same events many times. */
  const once = <T>(value: unknown, read: () => T): T => {
    if (!isRecord(value)) return read();
    if (!known.has(value)) known.set(value, read());
    return known.get(value) as T;
  };
  const event = (value: unknown): TimelineEvent | undefined =>
    once(value, () => {
      const read = readEvent(value, tellNobody);
      return read?.id ? asWritten(read, value) : undefined;
    });
  const timeline = (value: unknown): Timeline | undefined =>
    once(value, () => {
      if (!isRecord(value) || !Array.isArray(value['events'])) return undefined;
      const given: readonly unknown[] = value['events'];
      const events = withoutRepeats(given.flatMap((one) => event(one) ?? []));
      if (events.length < given.length) faults.push(lostWords(given.length - events.length));
      const named = { ...value, ...Object.fromEntries(SIDE_PARTS.map((part) => [part, namedIn(value[part])])) };
      const told: string[] = [];
      const { lanes, ...outline } = readOutline(withoutEmptyTexts(named), (_path, message) => told.push(message));
      const whole = asWritten({ ...outline, lanes: lanes ?? [] }, value);
      // What comes back as it was kept has lost nothing, whatever a list from elsewhere would be asked for.
      const { events: _, ...written } = value;
      if (!isSame(whole, written)) faults.push(...told);
      return { ...whole, id: idOf(value, outline.id), lanes: withAllLanes(whole.lanes, events), events };
    });
  return {
    timeline,
    member: (part, value) => {
      if (part === 'events') return event(value);
      return once(value, () => {
        const read = readOutline({ [part]: namedIn([value]) }, tellNobody)[part]?.[0];
        return read && asWritten(read, value);
      });
    },
    field: (field, value) => {
      if (field === 'id') return typeof value === 'string' ? value : undefined;
      const read = readOutline({ [field]: value }, tellNobody) as Readonly<Record<string, unknown>>;
      return asWritten(read[field], value);
    },
    faults: () => faults,
  };
}

const SIDE_PARTS = Object.keys(MEMBER_NAMES).filter((part) => part !== 'events');

function namedIn(members: unknown): unknown {
  return Array.isArray(members) ? members.map(withoutEmptyTexts) : members;
}

function idOf({ id }: Readonly<Record<string, unknown>>, otherwise: string): string {
  return typeof id === 'string' && id !== '' ? id : otherwise;
}

function withoutRepeats(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return [...new Map(events.map((event) => [event.id, event])).values()];
}

function withAllLanes(lanes: Timeline['lanes'], events: readonly TimelineEvent[]): Timeline['lanes'] {
  const known = new Set(lanes.map(({ id }) => id));
  const missing = new Set(events.map(({ lane }) => lane).filter((lane) => !known.has(lane)));
  return [...lanes, ...[...missing].map((id) => ({ id, title: id }))];
}

function lostWords(count: number): string {
  return count === 1 ? 'One event could not be read.' : `${count} events could not be read.`;
}
