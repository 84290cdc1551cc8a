// The lesson as a whole: its title, its length on each route, undo and redo, and how far it is kept.
import type { JSX } from 'react';
import { retitle } from '../../lesson/edit-lesson.ts';
import { type Lesson, minutesOf, ROUTES, stepsOn } from '../../lesson/lesson.ts';
import { LONGEST } from '../../lesson/lesson-limits.ts';
import { minutesWords } from '../../lesson/pace.ts';
import { edit, type LessonOrigin, type LessonState } from '../../state/lesson-store.ts';
import { useDesk, useLesson } from './desk-context.ts';
import { ROUTE_WORDS } from './step-words.ts';
import { TextField } from './text-field.tsx';
import { useUndo } from './use-undo.ts';
import './desk-head.css';

const ORIGIN_WORDS: Readonly<Record<LessonOrigin, string>> = {
  'built-in': 'This is the built-in lesson.',
  made: 'This lesson was made from the timeline’s main events.',
  carried: 'This is the lesson that came with this file.',
  file: 'This lesson was opened from a file.',
  link: 'The order of this lesson came with a link.',
};

/** Title, length, undo and redo, and a line on what is kept. */
export function DeskHead(): JSX.Element {
  const { store } = useDesk();
  const lesson = useLesson((state) => state.lesson);
  return (
    <div className="desk-head">
      <TextField
        label="Title"
        value={lesson.title}
        longest={LONGEST.title}
        onChange={(title) => edit(store, retitle(title), 'title')}
      />
      <p className="desk-length">{lengthWords(lesson)}</p>
      <div className="desk-history">
        <UndoButtons />
        <SavedWords />
      </div>
    </div>
  );
}

/** “21 steps: In short 15 min, The core 30 min, All of it 84 min”. */
function lengthWords(lesson: Lesson): string {
  const count = lesson.steps.length;
  if (count === 0) return 'No steps yet';
  const routes = ROUTES.map((route) => `${ROUTE_WORDS[route]} ${minutesWords(minutesOf(stepsOn(lesson, route)))}`);
  return `${count === 1 ? '1 step' : `${count} steps`}: ${routes.join(', ')}`;
}

/** Without anything to take back the buttons stay, so that the keyboard's focus does. */
function UndoButtons(): JSX.Element {
  const { undoLast, redoLast } = useUndo();
  const hasPast = useLesson((state) => state.past.length > 0);
  const hasFuture = useLesson((state) => state.future.length > 0);
  return (
    <>
      <button type="button" className="control" aria-disabled={!hasPast} title="Undo (Ctrl+Z)" onClick={undoLast}>
        Undo
      </button>
      <button
        type="button"
        className="control"
        aria-disabled={!hasFuture}
        title="Redo (Ctrl+Shift+Z)"
        onClick={redoLast}
      >
        Redo
      </button>
    </>
  );
}

/** A failure is said aloud; that all is well is not, at every letter. */
function SavedWords(): JSX.Element {
  const saving = useLesson((state) => state.saving);
  const words = useLesson(savedWords);
  return (
    <p className="desk-saved" data-saving={saving} role={saving === 'failed' ? 'alert' : undefined}>
      {words}
    </p>
  );
}

function savedWords({ saving, savingMessage, isChanged, origin }: LessonState): string {
  if (saving === 'failed') return savingMessage;
  if (saving === 'saving') return 'Saving…';
  if (!isChanged) return ORIGIN_WORDS[origin];
  return saving === 'saved' ? 'Saved on this computer.' : ORIGIN_WORDS[origin];
}
