// Prints the handout in place of everything else on the page.
import type { JSX } from 'react';
import { PrintOnly } from '../print/print-only.tsx';
import { Handout, type HandoutProps } from './handout.tsx';
import { useRunningTitle } from './use-running-title.ts';

interface PrintHandoutProps extends HandoutProps {
  /** Called once the browser has printed, or the reader has turned it down. */
  readonly onDone: () => void;
}

/** Puts the handout beside the app, on paper only, and asks the browser to print. */
export function PrintHandout({ onDone, ...props }: PrintHandoutProps): JSX.Element {
  useRunningTitle(props.title, props.options.paper);
  return (
    <PrintOnly onDone={onDone}>
      <Handout {...props} />
    </PrintOnly>
  );
}
