// d3-zoom as a recogniser of gestures, and nothing else: each event becomes a view, and the transform it keeps on the element
// goes back to identity when the gesture ends, so that the view stays the only truth.
import { type D3ZoomEvent, select, zoom, zoomIdentity } from 'd3';
import { type RefObject, useEffect } from 'react';
import { panBy, seenThrough, type ViewLimits, zoomBy } from '../../layout/view.ts';
import { look } from '../../state/actions.ts';
import { lengthOf, type Span } from '../../time/span.ts';
import { type App, useApp } from '../app/app-context.ts';

/** One notch of a wheel zooms by a quarter; a pinch on a trackpad arrives as many small wheel events and follows the fingers. */
const LARGEST_WHEEL_STEP = Math.log2(1.25);
/** Browsers send a pinch as 100·ln(scale) px. */
const PINCH_PER_PX = Math.LOG2E / 100;
const PX_PER_LINE = 16;
const CLICK_TOLERANCE = 5;

/** Lets drag, wheel, pinch and double-click on the surface move the view. */
export function usePanZoom(surface: RefObject<HTMLElement | null>): void {
  const app = useApp();
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const stopZoom = recogniseZoom(element, app);
    const stopScroll = recogniseScroll(element, app);
    return () => {
      stopZoom();
      stopScroll();
    };
  }, [surface, app]);
}

function recogniseZoom(element: HTMLElement, app: App): () => void {
  const { store, axis, limits, travel } = app;
  const scroller = element.querySelector('[data-scroller]');
  let start: Span = store.getState().view;
  let startTop = 0;
  let isUnderWay = false;
  const behaviour = zoom<HTMLElement, unknown>()
    .clickDistance(CLICK_TOLERANCE)
    .filter((event: MouseEvent) => {
      // In the middle of a gesture the scale counts from its beginning, so that its bounds must stay.
      if (!isUnderWay) behaviour.scaleExtent(scaleBounds(store.getState().view, limits));
      if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
      return !event.button && !event.ctrlKey && !event.shiftKey;
    })
    .wheelDelta(wheelStep)
    .on('start', () => {
      isUnderWay = true;
      travel.stop();
      start = store.getState().view;
      startTop = scroller?.scrollTop ?? 0;
    })
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      look(store, seenThrough(start, axis, transform, element.clientWidth), limits);
      // Where the lanes are higher than the window, a drag up or down scrolls them.
      if (transform.k === 1 && scroller) scroller.scrollTop = startTop - transform.y;
    })
    .on('end', () => {
      isUnderWay = false;
      // d3-zoom keeps its transform in this property; setting it through its API would be a gesture of its own.
      Reflect.set(element, '__zoom', zoomIdentity);
    });
  const onDoubleClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button')) return;
    const box = element.getBoundingClientRect();
    const factor = event.shiftKey ? 1 / 2 : 2;
    travel.to(zoomBy(store.getState().view, axis, factor, (event.clientX - box.left) / box.width));
  };
  select(element).call(behaviour).on('dblclick.zoom', null);
  element.addEventListener('dblclick', onDoubleClick);
  return () => {
    select(element).on('.zoom', null);
    element.removeEventListener('dblclick', onDoubleClick);
  };
}

/** How far a view can be zoomed out and in: a view at its limit not at all. */
function scaleBounds(view: Span, limits: ViewLimits): [number, number] {
  const length = lengthOf(view);
  return [Math.min(1, length / limits.longest), Math.max(1, length / limits.shortest)];
}

function wheelStep(event: WheelEvent): number {
  const step = -pixelsOf(event, event.deltaY) * PINCH_PER_PX;
  return Math.min(Math.max(step, -LARGEST_WHEEL_STEP), LARGEST_WHEEL_STEP);
}

function recogniseScroll(element: HTMLElement, app: App): () => void {
  const { store, axis, limits, travel } = app;
  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey || scrollsDown(event)) return;
    event.preventDefault();
    travel.stop();
    const delta = Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.deltaY;
    look(store, panBy(store.getState().view, axis, pixelsOf(event, delta) / element.clientWidth), limits);
  };
  element.addEventListener('wheel', onWheel, { passive: false });
  return () => element.removeEventListener('wheel', onWheel);
}

/** Where the lanes are higher than the window (large text), a plain vertical wheel scrolls them, as anywhere else. */
function scrollsDown(event: WheelEvent): boolean {
  if (event.shiftKey || Math.abs(event.deltaX) >= Math.abs(event.deltaY)) return false;
  const scroller = event.target instanceof Element ? event.target.closest('[data-scroller]') : null;
  return scroller !== null && scroller.scrollHeight > scroller.clientHeight + 1;
}

function pixelsOf(event: WheelEvent, delta: number): number {
  return event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? delta : delta * PX_PER_LINE;
}
