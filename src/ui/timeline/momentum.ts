// A view that was flicked on a touch screen goes on for a while, and never comes to rest where there is nothing.
import { coastingFrom, landingOf } from '../../layout/coast.ts';
import { clampView } from '../../layout/view.ts';
import { look } from '../../state/actions.ts';
import type { App } from '../app/app-context.ts';

export interface Momentum {
  /** A gesture begins, and ends any motion. */
  readonly begin: () => void;
  /** The gesture has moved the view by now. */
  readonly feel: (now: number) => void;
  /** The gesture ends. */
  readonly release: (now: number) => void;
}

/** ms: what was felt before says nothing about how fast it was in the end. */
const MEMORY = 90;

/** The momentum of one stage. */
export function createMomentum(app: App): Momentum {
  let frame = 0;
  let felt: { readonly at: number; readonly position: number; readonly units: number }[] = [];
  const here = () => {
    const { view } = app.store.getState();
    const { axis } = app.scale();
    return { position: axis.position(view.from), units: axis.position(view.to) - axis.position(view.from) };
  };

  const coast = (velocity: number): void => {
    const scale = app.scale();
    const { view } = app.store.getState();
    const end = clampView(landingOf(view, velocity, scale.axis, app.columns), scale.limits, scale.axis);
    const path = coastingFrom(view, end, scale.axis);
    const begin = performance.now();
    let shown = view;
    const advance = (now: number): void => {
      // Something else has moved the view: a key, a wheel, a flight.
      if (app.store.getState().view !== shown) return;
      const { view: next, isOver } = path(now - begin);
      look(app.store, next, scale);
      shown = app.store.getState().view;
      if (!isOver) frame = requestAnimationFrame(advance);
    };
    frame = requestAnimationFrame(advance);
  };

  return {
    begin: () => {
      cancelAnimationFrame(frame);
      felt = [];
    },
    feel: (now) => {
      felt = [...felt.filter(({ at }) => now - at < MEMORY), { at: now, ...here() }];
    },
    release: (now) => {
      const [first] = felt;
      const last = felt.at(-1);
      felt = [];
      if (!first || !last || last.at - first.at < 10 || now - last.at > MEMORY) return;
      // A pinch has no momentum.
      if (Math.abs(last.units / first.units - 1) > 0.001) return;
      if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      coast((last.position - first.position) / (last.at - first.at));
    },
  };
}
