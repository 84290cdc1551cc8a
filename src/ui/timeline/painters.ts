// Which painter stands on which stage, for those who want its picture elsewhere.
import type { Store } from '../../state/store.ts';
import type { Painter } from './stage-painter.ts';

const painters = new WeakMap<Store, Painter>();

/** Says that a painter stands on a stage; gives its undo. */
export function showPainter(store: Store, painter: Painter): () => void {
  painters.set(store, painter);
  return () => {
    if (painters.get(store) === painter) painters.delete(store);
  };
}

/** The painter of a stage; undefined where no timeline is seen. */
export function painterOf(store: Store): Painter | undefined {
  return painters.get(store);
}
