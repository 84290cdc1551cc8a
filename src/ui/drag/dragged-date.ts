// Which date a hand or a key means that moves a mark along the axis.
import { dragStep, meanSpacing } from '../../layout/drag-step.ts';
import type { Scale } from '../../layout/scale.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { type FuzzyDate, markOf } from '../../time/fuzzy-date.ts';
import { type MovedPart, movedDate } from '../../time/move-date.ts';
import { type Instant, lengthOf, type Span } from '../../time/span.ts';

/** A date that is being moved, and the picture in which it is. */
export interface Dragged {
  /** EDTF, as it was when the drag began. */
  readonly edtf: string;
  readonly part: MovedPart;
  readonly axis: Scale['axis'];
  readonly view: Span;
  /** px of the stage along the axis. */
  readonly lengthPx: number;
}

/** Where the moved part of a date stands. */
export function anchorOf(date: FuzzyDate, part: MovedPart): Instant {
  if (part === 'whole') return date.kind === 'lasting' ? (date.start.from + date.end.to) / 2 : markOf(date);
  return part === 'start' ? date.start.from : date.end.to;
}

/** px from the stage's beginning. */
export function pxOf(instant: Instant, { axis, view, lengthPx }: Omit<Dragged, 'edtf' | 'part'>): number {
  const from = axis.position(view.from);
  return ((axis.position(instant) - from) / (axis.position(view.to) - from)) * lengthPx;
}

/** The date after its mark was moved by so many px; the same where that is less than half a step, undefined where it cannot be moved. */
export function draggedBy(px: number, dragged: Dragged): string | undefined {
  const { edtf, part, axis, view, lengthPx } = dragged;
  const date = parseEdtf(edtf);
  if (!date) return undefined;
  const anchor = anchorOf(date, part);
  const unitsPerPx = (axis.position(view.to) - axis.position(view.from)) / lengthPx;
  const goal = axis.instant(axis.position(anchor) + px * unitsPerPx);
  const step = stepOf(date, dragged);
  const count = Math.round((goal - anchor) / meanSpacing(step));
  return movedDate(edtf, { unit: step.unit, count: count * step.count }, part);
}

/** The date some steps later (or, negative, earlier); undefined where it cannot be moved. */
export function steppedBy(steps: number, dragged: Dragged): string | undefined {
  const date = parseEdtf(dragged.edtf);
  if (!date) return undefined;
  const { unit, count } = stepOf(date, dragged);
  return movedDate(dragged.edtf, { unit, count: steps * count }, dragged.part);
}

function stepOf(date: FuzzyDate, dragged: Dragged): ReturnType<typeof dragStep> {
  return dragStep(date.precision, pxPerMs(anchorOf(date, dragged.part), dragged));
}

/** Where long stretches are shortened, as it is at that instant. */
function pxPerMs(at: Instant, dragged: Dragged): number {
  const stretch = lengthOf(dragged.view) / dragged.lengthPx;
  return (pxOf(at + stretch, dragged) - pxOf(at, dragged)) / stretch;
}
