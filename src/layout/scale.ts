// An axis with how far a reader may go on it.
import type { Span } from '../time/span.ts';
import type { Axis } from './axis.ts';
import type { ViewLimits } from './view.ts';

export interface Scale {
  readonly axis: Axis;
  readonly limits: ViewLimits;
  /** The view at rest: what is shown first. */
  readonly home: Span;
}
