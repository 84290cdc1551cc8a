// The speaker's window: what the teacher reads and steers by, on a screen that the class does not see.
import { type JSX, useEffect } from 'react';
import { usePresentKeys } from '../present/use-present-keys.ts';
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
  return (
    <div className="speaker">
      <SpeakerStatus />
      <SpeakerClock />
      <StepList />
      <SpeakerNote />
      <NextStep />
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

/** What the mouse presses takes no focus: Space, Enter and the arrows stay the lesson's. Gives its undo. */
function keepKeysFree(): () => void {
  const stay = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
  };
  const leave = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target.matches('[data-own-keys]:not(:focus-visible)')) target.blur();
  };
  window.addEventListener('mousedown', stay);
  window.addEventListener('focusin', leave);
  return () => {
    window.removeEventListener('mousedown', stay);
    window.removeEventListener('focusin', leave);
  };
}
