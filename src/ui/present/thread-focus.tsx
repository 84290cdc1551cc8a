// The slide's own event on the thread: its mark, its doubt, how long it lasted, and the arc from the event before.
import type { JSX } from 'react';
import { cell } from '../../layout/cell.ts';
import type { Since } from '../../lesson/slide-time.ts';
import { STANDINGS } from '../../model/standing.ts';
import type { Instant } from '../../time/span.ts';
import { useApp } from '../app/app-context.ts';
import { laneStyle } from '../marks/lane-style.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { distanceWords } from '../panel/date-words.ts';
import type { Placed } from './use-placements.ts';

export interface ThreadFocusProps {
  readonly focus: Placed;
  readonly before: Placed | undefined;
  readonly since: Since | undefined;
  readonly placeOf: (instant: Instant) => number;
  /** px. */
  readonly width: number;
  /** px of one unit of the slide's measures. */
  readonly unit: number;
}

/** Units: nearer than this an arc shows nothing. */
const SHORTEST_ARC = 70;
const ARC_HEIGHT = 62;

/** The mark of the event that the slide is about. */
export function ThreadFocus(props: ThreadFocusProps): JSX.Element {
  const { focus, before, since, placeOf, unit, width } = props;
  const { columns, outline } = useApp();
  const { index } = focus;
  const x = placeOf(focus.at);
  const standing = STANDINGS[cell(columns.standing, index)] ?? 'reported';
  const lane = outline.lanes[cell(columns.lane, index)]?.id ?? '';
  const [earliest, latest] = [placeOf(cell(columns.earliest, index)), placeOf(cell(columns.latest, index))];
  const isBar = cell(columns.isBar, index) === 1;
  return (
    <div className="thread-focus" style={laneStyle(outline, lane)}>
      <span className="thread-doubt" style={{ left: earliest, width: Math.max(0, latest - earliest) }} />
      {isBar && (
        <span
          className="thread-bar"
          data-open={cell(columns.isOpenEnd, index) === 1 ? '' : undefined}
          style={{ left: x, width: Math.max(0, placeOf(cell(columns.until, index)) - x) }}
        />
      )}
      {before && since && <Arc from={placeOf(before.at)} to={x} unit={unit} width={width} since={since} />}
      <span className="thread-mark" style={{ left: x }}>
        <StandingMark standing={standing} />
      </span>
    </div>
  );
}

interface ArcProps {
  readonly from: number;
  readonly to: number;
  readonly unit: number;
  readonly width: number;
  readonly since: Since;
}

/** The way from the event before, with the time that it took in words. */
function Arc({ from, to, unit, width, since }: ArcProps): JSX.Element | undefined {
  const words = distanceWords(since.from, since.to);
  if (words === '') return undefined;
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const height = ARC_HEIGHT * unit;
  const room = words.length * 7.5 * unit;
  const middle = Math.min(Math.max((left + right) / 2, room + 24 * unit), width - room - 24 * unit);
  return (
    <>
      {right - left > SHORTEST_ARC * unit && (
        <svg className="thread-arc" style={{ left, width: right - left, height }} aria-hidden="true" focusable="false">
          <path d={arcPath(right - left, height)} />
        </svg>
      )}
      <span className="thread-since" style={{ left: middle }}>
        {words}
      </span>
    </>
  );
}

/** A flat bow from the lower left to the lower right. */
function arcPath(width: number, height: number): string {
  const bend = Math.min(width / 3, height * 1.5);
  return `M0 ${height}C${bend / 3} 2 ${bend} 2 ${width / 2} 2S${width - bend / 3} 2 ${width} ${height}`;
}
