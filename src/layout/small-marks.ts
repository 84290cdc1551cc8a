// The marks of a drawing for a few events, one by one: where sign, doubt, bar and title stand in their row. px from its left.
import { STANDINGS, type Standing } from '../model/standing.ts';
import type { Instant } from '../time/span.ts';
import { cell } from './cell.ts';
import { type Columns, firmPartOf, ghostOf, piecesOf } from './columns.ts';

type Px = number;

export interface SmallMetrics {
  readonly width: Px;
  readonly row: Px;
  /** Of a sign. */
  readonly radius: Px;
  /** Below the rows, for the axis and its labels. */
  readonly axis: Px;
}

/** From and to along the axis. */
export interface Stretch {
  readonly from: Px;
  readonly to: Px;
}

export interface SmallBar extends Stretch {
  /** The part that is certain. */
  readonly firm: Stretch;
  readonly isOpenEnd: boolean;
}

export interface SmallMark {
  /** The place of its event among those given. */
  readonly index: number;
  readonly standing: Standing;
  readonly x: Px;
  /** The middle of its row. */
  readonly y: Px;
  /** Where its date may lie, wherever that is wider than the sign: a piece for each candidate. */
  readonly doubt: readonly Stretch[];
  readonly bar: SmallBar | undefined;
  /** The day that a disagreeing report gives. */
  readonly ghost: Px | undefined;
  /** Where its words begin, or, left of the sign, end. */
  readonly label: { readonly x: Px; readonly isLeft: boolean };
}

/** Between a sign and what stands beside it. */
const GAP: Px = 4;

export interface Room {
  readonly toPx: (instant: Instant) => Px;
  readonly metrics: SmallMetrics;
  readonly labelWidth: Px;
}

export interface PlacedMark {
  readonly drawn: Omit<SmallMark, 'y'>;
  readonly labelWidth: Px;
}

/** A mark without its row. */
export function markAt(columns: Columns, i: number, { toPx, metrics, labelWidth }: Room): PlacedMark {
  const x = toPx(cell(columns.at, i));
  const ghostAt = ghostOf(columns, i);
  const ghost = Number.isNaN(ghostAt) ? undefined : toPx(ghostAt);
  const doubt = doubtOf(columns, i, { toPx, metrics });
  const ends = [x - metrics.radius, x + metrics.radius];
  const ghostEnds = ghost === undefined ? [] : [ghost - metrics.radius, ghost + metrics.radius];
  const all = [...ends, ...ghostEnds, ...doubt.flatMap(({ from, to }) => [from, to])];
  const drawn = {
    index: cell(columns.number, i),
    standing: STANDINGS[cell(columns.standing, i)] ?? 'unsourced',
    x,
    doubt,
    bar: barOf(columns, i, { toPx, metrics }),
    ghost,
    label: labelBeside([all, ends], labelWidth, metrics),
  };
  return { drawn, labelWidth };
}

/** Right or left of all that the mark is; else of its sign, come what may. */
function labelBeside(
  obstacles: readonly (readonly Px[])[],
  labelWidth: Px,
  { width }: SmallMetrics,
): SmallMark['label'] {
  const places = obstacles.flatMap((ends) => [
    { x: Math.max(...ends) + GAP, isLeft: false },
    { x: Math.min(...ends) - GAP, isLeft: true },
  ]);
  const hasRoom = ({ x, isLeft }: SmallMark['label']): boolean => (isLeft ? x >= labelWidth : x + labelWidth <= width);
  return places.find(hasRoom) ?? places.at(-2) ?? { x: 0, isLeft: false };
}

/** What is no wider than two signs says nothing. */
function doubtOf(columns: Columns, i: number, { toPx, metrics }: Omit<Room, 'labelWidth'>): readonly Stretch[] {
  if (cell(columns.isBar, i) === 1) return [];
  const pieces = piecesOf(columns, i);
  const stretches = Array.from({ length: pieces.length / 2 }, (_, piece) => ({
    from: toPx(cell(pieces, 2 * piece)),
    to: toPx(cell(pieces, 2 * piece + 1)),
  }));
  const [first, last] = [stretches[0]?.from ?? 0, stretches.at(-1)?.to ?? 0];
  return last - first < 3 * metrics.radius ? [] : stretches;
}

function barOf(columns: Columns, i: number, { toPx, metrics }: Omit<Room, 'labelWidth'>): SmallBar | undefined {
  if (cell(columns.isBar, i) === 0) return undefined;
  const [from, to] = [toPx(cell(columns.at, i)), toPx(cell(columns.until, i))];
  const firm = firmPartOf(columns, i);
  // Shorter than its sign, a bar would be a smear behind it.
  if (to - from < metrics.radius) return undefined;
  return { from, to, firm: { from: toPx(firm.from), to: toPx(firm.to) }, isOpenEnd: cell(columns.isOpenEnd, i) === 1 };
}

/** All that a mark covers of its row. */
export function boxOf({ drawn, labelWidth }: PlacedMark, { radius }: SmallMetrics): Stretch {
  const { x, ghost = x, doubt, bar, label } = drawn;
  const [from, to] = label.isLeft ? [label.x - labelWidth, label.x] : [label.x, label.x + labelWidth];
  return {
    from: Math.min(from, x - radius, ghost - radius, bar?.from ?? x, doubt[0]?.from ?? x),
    to: Math.max(to, x + radius, ghost + radius, bar?.to ?? x, doubt.at(-1)?.to ?? x),
  };
}
