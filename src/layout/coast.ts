// Momentum: a view that was let go at a speed slows down like something sliding on paper.
import type { Span } from '../time/span.ts';
import type { Axis, AxisUnit } from './axis.ts';
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import { lowerBound } from './lane-index.ts';
import { viewShowing } from './view.ts';

/** ms in which the speed falls to a third. */
const SLOWING = 325;
/** The share of the view between the nearest event and the edge, where the view would else be empty. */
const EDGE = 0.15;
const STILL = 0.002;

/** Where a view comes to rest that moves at `velocity` (axis units a ms): where there would be nothing to see, nearer, at the last event before. */
export function landingOf(view: Span, velocity: number, axis: Axis, columns: Columns): Span {
  const shift = velocity * SLOWING;
  const end = moved(view, shift, axis);
  if (columns.count === 0) return end;
  const next = lowerBound(columns.at, end.from);
  const isEmpty = next === columns.count || cell(columns.at, next) >= end.to;
  if (!isEmpty) return end;
  const nearest = shift > 0 ? Math.max(0, next - 1) : Math.min(next, columns.count - 1);
  return viewShowing(end, axis, cell(columns.at, nearest), EDGE);
}

/** The way there: the view at each ms, and whether it has arrived. */
export function coastingFrom(
  from: Span,
  to: Span,
  axis: Axis,
): (ms: number) => { readonly view: Span; readonly isOver: boolean } {
  const distance = axis.position(to.from) - axis.position(from.from);
  return (ms) => {
    const left = Math.exp(-Math.max(0, ms) / SLOWING);
    const isOver = left < STILL;
    return { view: isOver ? to : moved(from, distance * (1 - left), axis), isOver };
  };
}

function moved(view: Span, units: AxisUnit, axis: Axis): Span {
  return { from: axis.instant(axis.position(view.from) + units), to: axis.instant(axis.position(view.to) + units) };
}
