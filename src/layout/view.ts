// Where a reader looks: pure maths on the visible Span. A gesture, a key or a flight ends in one of these.
import { interpolateZoom } from 'd3';
import { type Instant, lengthOf, middleOf, type Span } from '../time/span.ts';
import type { Axis, AxisUnit } from './axis.ts';

export interface ViewLimits {
  /** The hull of all events; the middle of a view never leaves it. */
  readonly extent: Span;
  /** ms. */
  readonly shortest: number;
  /** ms. */
  readonly longest: number;
}

/** d3-zoom's transform along the axis: a pixel x of the start view is seen at k·x + x0. */
export interface Transform {
  readonly k: number;
  readonly x: number;
}

/** The start view seen through a transform of a stage `widthPx` wide. */
export function seenThrough(view: Span, axis: Axis, transform: Transform, widthPx: number): Span {
  const from = axis.position(view.from);
  const unitsPerPx = (axis.position(view.to) - from) / widthPx;
  const at = (px: number): Instant => axis.instant(from + ((px - transform.x) / transform.k) * unitsPerPx);
  return { from: at(0), to: at(widthPx) };
}

/** The view moved by a fraction of its own length; 1 is one whole screen later. */
export function panBy(view: Span, axis: Axis, fraction: number): Span {
  return seenThrough(view, axis, { k: 1, x: -fraction }, 1);
}

/** The view with `factor` times less in it; what stands at the fraction `about` (0 left, 1 right) stays there. */
export function zoomBy(view: Span, axis: Axis, factor: number, about = 0.5): Span {
  return seenThrough(view, axis, { k: factor, x: about - factor * about }, 1);
}

/** The nearest view within the limits: neither too short nor too long, its middle inside the extent. */
export function clampView(view: Span, limits: ViewLimits): Span {
  const length = Math.min(Math.max(lengthOf(view), limits.shortest), limits.longest);
  const middle = Math.min(Math.max(middleOf(view), limits.extent.from), limits.extent.to);
  if (length === lengthOf(view) && middle === middleOf(view)) return view;
  return { from: middle - length / 2, to: middle + length / 2 };
}

/** The span with a margin on both sides, as a fraction of its length; an empty span gets `shortest` ms. */
export function withMargin(span: Span, fraction: number, shortest: number): Span {
  const margin = Math.max(lengthOf(span) * fraction, (shortest - lengthOf(span)) / 2);
  return { from: span.from - margin, to: span.to + margin };
}

/**
 * A view as long as the present one in which an instant is seen: the present one where it already is. What is near is brought just inside,
 * `inset` (a fraction of the view) from the edge; what is farther than a screen away, to the middle.
 */
export function viewShowing(view: Span, instant: Instant, inset: number): Span {
  if (instant >= view.from && instant <= view.to) return view;
  const length = lengthOf(view);
  const distance = instant < view.from ? view.from - instant : instant - view.to;
  const share = distance > length ? 0.5 : instant < view.from ? inset : 1 - inset;
  return { from: instant - share * length, to: instant + (1 - share) * length };
}

export interface Flight {
  /** ms. */
  readonly duration: number;
  /** The view at t of [0, 1]; at 0 and 1 exactly the two ends. */
  readonly at: (t: number) => Span;
}

const SHORTEST_FLIGHT_MS = 300;
const LONGEST_FLIGHT_MS = 900;

/** The smooth path between two views (van Wijk and Nuij 2003, as d3.interpolateZoom): zooms out, travels, zooms in. */
export function flightBetween(from: Span, to: Span, axis: Axis): Flight {
  const path = interpolateZoom(discOf(from, axis), discOf(to, axis));
  return {
    duration: Math.min(Math.max(path.duration, SHORTEST_FLIGHT_MS), LONGEST_FLIGHT_MS),
    at: (t) => {
      if (t <= 0) return from;
      if (t >= 1) return to;
      const [middle, , length] = path(t);
      return { from: axis.instant(middle - length / 2), to: axis.instant(middle + length / 2) };
    },
  };
}

function discOf(view: Span, axis: Axis): [AxisUnit, AxisUnit, AxisUnit] {
  const from = axis.position(view.from);
  const to = axis.position(view.to);
  return [(from + to) / 2, 0, to - from];
}
