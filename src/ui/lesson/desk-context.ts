// What the parts of the desk share.
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Finding } from '../../lesson/check-lesson.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { LessonState } from '../../state/lesson-store.ts';
import type { OpenedLesson } from './open-lesson.ts';

export interface Desk extends OpenedLesson {
  /** The events that the lesson names, as far as they are known. */
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly findings: readonly Finding[];
  /** The id of the step that is open for changes. */
  readonly openStep: string | undefined;
  readonly showStep: (id: string | undefined) => void;
  /** Says something to those who do not see what changed. */
  readonly announce: (words: string) => void;
  readonly onPresentFrom: ((stepId: string) => void) | undefined;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

/** The desk that a component lies on; throws outside of one. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('missing provider: DeskContext');
  return desk;
}

/** A part of the lesson's state; the component renders anew when it changes. */
export function useLesson<T>(selector: (state: LessonState) => T): T {
  return useStore(useDesk().store, selector);
}
