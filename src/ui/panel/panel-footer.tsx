// The way through all events in order of time.

import type { JSX, ReactNode } from 'react';
import { orderOf } from '../../layout/arrangement.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp, useArrangement } from '../app/app-context.ts';
import { neighbourOf } from '../app/walk.ts';
import './panel-footer.css';

/** Earlier, “25 of 71”, Later. At an end the button stays, so that the keyboard's focus does; it only does nothing. */
export function PanelFooter({ id }: { readonly id: string }): JSX.Element {
  const app = useApp();
  const { document, travel } = app;
  const arrangement = useArrangement();
  const place = orderOf(arrangement, document.indexOf(id) ?? -1);
  const step = (direction: 1 | -1): (() => void) | undefined => {
    const next = neighbourOf(app, direction);
    return next === undefined ? undefined : () => travel.walkTo(next);
  };
  return (
    <nav className="panel-footer" aria-label="Events in order of time">
      <StepButton onStep={step(-1)}>
        <span aria-hidden="true">←</span> Earlier
      </StepButton>
      <span className="panel-footer-position">
        {place === undefined
          ? leftOutWords(arrangement.shown.length)
          : `${countWords(place + 1)} of ${countWords(arrangement.shown.length)}`}
      </span>
      <StepButton onStep={step(1)}>
        Later <span aria-hidden="true">→</span>
      </StepButton>
    </nav>
  );
}

/** Of an event that the filter leaves out. */
function leftOutWords(shown: number): string {
  return shown < 2 ? 'not among what is shown' : `not among the ${countWords(shown)} shown`;
}

interface StepButtonProps {
  readonly onStep: (() => void) | undefined;
  readonly children: ReactNode;
}

function StepButton({ onStep, children }: StepButtonProps): JSX.Element {
  return (
    <button type="button" className="control panel-footer-step" aria-disabled={onStep === undefined} onClick={onStep}>
      {children}
    </button>
  );
}
