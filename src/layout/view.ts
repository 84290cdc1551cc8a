// Where a reader looks: pure maths on the visible Span. A gesture, a key or a flight ends in one of these.
// Lengths are compared in axis units, so that all of it means the same where long stretches are shortened.
import { DAY, type Instant, lengthOf, type Span } from '../time/span.ts';
import type { Axis, AxisUnit } from './axis.ts';

export interface ViewLimits {
  /** The hull of all events; the middle of a view never leaves it. */
  readonly extent: Span;
  /** ms. */
  readonly shortest: number;
  readonly longestUnits: AxisUnit;
}

/** d3-zoom's transform along the axis: a pixel x of the start view is seen at k·x + x0. */
export interface Transform {
  readonly k: number;
  readonly x: number;
}

/** A part of the axis, in axis units. */
interface Stretch {
  readonly from: AxisUnit;
  readonly to: AxisUnit;
}

/** So many floats lie in the shortest view, at least one in each px: 3 ms today, nine days at the Big Bang. */
const LEAST_STEPS = 2 ** 12;
/** What is rounded is no reason to move a view. */
const SLACK = 1e-9;

/** The start view seen through a transform of a stage `widthPx` wide. */
export function seenThrough(view: Span, axis: Axis, transform: Transform, widthPx: number): Span {
  const from = axis.position(view.from);
  const unitsPerPx = (axis.position(view.to) - from) / widthPx;
  const at = (px: number): Instant => axis.instant(from + ((px - transform.x) / transform.k) * unitsPerPx);
  return { from: at(0), to: at(widthPx) };
}

/** The view moved by a fraction of its own length on the axis; 1 is one whole screen later. */
export function panBy(view: Span, axis: Axis, fraction: number): Span {
  return seenThrough(view, axis, { k: 1, x: -fraction }, 1);
}

/** The view with `factor` times less in it; what stands at the fraction `about` (0 left, 1 right) stays there. */
export function zoomBy(view: Span, axis: Axis, factor: number, about = 0.5): Span {
  return seenThrough(view, axis, { k: factor, x: about - factor * about }, 1);
}

/** The nearest view within the limits: neither too short nor too long, its middle (on the axis) inside the extent. */
export function clampView(wanted: Span, limits: ViewLimits, axis: Axis): Span {
  // A zoom beyond what floats hold has no ends any more.
  const view = Number.isFinite(lengthOf(wanted)) ? wanted : limits.extent;
  const present = stretchOf(view, axis);
  const extent = stretchOf(limits.extent, axis);
  const middle = Math.min(Math.max(middleOf(present), extent.from), extent.to);
  const length = present.to - present.from;
  const half = Math.min(length, limits.longestUnits) / 2;
  const slack = SLACK * length + floatStepAt(view) / DAY;
  const isShort = isShorter(view, shortestAt(view, limits.shortest));
  const isLong = length - half * 2 > slack;
  const isOutside = Math.abs(middle - middleOf(present)) > slack;
  if (!isShort && !isLong && !isOutside) return view;
  return atLeast(limits.shortest, spanOf({ from: middle - half, to: middle + half }, axis), axis);
}

/** The span with a margin on both sides, as a fraction of its length on the axis; at least `shortest` ms long. */
export function withMargin(span: Span, axis: Axis, fraction: number, shortest: number): Span {
  const { from, to } = stretchOf(span, axis);
  const margin = (to - from) * fraction;
  const wider = margin === 0 ? span : spanOf({ from: from - margin, to: to + margin }, axis);
  return atLeast(shortest, wider, axis);
}

/** The share of a view at its edges where a mark is half cut off. */
const CUT = 0.01;

/**
 * A view as long on the axis as the present one in which an instant is seen: the present one where it already is. What is near is brought
 * just inside, `inset` (a fraction of the view) from the edge; what is farther than a screen away, to the middle.
 */
export function viewShowing(view: Span, axis: Axis, instant: Instant, inset: number): Span {
  const { from, to } = stretchOf(view, axis);
  const at = axis.position(instant);
  const length = to - from;
  const cut = length * CUT;
  if (at >= from + cut && at <= to - cut) return view;
  const isBefore = at < from + cut;
  const distance = isBefore ? from - at : at - to;
  const share = distance > length ? 0.5 : isBefore ? inset : 1 - inset;
  return spanOf({ from: at - share * length, to: at + (1 - share) * length }, axis);
}

/** The view's ends in axis units. */
function stretchOf(view: Span, axis: Axis): Stretch {
  return { from: axis.position(view.from), to: axis.position(view.to) };
}

function spanOf({ from, to }: Stretch, axis: Axis): Span {
  return { from: axis.instant(from), to: axis.instant(to) };
}

function middleOf({ from, to }: Stretch): AxisUnit {
  return (from + to) / 2;
}

/** ms, rounded up: how far apart two instants of a view must be to be two. */
function floatStepAt({ from, to }: Span): number {
  return Math.max(Math.abs(from), Math.abs(to)) * Number.EPSILON * 2;
}

/** ms: no view is so short that floats could not tell what is in it apart. */
function shortestAt(view: Span, shortest: number): number {
  return Math.max(shortest, floatStepAt(view) * LEAST_STEPS);
}

/** A view that was just made as long as needed may have been rounded at both ends. */
function isShorter(view: Span, needed: number): boolean {
  return lengthOf(view) < needed * (1 - 2 / LEAST_STEPS);
}

/** The view itself, or the one around the same middle of the axis that is as long as the shortest may be, in ms. */
function atLeast(shortest: number, view: Span, axis: Axis): Span {
  const needed = shortestAt(view, shortest);
  if (!isShorter(view, needed)) return view;
  const middle = middleOf(stretchOf(view, axis));
  const at = axis.instant(middle);
  let wide: Span = { from: at - needed / 2, to: at + needed / 2 };
  if (axis.breaks.length === 0) return wide;
  // A ms is at most as long in a break as elsewhere: the half that is sought lies below that of a view without one. Halving finds it.
  const around = (half: AxisUnit): Span => spanOf({ from: middle - half, to: middle + half }, axis);
  let [low, high] = [0, Math.max(middle - axis.position(wide.from), axis.position(wide.to) - middle)];
  wide = around(high);
  for (let i = 0; i < 40; i += 1) {
    const half = (low + high) / 2;
    const tried = around(half);
    if (lengthOf(tried) < needed) low = half;
    else [high, wide] = [half, tried];
  }
  return wide;
}
