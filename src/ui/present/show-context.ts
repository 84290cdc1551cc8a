// What every component of one presentation shares, in the class's window and in the speaker's.
import { createContext, useContext } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Lesson } from '../../lesson/lesson.ts';
import type { Move } from '../../lesson/moves.ts';
import type { Run } from '../../lesson/run.ts';
import type { StepCards } from '../../lesson/step-cards.ts';
import type { Telling } from '../../lesson/telling.ts';
import type { RunStore } from '../../state/run-store.ts';
import type { Role } from '../../sync/run-link.ts';
import type { App } from '../app/app-context.ts';

/** Whether the other window answers. */
export type Partner = 'none' | 'there' | 'gone';

export interface Show {
  readonly app: App;
  /** As it was when the presentation began. */
  readonly lesson: Lesson;
  /** The steps of the run's route, with all that their slides are made of. */
  readonly telling: Telling;
  /** What each activity deals to the class, by its step's id. */
  readonly cards: ReadonlyMap<string, StepCards>;
  readonly run: RunStore;
  readonly role: Role;
  readonly partner: StoreApi<{ readonly partner: Partner }>;
  readonly move: (move: Move) => void;
  /** Opens the other window of this presentation; false where the browser blocks it. */
  readonly openPartner: () => boolean;
  /** Ends the presentation in both windows. */
  readonly leave: () => void;
}

export const ShowContext = createContext<Show | undefined>(undefined);

/** The presentation that a component belongs to; throws outside of one. */
export function useShow(): Show {
  const show = useContext(ShowContext);
  if (!show) throw new Error('missing provider: ShowContext');
  return show;
}

/** A part of the run; the component renders anew when it changes. */
export function useRun<T>(selector: (run: Run) => T): T {
  return useStore(useShow().run, selector);
}
