// The open document behind one small interface, so that a short list can lie in the page and a long one in a worker.
import type { Arrangement } from '../layout/arrangement.ts';
import type { Columns } from '../layout/columns.ts';
import type { Facets } from '../layout/facets.ts';
import type { TitleType } from '../layout/footprint.ts';
import type { PlaceOptions, TitledRows } from '../layout/places.ts';
import type { Reach } from '../layout/reach.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Interpretation } from '../model/interpretation.ts';
import type { Problem } from '../model/problem.ts';
import type { Lane, Timeline } from '../model/timeline.ts';
import type { Found } from './found.ts';

/** A timeline without its events: what every screen needs. */
export type Outline = Omit<Timeline, 'events'> & { readonly eventCount: number };

/** What a mark needs to be named; where the document lies in the page, all of its event is at hand. */
export interface Label extends Partial<Pick<TimelineEvent, 'summary' | 'when' | 'citations'>> {
  readonly id: string;
  readonly title: string;
}

/** What is known of a list when all of it has been read, whoever holds its events. */
export interface ListRead {
  /** With the lanes that are shown. */
  readonly outline: Outline;
  /** All lanes that the list has: the outline's, unless these are too many to be told apart, so that some share one there. */
  readonly lanes: readonly Lane[];
  /** All events, in the order of the axis; an event's `index` means its place here. */
  readonly columns: Columns;
  readonly facets: Facets;
  readonly reach: Reach;
  /** What could not be read, the first of them; `problemCount` is how many there were. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** What was taken for what, where the list leaves room for doubt. */
  readonly interpretations: readonly Interpretation[];
}

export interface TimelineDocument extends ListRead {
  readonly id: string;
  /** The label of an event, where it is at hand. */
  readonly label: (index: number) => Label | undefined;
  /** Brings labels to hand. */
  readonly loadLabels: (indices: readonly number[]) => Promise<void>;
  /** The place of an event whose label is at hand. */
  readonly indexOf: (id: string) => number | undefined;
  /** The place of an event, its label then being at hand; undefined where there is none. */
  readonly find: (id: string) => Promise<number | undefined>;
  readonly event: (id: string) => Promise<TimelineEvent | undefined>;
  /** The events at these places, in the order asked for. */
  readonly events: (indices: readonly number[]) => Promise<readonly TimelineEvent[]>;
  /** The events that an event is connected to, from either side. */
  readonly connectedTo: (event: TimelineEvent) => Promise<readonly TimelineEvent[]>;
  /** Looks for words and dates in all events. A newer search ends an older one, which is then answered with what was found by then. */
  readonly search: (query: string) => Promise<Found>;
  /** px that each title takes in that type, at once where the document lies in the page. */
  readonly titleWidths: (type: TitleType) => Float32Array | Promise<Float32Array>;
  /** Places the titles of an arrangement, step by step; the first step, of the view at rest, at once where the document lies in the page and is short, or follows on an earlier state. Gives its undo. */
  readonly place: (options: PlaceOptions, arrangement: Arrangement, onRows: (rows: TitledRows) => void) => () => void;
  /** Of a list that lies elsewhere: resolves with the reason, for a reader, where it can no longer be asked though nobody let go of it. */
  readonly lost?: Promise<Error>;
  /** Lets go of a list that lies elsewhere; nothing is asked of it any more. Absent where all of it lies in the page. */
  readonly close?: () => void;
}
