// “Take along” with the lesson as it stands.
import { type JSX, useCallback } from 'react';
import { writeLesson } from '../../lesson/write-lesson.ts';
import { useApp } from '../app/app-context.ts';
import { openLesson } from '../lesson/open-lesson.ts';
import { CarryDialog } from './carry-dialog.tsx';

/** The dialog, with the present lesson for the file. */
export function TakeAlong(): JSX.Element {
  const app = useApp();
  const lessonText = useCallback(async () => writeLesson((await openLesson(app)).getState().lesson), [app]);
  return <CarryDialog lessonText={lessonText} />;
}
