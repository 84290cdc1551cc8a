// One presentation's store: the class's window and the speaker's each hold one, and keep them the same.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Move } from '../lesson/moves.ts';
import { laterOf, type Run } from '../lesson/run.ts';
import type { PlayedStep } from '../lesson/telling.ts';

export type RunStore = StoreApi<Run>;

/** A store that holds a presentation as it stands. */
export function createRunStore(run: Run): RunStore {
  return createStore<Run>(() => run);
}

/** Moves in the presentation; `now` is in ms since 1970. */
export function moveRun(store: RunStore, steps: readonly PlayedStep[], move: Move, now: number): void {
  write(store, move(store.getState(), steps, now));
}

/** Takes over what the other window holds, where that is later. */
export function adoptRun(store: RunStore, other: Run): void {
  write(store, laterOf(store.getState(), other));
}

function write(store: RunStore, run: Run): void {
  // Replaced, not merged: a key that is gone must go.
  if (run !== store.getState()) store.setState(run, true);
}
