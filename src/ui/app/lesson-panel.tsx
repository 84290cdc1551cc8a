// The lesson in the place of the reading panel.
import type { JSX } from 'react';
import { showLesson } from '../../state/actions.ts';
import { LessonDesk } from '../lesson/lesson-desk.tsx';
import { beginShow } from '../present/begin-show.ts';
import { useApp } from './app-context.ts';

/** The lesson to change; closing it gives the place back to the panel. */
export function LessonPanel(): JSX.Element {
  const app = useApp();
  return (
    <LessonDesk
      onClose={() => showLesson(app.store, false)}
      onPresentFrom={(step) => void beginShow(app, { route: 'whole', screens: 'one', step })}
    />
  );
}
