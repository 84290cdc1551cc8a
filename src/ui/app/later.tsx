// What is fetched when it is asked for: nothing until it is there, and where it cannot be had, a sentence or nothing.
import { type JSX, type ReactNode, Suspense } from 'react';
import { ViewFault } from './view-fault.tsx';

interface LaterProps {
  readonly children: ReactNode;
  /** At the beginning of a sentence that says what could not be shown; absent where the rest does well without it. */
  readonly what?: string;
  /** Another value is another attempt. */
  readonly attempt?: string | undefined;
}

/** Children that come later. */
export function Later({ children, ...fault }: LaterProps): JSX.Element {
  return (
    <ViewFault {...fault}>
      <Suspense>{children}</Suspense>
    </ViewFault>
  );
}
