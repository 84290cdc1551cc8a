// What of a document is laid out, and in which lanes. A placement is an event in one lane: where lanes are people, an event with three
// people has three, once as itself and twice as an echo.
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import { lowerBound } from './lane-index.ts';

/** A lane as it is shown. */
export interface ShownLane {
  readonly id: string;
  readonly title: string;
  /** The number of the theme that it is, by which it has its colour; absent where lanes are something else. */
  readonly theme?: number;
}

/** Which events are laid out, each in which lanes; all arrays have a number for each placement. */
export interface Choice {
  /** The event's place in the document's columns; ascending. */
  readonly event: Uint32Array<ArrayBuffer>;
  readonly lane: Uint8Array<ArrayBuffer>;
  /** 1 where the event stands in another lane as itself. */
  readonly isEcho: Uint8Array<ArrayBuffer>;
  readonly laneCount: number;
}

export interface Arrangement {
  /** Of the placements, in the order of the axis. */
  readonly columns: Columns;
  readonly lanes: readonly ShownLane[];
  /** Undefined where each event of the document stands once, in the lane of its theme. */
  readonly choice: Choice | undefined;
  /** The events that are laid out: their places in the document's columns, ascending, each once. */
  readonly shown: Uint32Array<ArrayBuffer>;
  /** Where those begin, and where they end, each ascending. */
  readonly begins: Float64Array<ArrayBuffer>;
  readonly ends: Float64Array<ArrayBuffer>;
}

/** The event of a placement: its place in the document's columns. */
export function eventAt({ choice }: Arrangement, placement: number): number {
  return choice ? cell(choice.event, placement) : placement;
}

/** Whether a placement is an echo of its event. */
export function isEchoAt({ choice }: Arrangement, placement: number): boolean {
  return choice !== undefined && cell(choice.isEcho, placement) === 1;
}

/** The placement at which an event stands as itself; undefined where it is not laid out. */
export function placementOf({ choice, columns }: Arrangement, event: number): number | undefined {
  if (!choice) return event < columns.count ? event : undefined;
  for (let i = lowerBound(choice.event, event); i < choice.event.length && cell(choice.event, i) === event; i += 1) {
    if (cell(choice.isEcho, i) === 0) return i;
  }
  return undefined;
}

/** The place of an event among those that are laid out; undefined where it is not. */
export function orderOf({ shown }: Arrangement, event: number): number | undefined {
  const at = lowerBound(shown, event);
  return at < shown.length && cell(shown, at) === event ? at : undefined;
}
