// Prints the handout in place of everything else on the page.
import type { JSX, ReactNode } from 'react';
import { PaperOnly, PrintOnly } from '../print/print-only.tsx';
import { usePrinting } from '../print/use-printing.ts';
import type { Paper } from './handout-options.ts';
import { useRunningTitle } from './use-running-title.ts';

interface PrintHandoutProps {
  /** At the foot of each page. */
  readonly title: string;
  readonly paper: Paper;
  readonly children: ReactNode;
  /** Whether the app is to ask the browser to print. */
  readonly isAsked: boolean;
  /** Called once the browser has done that, or the reader has turned it down. */
  readonly onDone: () => void;
}

/** Puts its children beside the app, on paper only: when it is asked to, and when a reader prints the page by the browser's own means. */
export function PrintHandout({ isAsked, onDone, children, ...foot }: PrintHandoutProps): JSX.Element | undefined {
  const isPrinting = usePrinting();
  if (!isAsked && !isPrinting) return undefined;
  const sheets = (
    <>
      <RunningTitle {...foot} />
      {children}
    </>
  );
  return isAsked ? <PrintOnly onDone={onDone}>{sheets}</PrintOnly> : <PaperOnly>{sheets}</PaperOnly>;
}

function RunningTitle({ title, paper }: Pick<PrintHandoutProps, 'title' | 'paper'>): undefined {
  useRunningTitle(title, paper);
}
