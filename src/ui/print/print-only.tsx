// Prints something in place of everything else on the page.
import { type JSX, type ReactNode, useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import './print-only.css';

interface PaperOnlyProps {
  readonly children: ReactNode;
}

export interface PrintOnlyProps extends PaperOnlyProps {
  /** Called once the browser has printed, or the reader has turned it down. */
  readonly onDone: () => void;
}

/** Puts its children beside the app, on paper only and alone there, for as long as they stand. */
export function PaperOnly({ children }: PaperOnlyProps): JSX.Element {
  // Before the browser takes its picture of the page.
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['printsOnly'] = '';
    return () => {
      delete root.dataset['printsOnly'];
    };
  }, []);
  return createPortal(<div className="print-only">{children}</div>, document.body);
}

/** Puts its children beside the app, on paper only, and asks the browser to print. */
export function PrintOnly({ children, onDone }: PrintOnlyProps): JSX.Element {
  const done = useEffectEvent(onDone);
  useEffect(() => {
    const end = (): void => done();
    window.addEventListener('afterprint', end);
    // Two frames: one in which the pages are laid out, one in which their type is there.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => window.print());
    });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return <PaperOnly>{children}</PaperOnly>;
}
