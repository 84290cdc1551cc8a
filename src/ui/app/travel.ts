// Moving from view to view over time: along the smooth path, interruptible, and at once where the reader wants no motion.
import type { Axis } from '../../layout/axis.ts';
import { cell } from '../../layout/cell.ts';
import type { Columns } from '../../layout/columns.ts';
import { clampView, flightBetween, type ViewLimits, viewShowing } from '../../layout/view.ts';
import { look, select } from '../../state/actions.ts';
import type { Store } from '../../state/store.ts';
import type { Span } from '../../time/span.ts';
import type { Travel } from './app-context.ts';

/** The share of a view's length that stays free between a chosen event and the edge. */
const EDGE = 0.1;

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

  const toEvent = (id: string): void => {
    select(store, id);
    const index = columns.ids.indexOf(id);
    if (index < 0) return;
    const present = destination ?? store.getState().view;
    const mark = { from: cell(columns.at, index), to: cell(columns.until, index) };
    const next = viewShowing(present, mark, EDGE);
    if (next !== present) to(next);
  };

  return { to, toEvent, stop };
}
