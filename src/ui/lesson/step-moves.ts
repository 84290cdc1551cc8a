// What can be done with a step as a whole. Each says what has happened, and leaves the focus where the next key is expected.
import { flushSync } from 'react-dom';
import { duplicateStep, freeId, type LessonChange, moveStep, removeStep } from '../../lesson/edit-lesson.ts';
import { edit } from '../../state/lesson-store.ts';
import { useApp } from '../app/app-context.ts';
import { useDesk } from './desk-context.ts';
import { placeWords, stepTitle } from './step-words.ts';

export interface StepMoves {
  readonly move: (by: 1 | -1) => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
}

/** The moves of the step of that id. */
export function useStepMoves(id: string): StepMoves {
  const { store, announce, showStep, openStep, events } = useDesk();
  const { chapters } = useApp().outline;
  const apply = (change: LessonChange): void => {
    const focused = document.activeElement;
    flushSync(() => edit(store, change));
    // A browser takes the focus from what is put elsewhere in the page.
    if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused) focused.focus();
  };
  const partOf = (): string | undefined => store.getState().lesson.steps.find((step) => step.id === id)?.part;
  const tellMove = (partBefore: string | undefined): void => {
    const { lesson } = store.getState();
    const part = lesson.parts.find((one) => one.id === partOf() && one.id !== partBefore);
    announce(`${part ? `Now in the part “${part.title}”, ` : 'Moved to '}${placeWords(lesson, id)}`);
  };
  return {
    move: (by) => {
      const before = store.getState().lesson;
      const part = partOf();
      apply(moveStep(id, by));
      if (store.getState().lesson === before) announce(`It stays at ${placeWords(before, id)}`);
      else tellMove(part);
    },
    duplicate: () => {
      const copy = freeId(store.getState().lesson, id);
      apply(duplicateStep(id, copy));
      flushSync(() => showStep(copy));
      focusStep(copy);
      announce(`Duplicated: the copy is ${placeWords(store.getState().lesson, copy)}`);
    },
    remove: () => {
      const { steps } = store.getState().lesson;
      const place = steps.findIndex((step) => step.id === id);
      const step = steps[place];
      const next = steps[place + 1] ?? steps[place - 1];
      if (openStep === id) flushSync(() => showStep(undefined));
      apply(removeStep(id));
      focusStep(next?.id);
      if (step) announce(`Removed “${stepTitle(step, { events, chapters })}”. Undo brings it back.`);
    },
  };
}

/** Puts the focus on a step's title; without a step, on the list, which then says that it is empty. */
export function focusStep(id: string | undefined): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  const item = items.find(({ dataset }) => dataset['step'] === id);
  const goal = item?.querySelector<HTMLElement>('.step-title') ?? document.querySelector<HTMLElement>('.step-list');
  goal?.focus();
}
