// One event in a drawing: its sign, what its date is worth, its number and its title.
import { type JSX, useId } from 'react';
import type { SmallBar, SmallMark } from '../../layout/small-marks.ts';
import { StandingShape } from '../marks/standing-mark.tsx';

/** px. */
const PILL = 11;
const BAR = 13;
/** The side of the picture in which a sign's shape is drawn, and the radius that it has there. */
const SHAPE_SIZE = 16;
const SHAPE_RADIUS = 6.5;

interface DrawnMarkProps {
  readonly mark: SmallMark;
  /** Of the sign, px. */
  readonly radius: number;
  readonly number: number;
  readonly title: string;
}

/** All that stands in the event's row. */
export function DrawnMark({ mark, radius, number, title }: DrawnMarkProps): JSX.Element {
  const { x, y, doubt, bar, ghost, label, standing } = mark;
  const scale = radius / SHAPE_RADIUS;
  return (
    <g>
      {doubt.length > 1 && <path className="drawing-line" d={`M${doubt[0]?.from} ${y}H${doubt.at(-1)?.to}`} />}
      {doubt.map(({ from, to }) => (
        <rect
          key={from}
          className="drawing-pill"
          x={from}
          y={y - PILL / 2}
          width={Math.max(to - from, 2)}
          height={PILL}
          rx={PILL / 2}
        />
      ))}
      {bar && <DrawnBar bar={bar} y={y} />}
      {ghost !== undefined && (
        <>
          <path className="drawing-ghost" d={`M${x} ${y}H${ghost}`} />
          <circle className="drawing-ghost" cx={ghost} cy={y} r={radius - 1} />
        </>
      )}
      <circle className="drawing-ground" cx={x} cy={y} r={radius} />
      <g transform={`translate(${x - (SHAPE_SIZE / 2) * scale} ${y - (SHAPE_SIZE / 2) * scale}) scale(${scale})`}>
        <StandingShape standing={standing} />
      </g>
      <text className="drawing-title" x={label.x} y={y} dy="0.35em" textAnchor={label.isLeft ? 'end' : 'start'}>
        <tspan className="drawing-number">{number}</tspan>
        <tspan dx="4">{title}</tspan>
      </text>
    </g>
  );
}

/** Firm where it is certain, fading where its ends are soft or open. */
function DrawnBar({ bar, y }: { readonly bar: SmallBar; readonly y: number }): JSX.Element {
  const id = useId();
  const { from, to, firm, isOpenEnd } = bar;
  const length = to - from;
  const share = (at: number): number => Math.min(1, Math.max(0, (at - from) / length));
  const isFirmStart = firm.from <= from + 1;
  const isFirmEnd = !isOpenEnd && firm.to >= to - 1;
  const firmTo = isOpenEnd ? Math.max(share(firm.from), 0.6) : Math.max(share(firm.to), share(firm.from));
  return (
    <>
      <linearGradient id={id}>
        <stop className="drawing-stop" offset={0} stopOpacity={isFirmStart ? 1 : 0} />
        <stop className="drawing-stop" offset={share(firm.from)} />
        <stop className="drawing-stop" offset={firmTo} />
        <stop className="drawing-stop" offset={1} stopOpacity={isFirmEnd ? 1 : 0} />
      </linearGradient>
      <rect x={from} y={y - BAR / 2} width={length} height={BAR} rx={2} fill={`url(#${id})`} />
      <path
        className="drawing-edge"
        d={`M${from} ${y - BAR / 2}V${y + BAR / 2}`}
        visibility={isFirmStart ? 'visible' : 'hidden'}
      />
      <path
        className="drawing-edge"
        d={`M${to} ${y - BAR / 2}V${y + BAR / 2}`}
        visibility={isFirmEnd ? 'visible' : 'hidden'}
      />
    </>
  );
}
