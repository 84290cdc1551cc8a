// What can be added to the lesson: the event in view, and steps of one's own.
import type { JSX } from 'react';
import { flushSync } from 'react-dom';
import { addStep, freeId, type NewStep } from '../../lesson/edit-lesson.ts';
import { EMPTY_NOTE, type Lesson } from '../../lesson/lesson.ts';
import { MOST } from '../../lesson/lesson-limits.ts';
import { edit } from '../../state/lesson-store.ts';
import { type App, useApp, useAppState } from '../app/app-context.ts';
import { useTitle } from '../app/use-events.ts';
import { useDesk, useLesson } from './desk-context.ts';
import { focusStep } from './step-moves.ts';
import { placeWords } from './step-words.ts';
import './add-step.css';

const BASE = { route: 'core', note: EMPTY_NOTE } as const;

interface Kind {
  readonly words: string;
  readonly id: string;
  readonly step: NewStep;
}

const KINDS: readonly Kind[] = [
  { words: 'Question', id: 'question', step: { ...BASE, kind: 'question', minutes: 2, question: '', answer: [] } },
  { words: 'Page', id: 'page', step: { ...BASE, kind: 'page', minutes: 2, title: '', lines: [] } },
  { words: 'Put in order', id: 'activity-order', step: { ...BASE, kind: 'activity', minutes: 8, activity: 'order' } },
  {
    words: 'Fact or claim?',
    id: 'activity-standing',
    step: { ...BASE, kind: 'activity', minutes: 8, activity: 'standing' },
  },
];

/** Buttons that add. What is added comes after the open step; without one, an event comes in its time, anything else at the end. */
export function AddStep(): JSX.Element {
  const app = useApp();
  const { store, openStep, showStep, announce } = useDesk();
  const selected = useAppState((state) => state.selected);
  const title = useTitle(selected);
  const chapter = useChapterAhead();
  const isFull = useLesson((state) => state.lesson.steps.length >= MOST.steps);
  const add = (wish: string, step: NewStep, after: string | undefined): void => {
    const id = freeId(store.getState().lesson, wish);
    edit(store, addStep(id, step, after));
    flushSync(() => showStep(id));
    focusStep(id);
    announce(`Added as ${placeWords(store.getState().lesson, id)}`);
  };
  const addEvent = (event: string): void => {
    const step: NewStep = { ...BASE, kind: 'event', minutes: 2, event };
    add(`event-${event}`, step, openStep ?? stepBefore(app, store.getState().lesson, event));
  };
  if (isFull) return <p className="add-step-hint">A lesson has at most {MOST.steps} steps, and this one is full.</p>;
  return (
    <div className="add-step">
      {selected !== undefined && title !== undefined ? (
        <button type="button" className="control add-step-event" onClick={() => addEvent(selected)}>
          Add “{title}” as a step
        </button>
      ) : (
        <p className="add-step-hint">Open an event on the timeline to add it as a step.</p>
      )}
      <fieldset className="add-step-kinds">
        <legend className="add-step-legend">Or add</legend>
        {KINDS.map(({ words, id, step }) => (
          <button key={id} type="button" className="control" onClick={() => add(id, step, openStep)}>
            {words}
          </button>
        ))}
        {chapter && (
          <button
            type="button"
            className="control"
            onClick={() => add(`chapter-${chapter}`, { ...BASE, kind: 'chapter', minutes: 1, chapter }, openStep)}
          >
            Chapter
          </button>
        )}
      </fieldset>
    </div>
  );
}

/** The first chapter that the lesson does not name yet; where it names all, the first. */
function useChapterAhead(): string | undefined {
  const { chapters } = useApp().outline;
  const steps = useLesson((state) => state.lesson.steps);
  const named = new Set(steps.map((step) => (step.kind === 'chapter' ? step.chapter : undefined)));
  return (chapters.find(({ id }) => !named.has(id)) ?? chapters[0])?.id;
}

/** The last step of an event that is not later than this one; undefined where none is known to be. */
function stepBefore({ document }: App, { steps }: Lesson, event: string): string | undefined {
  const own = document.indexOf(event);
  if (own === undefined) return undefined;
  const before = steps.findLast((step) => {
    const index = step.kind === 'event' ? document.indexOf(step.event) : undefined;
    return index !== undefined && index <= own;
  });
  return before?.id;
}
