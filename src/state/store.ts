// One store for one stage; it comes by context, so that two can stand on one page.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { State } from './state.ts';

export type Store = StoreApi<State>;

/** A store that starts with the given state. */
export function createAppStore(initial: State): Store {
  return createStore<State>(() => initial);
}
