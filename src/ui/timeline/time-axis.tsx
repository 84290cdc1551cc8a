// The labels of the axis, from the same scale as everything else.
import type { ToPx } from '../../layout/frame.ts';
import type { Span } from '../../time/span.ts';
import { leftEdgeLabel, type Ticks } from '../../time/ticks.ts';

export interface TimeAxisProps {
  readonly ticks: Ticks;
  readonly view: Span;
  readonly toPx: ToPx;
  /** px. */
  readonly rem: number;
}

/** rem: a generous advance for a letter, and the padding of the edge's label. */
const LETTER = 0.53;
const EDGE_PADDING = 1.25;

/** One line of tick labels; where none in view names the year, the left edge does, and the labels under it give way. */
export function TimeAxis({ ticks, view, toPx, rem }: TimeAxisProps) {
  const edge = leftEdgeLabel(view, ticks);
  const edgeWidth = edge === undefined ? Number.NEGATIVE_INFINITY : (edge.length * LETTER + EDGE_PADDING) * rem;
  return (
    <div className="time-axis" aria-hidden="true">
      {edge !== undefined && <span className="tick tick-edge">{edge}</span>}
      {ticks.major
        .filter((tick) => toPx(tick.at) > edgeWidth)
        .map((tick) => (
          <span
            key={tick.at}
            className={tick.isYear ? 'tick tick-year' : 'tick'}
            style={{ transform: `translateX(${Math.round(toPx(tick.at))}px)` }}
          >
            {tick.label}
          </span>
        ))}
    </div>
  );
}
