// Prints the teacher's script in place of everything else on the page.
import type { JSX } from 'react';
import { PrintOnly } from '../print/print-only.tsx';
import { TeacherScript, type TeacherScriptProps } from './teacher-script.tsx';

interface PrintScriptProps extends TeacherScriptProps {
  /** Called once the browser has printed, or the reader has turned it down. */
  readonly onDone: () => void;
}

/** Puts the script beside the app, on paper only, and asks the browser to print; needs an AppContext. */
export function PrintScript({ onDone, ...script }: PrintScriptProps): JSX.Element {
  return (
    <PrintOnly onDone={onDone}>
      <TeacherScript {...script} />
    </PrintOnly>
  );
}
