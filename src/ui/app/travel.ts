// Moving from view to view over time: along the smooth path, interruptible, and at once where the reader wants no motion.
import { cell } from '../../layout/cell.ts';
import { flightBetween } from '../../layout/flight.ts';
import type { Scale } from '../../layout/scale.ts';
import { clampView, viewShowing } from '../../layout/view.ts';
import { look, open, select } from '../../state/actions.ts';
import type { TimelineDocument } from '../../state/document.ts';
import type { Store } from '../../state/store.ts';
import type { Span } from '../../time/span.ts';
import type { Travel } from './app-context.ts';

/** The share of a view's length between an event that was brought into view and the edge. */
const EDGE = 0.15;

export interface TravelParts {
  readonly store: Store;
  readonly document: TimelineDocument;
  readonly scale: () => Scale;
}

/** The travel of one stage. */
export function createTravel({ store, document, scale }: TravelParts): Travel {
  let frame = 0;
  let destination: Span | undefined;

  const stop = (): void => {
    cancelAnimationFrame(frame);
    destination = undefined;
  };

  const to = (view: Span): void => {
    stop();
    const from = store.getState().view;
    const { axis, limits } = scale();
    const end = clampView(view, limits, axis);
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      look(store, end, scale());
      return;
    }
    destination = end;
    const flight = flightBetween(from, end, axis);
    const begin = performance.now();
    const advance = (now: number): void => {
      const t = Math.min(1, Math.max(0, (now - begin) / flight.duration));
      look(store, flight.at(t * (2 - t)), scale());
      if (t < 1) frame = requestAnimationFrame(advance);
      else destination = undefined;
    };
    frame = requestAnimationFrame(advance);
  };

  const bringIntoView = (index: number | undefined): void => {
    if (index === undefined) return;
    const present = destination ?? store.getState().view;
    const next = viewShowing(present, scale().axis, cell(document.columns.at, index), EDGE);
    if (next !== present) to(next);
  };

  const toEvent = (id: string): void => {
    open(store, id);
    bringIntoView(document.indexOf(id));
    if (document.indexOf(id) === undefined) void document.find(id).then(bringIntoView);
  };

  const walkTo = (index: number): void => {
    const choose = (): void => {
      const label = document.label(index);
      if (label) select(store, label.id);
    };
    if (document.label(index)) choose();
    else void document.loadLabels([index]).then(choose);
    bringIntoView(index);
  };

  return { to, toEvent, walkTo, stop };
}
