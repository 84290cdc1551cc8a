// d3-zoom as a recogniser of gestures, and nothing else: each event becomes a view, and the transform it keeps on the element
// goes back to identity when the gesture ends, so that the view stays the only truth.
import { type D3ZoomEvent, select, zoom, zoomIdentity } from 'd3';
import { panBy, seenThrough, type Transform, zoomBy } from '../../layout/view.ts';
import { look } from '../../state/actions.ts';
import { lengthOf, type Span } from '../../time/span.ts';
import type { App } from '../app/app-context.ts';
import { isAsleep, isEmbedded } from './embedded.ts';
import { createMomentum } from './momentum.ts';

/** One notch of a wheel zooms by a quarter; a pinch on a trackpad arrives as many small wheel events and follows the fingers. */
const LARGEST_WHEEL_STEP = Math.log2(1.25);
/** Browsers send a pinch as 100·ln(scale) px. */
const PINCH_PER_PX = Math.LOG2E / 100;
const PX_PER_LINE = 16;
const CLICK_TOLERANCE = 5;

/** What the gestures are recognised on. */
export interface GestureGround {
  readonly element: HTMLElement;
  readonly scroller: HTMLElement;
  readonly isUpright: boolean;
  readonly app: App;
}

/** Recognises all gestures on a ground; gives its undo. */
export function recogniseGestures(ground: GestureGround): () => void {
  const undo = [recogniseZoom(ground), recogniseScroll(ground), recogniseDoubleClick(ground)];
  return () => {
    for (const stop of undo) stop();
  };
}

function lengthPxOf({ scroller, isUpright }: GestureGround): number {
  return isUpright ? scroller.clientHeight : scroller.clientWidth;
}

/** The part of d3-zoom's transform that runs along the axis; upright, the axis begins below the chapter's name. */
function alongOf(
  { k, x, y }: { readonly k: number; readonly x: number; readonly y: number },
  ground: GestureGround,
): Transform {
  return ground.isUpright ? { k, x: y + (k - 1) * ground.scroller.offsetTop } : { k, x };
}

function recogniseZoom(ground: GestureGround): () => void {
  const { element, scroller, app } = ground;
  const { store, travel } = app;
  const momentum = createMomentum(app);
  let start: Span = store.getState().view;
  let startTop = 0;
  let isUnderWay = false;
  const behaviour = zoom<HTMLElement, unknown>()
    .clickDistance(CLICK_TOLERANCE)
    .filter((event: MouseEvent | TouchEvent) => {
      // In the middle of a gesture the scale counts from its beginning, so that its bounds must stay.
      if (!isUnderWay) behaviour.scaleExtent(scaleBounds(app));
      if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
      if (isEmbedded && ground.isUpright && 'touches' in event) return event.touches.length > 1;
      return !('button' in event && event.button) && !event.ctrlKey && !event.shiftKey;
    })
    .wheelDelta(wheelStep)
    .on('start', () => {
      isUnderWay = true;
      travel.stop();
      momentum.begin();
      start = store.getState().view;
      startTop = scroller.scrollTop;
    })
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      const scale = app.scale();
      look(store, seenThrough(start, scale.axis, alongOf(transform, ground), lengthPxOf(ground)), scale);
      if (isTouch(sourceEvent)) momentum.feel(performance.now());
      // Where the lanes are higher than the window, a drag up or down scrolls them.
      if (transform.k === 1 && !ground.isUpright) scroller.scrollTop = startTop - transform.y;
    })
    .on('end', () => {
      isUnderWay = false;
      // d3-zoom keeps its transform in this property; setting it through its API would be a gesture of its own.
      Reflect.set(element, '__zoom', zoomIdentity);
      momentum.release(performance.now());
    });
  select(element).call(behaviour).on('dblclick.zoom', null);
  return () => {
    select(element).on('.zoom', null);
  };
}

function isTouch(event: unknown): boolean {
  return typeof TouchEvent !== 'undefined' && event instanceof TouchEvent;
}

function recogniseDoubleClick(ground: GestureGround): () => void {
  const { scroller, isUpright, element, app } = ground;
  const onDoubleClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button')) return;
    const box = scroller.getBoundingClientRect();
    const about = isUpright ? (event.clientY - box.top) / box.height : (event.clientX - box.left) / box.width;
    app.travel.to(zoomBy(app.store.getState().view, app.scale().axis, event.shiftKey ? 1 / 2 : 2, about));
  };
  element.addEventListener('dblclick', onDoubleClick);
  return () => element.removeEventListener('dblclick', onDoubleClick);
}

/** How far a view can be zoomed out and in: a view at its limit not at all. */
function scaleBounds({ store, scale }: App): [number, number] {
  const { view } = store.getState();
  const { axis, limits } = scale();
  const units = axis.position(view.to) - axis.position(view.from);
  return [Math.min(1, units / limits.longestUnits), Math.max(1, lengthOf(view) / limits.shortest)];
}

function wheelStep(event: WheelEvent): number {
  const step = -pixelsOf(event, event.deltaY) * PINCH_PER_PX;
  return Math.min(Math.max(step, -LARGEST_WHEEL_STEP), LARGEST_WHEEL_STEP);
}

function recogniseScroll(ground: GestureGround): () => void {
  const { element, app } = ground;
  const { store, travel } = app;
  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey || scrollsDown(event, ground)) return;
    if (event.target instanceof Element && event.target.closest('ul')) return;
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (isAsleep(element) && !isSideways && !event.shiftKey) return;
    event.preventDefault();
    travel.stop();
    const delta = pixelsOf(event, isSideways ? event.deltaX : event.deltaY);
    const scale = app.scale();
    look(store, panBy(store.getState().view, scale.axis, delta / lengthPxOf(ground)), scale);
  };
  element.addEventListener('wheel', onWheel, { passive: false });
  return () => element.removeEventListener('wheel', onWheel);
}

/** Where the lanes are higher than the window (large text), a plain vertical wheel scrolls them, as anywhere else. */
function scrollsDown(event: WheelEvent, { scroller, isUpright }: GestureGround): boolean {
  if (isUpright || event.shiftKey || Math.abs(event.deltaX) >= Math.abs(event.deltaY)) return false;
  const isOver = event.target instanceof Node && scroller.contains(event.target);
  return isOver && scroller.scrollHeight > scroller.clientHeight + 1;
}

function pixelsOf(event: WheelEvent, delta: number): number {
  return event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? delta : delta * PX_PER_LINE;
}
