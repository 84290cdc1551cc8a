// The axis of a drawing: its line, its days and years, and the stretches that are shortened.
import type { JSX } from 'react';
import type { SmallTimeline } from '../../layout/small-timeline.ts';

/** px. */
const MAJOR = 6;
const MINOR = 3;
const LABEL = 20;
/** Narrower than its words, a break has none: px a letter, generous. */
const LETTER = 6;

/** Behind the marks: pale lines at the labelled ticks; below them the axis with its labels. */
export function DrawingAxis({ timeline }: { readonly timeline: SmallTimeline }): JSX.Element {
  const { axisY, width, major, minor, edges, breaks } = timeline;
  const labelled = [...major, ...edges].filter(({ x, label }) => label !== '' && x + label.length * LETTER <= width);
  return (
    <g>
      {breaks.map(({ from, to, label }) => (
        <g key={from}>
          <rect className="drawing-break" x={from} y={0} width={to - from} height={axisY} />
          {to - from > label.length * LETTER && (
            <text className="drawing-label" x={(from + to) / 2} y={axisY + LABEL} textAnchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
      {major.map(({ x }) => (
        <path key={x} className="drawing-grid" d={`M${x} 0V${axisY}`} />
      ))}
      <path className="drawing-axis" d={`M0 ${axisY}H${width}`} />
      {minor.map((x) => (
        <path key={x} className="drawing-axis" d={`M${x} ${axisY}v${MINOR}`} />
      ))}
      {labelled.map(({ x, label, isYear }) => (
        <g key={`${x} ${label}`}>
          <path className="drawing-axis" d={`M${x} ${axisY}v${MAJOR}`} />
          <text className="drawing-label" data-year={isYear ? '' : undefined} x={x + 2} y={axisY + LABEL}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
