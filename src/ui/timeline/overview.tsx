// The strip below the timeline: all events small, and the visible part as a window to drag, to resize, or to click beside.
import './overview.css';
import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { drawOverview } from '../../draw/draw-overview.ts';
import type { Axis } from '../../layout/axis.ts';
import { ticksOn } from '../../layout/axis-ticks.ts';
import { type ToPx, toPxOf } from '../../layout/frame.ts';
import { panBy, zoomBy } from '../../layout/view.ts';
import { look } from '../../state/actions.ts';
import { formatInstant } from '../../time/format-date.ts';
import { hullOf, middleOf, type Span } from '../../time/span.ts';
import { useApp, useArrangement, useScale } from '../app/app-context.ts';
import { useElementSize } from './use-element-size.ts';
import { usePalette } from './use-palette.ts';
import { useRestingView } from './use-resting-view.ts';
import { useWindowDrag } from './use-window-drag.ts';

/** px: a window never becomes too narrow to be grabbed. */
const NARROWEST_WINDOW = 14;

/** Placements; more of them are drawn in a task of its own. */
const MOST_AT_ONCE = 2_000;

const WINDOW_KEYS: ReadonlyMap<string, (view: Span, axis: Axis) => Span> = new Map([
  ['ArrowLeft', (view: Span, axis: Axis) => panBy(view, axis, -0.1)],
  ['ArrowRight', (view: Span, axis: Axis) => panBy(view, axis, 0.1)],
  ['ArrowUp', (view: Span, axis: Axis) => zoomBy(view, axis, 1.25)],
  ['ArrowDown', (view: Span, axis: Axis) => zoomBy(view, axis, 0.8)],
]);

/** Shows the view at rest, and more where the reader has gone beyond it. */
export function Overview() {
  const { store, travel } = useApp();
  const scale = useScale();
  const { home, axis } = scale;
  const view = useRestingView();
  const handle = useRef<HTMLDivElement>(null);
  const strip = useRef<HTMLDivElement>(null);
  const size = useElementSize(strip);
  const { from, to } = hullOf([home, view]) ?? home;
  // The same as long as its ends are: it takes all events to draw them anew.
  const widest = useMemo(() => ({ from, to }), [from, to]);
  const drag = useWindowDrag(widest, size.width);
  const domain = drag.domain() ?? widest;
  const toPx = toPxOf(domain, axis, Math.max(1, size.width));
  const ticks = ticksOn(axis, domain, Math.max(1, (size.width * 16) / size.rem));
  useWindowOn(handle, toPx);
  const jump = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const present = store.getState().view;
    const [from, to] = [axis.position(domain.from), axis.position(domain.to)];
    const half = (axis.position(present.to) - axis.position(present.from)) / 2;
    const middle = from + (x / size.width) * (to - from);
    travel.to({ from: axis.instant(middle - half), to: axis.instant(middle + half) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = WINDOW_KEYS.get(event.key);
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    look(store, move(store.getState().view, axis), scale);
  };
  return (
    <div ref={strip} className="overview" onPointerDown={jump}>
      <OverviewCanvas domain={domain} widthPx={size.width} rem={size.rem} />
      {ticks.major
        .filter(({ label }) => label !== '')
        .map((tick) => (
          <span key={tick.at} className="overview-tick" style={{ transform: `translateX(${toPx(tick.at)}px)` }}>
            {tick.label}
          </span>
        ))}
      <div
        ref={handle}
        className="overview-window"
        role="slider"
        tabIndex={0}
        aria-label="Visible time"
        aria-valuemin={domain.from}
        aria-valuemax={domain.to}
        aria-valuenow={middleOf(view)}
        aria-valuetext={`${formatInstant(view.from, 'month')} to ${formatInstant(view.to, 'month')}`}
        onPointerDown={(event) => drag.start('whole', event)}
        onPointerMove={drag.move}
        onPointerUp={drag.end}
        onPointerCancel={drag.end}
        onKeyDown={onKeyDown}
      >
        <span className="overview-grip overview-grip-from" onPointerDown={(event) => drag.start('from', event)} />
        <span className="overview-grip overview-grip-to" onPointerDown={(event) => drag.start('to', event)} />
      </div>
    </div>
  );
}

/** Keeps the window where the view is, in every frame, past React. */
function useWindowOn(handle: RefObject<HTMLElement | null>, toPx: ToPx): void {
  const { store } = useApp();
  useLayoutEffect(() => {
    const follow = (): void => {
      const { view } = store.getState();
      const left = toPx(view.from);
      if (!handle.current || Number.isNaN(left)) return;
      handle.current.style.transform = `translateX(${left}px)`;
      const width = `${Math.max(NARROWEST_WINDOW, toPx(view.to) - left).toFixed(2)}px`;
      // While panning it stays, and need not be laid out anew.
      if (handle.current.style.width !== width) handle.current.style.width = width;
    };
    follow();
    return store.subscribe((state, before) => {
      if (state.view !== before.view) follow();
    });
  });
}

function OverviewCanvas({
  domain,
  widthPx,
  rem,
}: {
  readonly domain: Span;
  readonly widthPx: number;
  readonly rem: number;
}) {
  const { columns } = useArrangement();
  const { axis } = useScale();
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  const heightPx = 2.5 * rem;
  // After the first frame: it takes all events.
  useEffect(() => {
    const draw = (): void => {
      const element = canvas.current;
      const ctx = element?.getContext('2d');
      if (!element || !ctx || widthPx === 0) return;
      const ratio = window.devicePixelRatio || 1;
      element.width = Math.round(widthPx * ratio);
      element.height = Math.round(heightPx * ratio);
      ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
      drawOverview(ctx, columns, toPxOf(domain, axis, widthPx), { widthPx, heightPx, palette });
    };
    if (columns.count <= MOST_AT_ONCE) return draw();
    const timer = setTimeout(draw);
    return () => clearTimeout(timer);
  }, [columns, axis, domain, widthPx, heightPx, palette]);
  return (
    <div aria-hidden="true">
      <canvas ref={canvas} className="overview-canvas" style={{ width: widthPx, height: heightPx }} />
    </div>
  );
}
