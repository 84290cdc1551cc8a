// The monotone map from Instant to position. Everything below it (places, marks, zoom) works in axis units.
import { DAY, type Instant } from '../time/span.ts';

/** A position along the axis; one unit is about a day wherever nothing is shortened. */
export type AxisUnit = number;

export interface Axis {
  readonly kind: 'to scale';
  /** Where an instant stands, in axis units. */
  readonly position: (instant: Instant) => AxisUnit;
  /** The instant at a position: the inverse of `position`. */
  readonly instant: (position: AxisUnit) => Instant;
}

/** The axis on which equal times have equal lengths: one unit a day, counted from `origin` (so that deep time keeps its precision near it). */
export function toScaleAxis(origin: Instant): Axis {
  return {
    kind: 'to scale',
    position: (instant) => (instant - origin) / DAY,
    instant: (position) => position * DAY + origin,
  };
}
