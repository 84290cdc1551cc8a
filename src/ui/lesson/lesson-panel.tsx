// The lesson in the place of the reading panel.
import type { JSX } from 'react';
import { showLesson } from '../../state/actions.ts';
import { useApp } from '../app/app-context.ts';
import { beginShow } from '../present/begin-show.ts';
import { LessonDesk } from './lesson-desk.tsx';

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
