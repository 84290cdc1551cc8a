// The line of the thread with its ticks, and their labels in type that is read from the last row.
import type { JSX } from 'react';
import type { AxisTicks } from '../../layout/axis-ticks.ts';
import type { Instant } from '../../time/span.ts';

export interface ThreadTicksProps {
  readonly ticks: AxisTicks;
  /** px from the left. */
  readonly placeOf: (instant: Instant) => number;
  readonly width: number;
}

/** Of the screen's width, how near to its edge the middle of a label may be. */
const EDGE = 0.045;

/** The ticks; a label that would be cut at the edge of the screen is left out. */
export function ThreadTicks({ ticks, placeOf, width }: ThreadTicksProps): JSX.Element {
  const isInside = (x: number): boolean => x > width * EDGE && x < width * (1 - EDGE);
  return (
    <div className="thread-ticks" aria-hidden="true">
      {ticks.minor.map(({ at }) => (
        <span key={at} className="thread-tick" data-minor="" style={{ left: placeOf(at) }} />
      ))}
      {ticks.major.map(({ at, label, isYear }) => (
        <span key={at} className="thread-tick" style={{ left: placeOf(at) }}>
          {label !== '' && isInside(placeOf(at)) && (
            <span className="thread-label" data-year={isYear ? '' : undefined}>
              {label}
            </span>
          )}
        </span>
      ))}
      {ticks.edges.map(({ at, label }) => (
        <span key={`edge ${at}`} className="thread-edge">
          {label}
        </span>
      ))}
    </div>
  );
}
