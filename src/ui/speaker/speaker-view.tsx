// The speaker's window: what the teacher reads and steers by, on a screen that the class does not see.

import { type JSX, useEffect } from 'react';
import { keepKeysFree } from '../present/keep-keys-free.ts';
import { useRun } from '../present/show-context.ts';
import { usePresentKeys } from '../present/use-present-keys.ts';
import { ClassNow } from './class-now.tsx';
import { NextStep } from './next-step.tsx';
import { SpeakerClock } from './speaker-clock.tsx';
import { SpeakerControls } from './speaker-controls.tsx';
import { SpeakerNote } from './speaker-note.tsx';
import { SpeakerStatus } from './speaker-status.tsx';
import { StepList } from './step-list.tsx';
import './speaker.css';

/** Note, answer, next step, times, all steps and all controls; needs an AppContext and a ShowContext. */
export function SpeakerView(): JSX.Element {
  useEffect(keepKeysFree, []);
  const isOver = useRun((run) => run.isOver);
  return (
    <div className="speaker">
      <div className="speaker-top">
        <SpeakerStatus />
        <SpeakerClock />
      </div>
      <StepList />
      <SpeakerNote />
      {!isOver && (
        <aside className="speaker-side" aria-label="What is seen">
          <ClassNow />
          <NextStep />
        </aside>
      )}
      <SpeakerControls />
      <Typed />
    </div>
  );
}

/** The keyboard and the clicker, with the digits that were typed so far. */
function Typed(): JSX.Element | undefined {
  const digits = usePresentKeys();
  if (digits === '') return undefined;
  return <p className="speaker-typed">Enter goes to step {digits}</p>;
}
