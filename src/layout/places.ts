// What placing gives, and what it needs to know.
import type { Span } from '../time/span.ts';
import type { Axis } from './axis.ts';
import type { TitleRoom } from './footprint.ts';
import type { Ladder } from './step.ts';

/** The birth of a title that has found no room at any step. */
export const NEVER = -32_768;

/** The track of a lane that is not shown. */
export const NO_TRACK = 255;

export interface Places {
  /** Counted from the top of the track. */
  readonly row: Uint16Array<ArrayBuffer>;
  readonly side: Int8Array<ArrayBuffer>;
  /** The coarsest step at which the title fits, or NEVER. */
  readonly birth: Int16Array<ArrayBuffer>;
}

/** Who has a title at one step. */
export interface TitledRows {
  readonly step: number;
  /** Those of the stage's row r (counted over all tracks) are titled[rowStart[r] … rowStart[r + 1]), in the order of the axis. */
  readonly rowStart: Uint32Array<ArrayBuffer>;
  /** Indices into the columns. */
  readonly titled: Uint32Array<ArrayBuffer>;
  /** Their sides. */
  readonly sides: Int8Array<ArrayBuffer>;
}

export interface PlaceOptions {
  readonly axis: Axis;
  /** Rows for each track. */
  readonly rows: readonly number[];
  /** The track of each lane, or NO_TRACK where it is not shown. */
  readonly trackOf: Uint8Array;
  readonly room: TitleRoom;
  readonly ladder: Ladder;
  readonly coarsestStep: number;
  readonly finestStep: number;
  /** The view at rest: a title stays within it where it can. */
  readonly home: Span;
}
