// What the parts of a form share: the timeline as it is being changed, and how it is.
import { createContext, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Edit } from '../../edit/change.ts';
import type { Making } from '../../edit/edit-event.ts';
import type { Timeline } from '../../model/timeline.ts';
import { type EditStore, edit, endTypingIn } from '../../state/edit-store.ts';
import type { OpenFields } from './open-fields.ts';

export interface FormDesk {
  readonly store: EditStore;
  /** Says something to those who do not see what changed. */
  readonly announce: (words: string) => void;
  /** Says to everybody what was not taken of what was typed. */
  readonly tell: (words: string) => void;
  readonly fields: OpenFields;
}

export const FormContext = createContext<FormDesk | undefined>(undefined);

/** The form that a component stands in; throws outside of one. */
export function useForm(): FormDesk {
  const desk = useContext(FormContext);
  if (!desk) throw new Error('missing provider: FormContext');
  return desk;
}

/** The timeline as it is now. */
export function useTimeline(): Timeline {
  return useStore(useForm().store, (state) => state.history.timeline);
}

/** The text that was supplied of a source; undefined where none was. */
export function useArticleText(source: string): string | undefined {
  return useStore(useForm().store, (state) => state.texts[source]?.text);
}

interface Editing {
  /** Makes an edit of the timeline as it is now; `field` names what is typed into. Gives what was made. */
  readonly make: (editOf: (timeline: Timeline, making: Making) => Edit, field?: string) => Edit;
  /** Ends a stretch of typing. */
  readonly endTyping: () => void;
}

/** How the timeline is changed. */
export function useEditing(): Editing {
  const { store } = useForm();
  return useMemo(
    () => ({
      make: (editOf, field) => {
        const making = { on: new Date().toISOString(), ...(field === undefined ? {} : { field }) };
        const made = editOf(store.getState().history.timeline, making);
        edit(store, made);
        return made;
      },
      endTyping: () => endTypingIn(store),
    }),
    [store],
  );
}
