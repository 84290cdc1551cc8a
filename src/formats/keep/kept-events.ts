// The events of a file as the bytes of their texts: each is made an object anew when it is asked for.
import type { TimelineEvent } from '../../model/event.ts';
import { readEvent } from '../own/read-event.ts';
import type { ByteStore } from './byte-store.ts';
import { createIdIndex } from './id-index.ts';
import { createNumberList } from './number-list.ts';

export interface KeptEvents {
  /** Gives the event with the id that it has from now on: its own, unless it has none or another event has it. */
  readonly keep: (event: TimelineEvent, from: number, to: number) => TimelineEvent;
  readonly count: () => number;
  /** The event of a number below `count`; throws for any other. */
  readonly eventAt: (number: number) => TimelineEvent;
  readonly find: (id: string) => number | undefined;
}

/** The text of a part of the file; bytes that are no UTF-8 become �. */
export type TextOf = (from: number, to: number) => string;

/** What stands for bytes that are no UTF-8. */
const LOST_LETTER = '\ufffd';

/** Texts from a store's bytes; `onLost` is called where one holds a letter that could not be read. */
export function textsOf(store: ByteStore, onLost: () => void): TextOf {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return (from, to) => {
    const text = decoder.decode(store.bytes(from, to));
    if (text.includes(LOST_LETTER)) onLost();
    return text;
  };
}

function tellNobody(): void {
  // Every fault was told when the event was first read.
}

/** No events yet; their bounds are positions in the file that `textOf` reads. */
export function createKeptEvents(textOf: TextOf): KeptEvents {
  const starts = createNumberList();
  const lengths = createNumberList();
  /** The ids of events that could not keep their own. */
  const renamed = new Map<number, string>();
  const lastSuffix = new Map<string, number>();
  const index = createIdIndex((number) => eventAt(number).id);

  function eventAt(number: number): TimelineEvent {
    const from = starts.at(number);
    const value: unknown = number < starts.length() ? JSON.parse(textOf(from, from + lengths.at(number))) : undefined;
    const event = readEvent(value, tellNobody);
    if (!event) throw new Error(`unknown event number: ${number}`);
    return withId(event, renamed.get(number) ?? idOr(event, number));
  }

  function freeId(wanted: string): string {
    if (index.find(wanted) === undefined) return wanted;
    for (let suffix = (lastSuffix.get(wanted) ?? 1) + 1; ; suffix++) {
      const id = `${wanted}-${suffix}`;
      if (index.find(id) !== undefined) continue;
      lastSuffix.set(wanted, suffix);
      return id;
    }
  }

  function keep(event: TimelineEvent, from: number, to: number): TimelineEvent {
    const number = starts.length();
    const wanted = idOr(event, number);
    const id = freeId(wanted);
    if (id !== wanted) renamed.set(number, id);
    starts.push(from);
    lengths.push(to - from);
    index.add(id);
    return withId(event, id);
  }

  return { keep, count: starts.length, eventAt, find: index.find };
}

function idOr(event: TimelineEvent, number: number): string {
  return event.id || `event-${number + 1}`;
}

function withId(event: TimelineEvent, id: string): TimelineEvent {
  return event.id === id ? event : { ...event, id };
}
