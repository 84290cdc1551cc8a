// The monotone map from Instant to position. Everything below it (places, marks, zoom) works in axis units.
// A unit is a day, except in the breaks: stretches that got fewer units than they have days.
import { DAY, type Instant, type Span } from '../time/span.ts';
import { cell } from './cell.ts';

/** A position along the axis; one unit is a day wherever nothing is shortened. */
export type AxisUnit = number;

/** On an `even` axis long empty stretches are shortened. */
export type AxisKind = 'to scale' | 'even';

/** A shortened stretch of time; within it time runs evenly, too. */
export interface AxisBreak {
  readonly span: Span;
  /** The length that it gets: more than 0, at most its days. */
  readonly units: AxisUnit;
}

/** Plain data from which the same axis can be made anywhere, also in a worker. */
export interface AxisPlan {
  readonly kind: AxisKind;
  /** Where the position is 0. Floats are finest there: choose the end of the list that is nearer to today. */
  readonly origin: Instant;
  /** The shortened stretches, in order of time; none overlaps the next. */
  readonly breaks: readonly AxisBreak[];
}

/** Instant to axis units and back. */
interface AxisMap {
  /** Where an instant stands, in axis units. */
  readonly position: (instant: Instant) => AxisUnit;
  /** The instant at a position: the inverse of `position`. */
  readonly instant: (position: AxisUnit) => Instant;
}

export interface Axis extends AxisMap {
  readonly kind: AxisKind;
  readonly plan: AxisPlan;
  /** The plan's breaks. */
  readonly breaks: readonly AxisBreak[];
}

/** A part of a view in which the axis is linear: all of it at scale, or (a part of) one break. */
interface LinearPiece extends Span {
  /** The break that it lies in. */
  readonly within: AxisBreak | undefined;
}

/** The axis that a plan describes. */
export function axisFrom(plan: AxisPlan): Axis {
  const map = plan.breaks.length === 0 ? linearMap(plan.origin) : brokenMap(plan);
  return { kind: plan.kind, plan, breaks: plan.breaks, ...map };
}

/** The axis on which equal times have equal lengths: one unit a day, counted from `origin`. */
export function toScaleAxis(origin: Instant): Axis {
  return axisFrom({ kind: 'to scale', origin, breaks: [] });
}

/** The pieces of a view, in order and without gaps, on each of which the axis is linear. */
export function linearPieces(axis: Axis, view: Span): readonly LinearPiece[] {
  const pieces: LinearPiece[] = [];
  let from = view.from;
  const advance = (to: Instant, within: AxisBreak | undefined): void => {
    if (to > from) pieces.push({ from, to, within });
    from = Math.max(from, to);
  };
  for (const within of axis.breaks) {
    if (within.span.to <= view.from) continue;
    if (within.span.from >= view.to) break;
    advance(within.span.from, undefined);
    advance(Math.min(within.span.to, view.to), within);
  }
  advance(view.to, undefined);
  return pieces;
}

function linearMap(origin: Instant): AxisMap {
  return {
    position: (instant) => (instant - origin) / DAY,
    instant: (position) => position * DAY + origin,
  };
}

/** The breaks' ends: instants and positions, ascending; between knots i - 1 and i a day has `ratios[i]` units. */
interface Knots {
  readonly instants: Float64Array;
  readonly positions: Float64Array;
  readonly ratios: Float64Array;
}

function brokenMap({ origin, breaks }: AxisPlan): AxisMap {
  const raw = knotsOf(breaks);
  const start = positionIn(raw, origin);
  const knots = { ...raw, positions: raw.positions.map((position) => position - start) };
  return {
    position: (instant) => positionIn(knots, instant),
    instant: (position) => instantIn(knots, position),
  };
}

/** Counted from the first break's beginning. */
function knotsOf(breaks: readonly AxisBreak[]): Knots {
  const instants = Float64Array.from(breaks.flatMap(({ span }) => [span.from, span.to]));
  const positions = new Float64Array(instants.length);
  const ratios = new Float64Array(instants.length + 1).fill(1);
  for (let i = 1; i < instants.length; i += 1) {
    const days = (cell(instants, i) - cell(instants, i - 1)) / DAY;
    const shortened = i % 2 === 1 ? breaks[(i - 1) / 2] : undefined;
    if (shortened) ratios[i] = shortened.units / days;
    positions[i] = cell(positions, i - 1) + (shortened?.units ?? days);
  }
  return { instants, positions, ratios };
}

// Every piece counts from a knot at its own end, so that what is near in deep time keeps its precision;
// what is rounded is held between the knots, so that order is never lost.

function positionIn({ instants, positions, ratios }: Knots, instant: Instant): AxisUnit {
  const i = countUpTo(instants, instant);
  const anchor = Math.max(0, i - 1);
  const days = (instant - cell(instants, anchor)) / DAY;
  const position = cell(positions, anchor) + days * cell(ratios, i);
  return i < positions.length ? Math.min(position, cell(positions, i)) : position;
}

function instantIn({ instants, positions, ratios }: Knots, position: AxisUnit): Instant {
  const i = countUpTo(positions, position);
  const anchor = Math.max(0, i - 1);
  const days = (position - cell(positions, anchor)) / cell(ratios, i);
  const instant = cell(instants, anchor) + days * DAY;
  return i < instants.length ? Math.min(instant, cell(instants, i)) : instant;
}

/** How many of the ascending values are at most `limit`. */
function countUpTo(values: Float64Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cell(values, middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
