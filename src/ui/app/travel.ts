// Moving from view to view over time: along the smooth path, interruptible, and at once where the reader wants no motion.
import type { Axis } from '../../layout/axis.ts';
import { cell } from '../../layout/cell.ts';
import type { Columns } from '../../layout/columns.ts';
import { clampView, flightBetween, type ViewLimits, viewShowing } from '../../layout/view.ts';
import { look, open, select } from '../../state/actions.ts';
import type { Store } from '../../state/store.ts';
import type { Span } from '../../time/span.ts';
import type { Travel } from './app-context.ts';

/** The share of a view's length between an event that was brought into view and the edge. */
const EDGE = 0.15;

export interface TravelParts {
  readonly store: Store;
  readonly axis: Axis;
  readonly columns: Columns;
  readonly limits: ViewLimits;
}

/** The travel of one stage. */
export function createTravel({ store, axis, columns, limits }: TravelParts): Travel {
  let frame = 0;
  let destination: Span | undefined;

  const stop = (): void => {
    cancelAnimationFrame(frame);
    destination = undefined;
  };

  const to = (view: Span): void => {
    stop();
    const from = store.getState().view;
    const end = clampView(view, limits);
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      look(store, end, limits);
      return;
    }
    destination = end;
    const flight = flightBetween(from, end, axis);
    const begin = performance.now();
    const advance = (now: number): void => {
      const t = Math.min(1, Math.max(0, (now - begin) / flight.duration));
      look(store, flight.at(t * (2 - t)), limits);
      if (t < 1) frame = requestAnimationFrame(advance);
      else destination = undefined;
    };
    frame = requestAnimationFrame(advance);
  };

  const bringIntoView = (id: string): void => {
    const index = columns.ids.indexOf(id);
    if (index < 0) return;
    const present = destination ?? store.getState().view;
    const next = viewShowing(present, cell(columns.at, index), EDGE);
    if (next !== present) to(next);
  };

  const toEvent = (id: string): void => {
    open(store, id);
    bringIntoView(id);
  };

  const walkTo = (id: string): void => {
    select(store, id);
    bringIntoView(id);
  };

  return { to, toEvent, walkTo, stop };
}
