// Prints something in place of everything else on the page.
import { type JSX, type ReactNode, useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import './print-only.css';

export interface PrintOnlyProps {
  readonly children: ReactNode;
  /** Called once the browser has printed, or the reader has turned it down. */
  readonly onDone: () => void;
}

/** Puts its children beside the app, on paper only, and asks the browser to print. */
export function PrintOnly({ children, onDone }: PrintOnlyProps): JSX.Element {
  const done = useEffectEvent(onDone);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['printsOnly'] = '';
    const end = (): void => done();
    window.addEventListener('afterprint', end);
    // Two frames: one in which the pages are laid out, one in which their type is there.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => window.print());
    });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', end);
      delete root.dataset['printsOnly'];
    };
  }, []);
  return createPortal(<div className="print-only">{children}</div>, document.body);
}
