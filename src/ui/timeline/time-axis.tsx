// The labels of the axis, from the same scale as everything else.
import type { ToPx } from '../../layout/frame.ts';
import type { Span } from '../../time/span.ts';
import { leftEdgeLabel, type Ticks } from '../../time/ticks.ts';

/** One line of tick labels; where none in view names the year, the left edge does. */
export function TimeAxis({ ticks, view, toPx }: { readonly ticks: Ticks; readonly view: Span; readonly toPx: ToPx }) {
  const edge = leftEdgeLabel(view, ticks);
  return (
    <div className="time-axis" aria-hidden="true">
      {edge !== undefined && <span className="tick tick-edge">{edge}</span>}
      {ticks.major.map((tick) => (
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
