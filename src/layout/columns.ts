// The placements as typed arrays sorted by where their marks stand: what a million events need to be laid out and drawn,
// without a single object or text. All times are Instants (ms).
import type { Span } from '../time/span.ts';
import { cell } from './cell.ts';

export interface Columns {
  readonly count: number;
  readonly laneCount: number;
  /** The number of the event in its list, by which the document knows it. */
  readonly number: Uint32Array<ArrayBuffer>;
  readonly lane: Uint8Array<ArrayBuffer>;
  /** The lane of its theme, by which it has its colour; empty where that is the lane in which it stands. */
  readonly theme: Uint8Array<ArrayBuffer>;
  readonly weight: Uint8Array<ArrayBuffer>;
  /** Index into STANDINGS. */
  readonly standing: Uint8Array<ArrayBuffer>;
  /** 1 where the event lasts, 0 for a dot. */
  readonly isBar: Uint8Array<ArrayBuffer>;
  /** Where the mark stands: a dot's middle, a bar's beginning. Ascending. */
  readonly at: Float64Array<ArrayBuffer>;
  /** A bar's end; the same as `at` for a dot. */
  readonly until: Float64Array<ArrayBuffer>;
  /** The ends of all marks, ascending. */
  readonly ends: Float64Array<ArrayBuffer>;
  /** Between these two a bar is certain; outside, soft. Both are empty where all bars are certain from end to end. */
  readonly firmFrom: Float64Array<ArrayBuffer>;
  readonly firmTo: Float64Array<ArrayBuffer>;
  /** 1 where a bar has no known end. */
  readonly isOpenEnd: Uint8Array<ArrayBuffer>;
  /** What the source supports, at its widest: the pale pill. */
  readonly earliest: Float64Array<ArrayBuffer>;
  readonly latest: Float64Array<ArrayBuffer>;
  /** The candidate spans of what has several, two numbers each; those of a placement are pieces[2·pieceStart[i] … 2·pieceStart[i+1]). Both are empty where nothing has several. */
  readonly pieceStart: Uint32Array<ArrayBuffer>;
  readonly pieces: Float64Array<ArrayBuffer>;
  /** The day that a disagreeing report gives; NaN where none does; empty where none does anywhere. */
  readonly ghost: Float64Array<ArrayBuffer>;
}

/** The number of the theme of a placement. */
export function themeOf({ theme, lane }: Columns, index: number): number {
  return cell(theme.length === 0 ? lane : theme, index);
}

/** The day that a disagreeing report gives; NaN where none does. */
export function ghostOf(columns: Columns, index: number): number {
  return columns.ghost.length === 0 ? Number.NaN : cell(columns.ghost, index);
}

/** The part of a bar that is certain; for a dot its middle. */
export function firmPartOf(columns: Columns, index: number): Span {
  const isCertain = columns.firmFrom.length === 0;
  return {
    from: cell(isCertain ? columns.at : columns.firmFrom, index),
    to: cell(isCertain ? columns.until : columns.firmTo, index),
  };
}

/** The candidate spans of a placement: one from the earliest to the latest, or several; two numbers each. */
export function piecesOf(columns: Columns, index: number): ArrayLike<number> {
  const first = columns.pieceStart.length === 0 ? 0 : cell(columns.pieceStart, index);
  const last = columns.pieceStart.length === 0 ? 0 : cell(columns.pieceStart, index + 1);
  if (last > first) return columns.pieces.subarray(2 * first, 2 * last);
  return [cell(columns.earliest, index), cell(columns.latest, index)];
}

/** All arrays' memory, to hand it over to another thread without a copy. */
export function buffersOf(columns: Columns): ArrayBuffer[] {
  return Object.values(columns).flatMap((value) => (typeof value === 'number' ? [] : [value.buffer]));
}
