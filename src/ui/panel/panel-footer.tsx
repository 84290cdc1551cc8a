// The way through all events in order of time.

import type { JSX, ReactNode } from 'react';
import { countWords } from '../../time/count-words.ts';
import { useApp } from '../app/app-context.ts';
import './panel-footer.css';

/** Earlier, “25 of 71”, Later. At an end the button stays, so that the keyboard's focus does; it only does nothing. */
export function PanelFooter({ id }: { readonly id: string }): JSX.Element {
  const { columns, document, travel } = useApp();
  const index = document.indexOf(id) ?? -1;
  const step = (by: number): (() => void) | undefined => {
    const next = index + by;
    return index < 0 || next < 0 || next >= columns.count ? undefined : () => travel.walkTo(next);
  };
  return (
    <nav className="panel-footer" aria-label="Events in order of time">
      <StepButton onStep={step(-1)}>
        <span aria-hidden="true">←</span> Earlier
      </StepButton>
      <span className="panel-footer-position">
        {countWords(index + 1)} of {countWords(columns.count)}
      </span>
      <StepButton onStep={step(1)}>
        Later <span aria-hidden="true">→</span>
      </StepButton>
    </nav>
  );
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
