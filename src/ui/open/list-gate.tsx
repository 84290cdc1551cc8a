// The page takes lists from outside: dropped anywhere on it, or pasted where nobody is writing.
import './list-gate.css';
import { type JSX, lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useApp, useAppState } from '../app/app-context.ts';
import { useHandedOn } from '../app/use-handed-on.ts';
import { ViewFault } from '../app/view-fault.tsx';
import { takeEarlyList } from './early-list.ts';
import { listenForLists } from './listen-for-lists.ts';
import { readingOf } from './reading.ts';

// Nothing of it is needed before somebody brings a list.
const ReadingLine = lazy(async () => ({ default: (await import('./reading-line.tsx')).ReadingLine }));

/** A hint while something is dragged over the page, and a line about what is being read; nothing where the view was handed on. */
export function ListGate(): JSX.Element | undefined {
  const { store, host } = useApp();
  const isClosed = useHandedOn();
  const hasOwnLine = useAppState((state) => state.dialog === 'open' || state.dialog === 'problems');
  const hasWords = useStore(readingOf(host), ({ underway, fault, remark }) => Boolean(underway || fault || remark));
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!isClosed) return listenForLists({ store, host }, setOver);
    // Here nothing is opened, whenever it came.
    takeEarlyList();
    return undefined;
  }, [store, host, isClosed]);
  // Whoever has gone elsewhere is not called back by a list that is still being read.
  useEffect(() => () => readingOf(host).getState().underway?.cancel(), [host]);
  return (
    <>
      {isOver && <Hint />}
      {hasWords && !hasOwnLine && (
        <ViewFault>
          <Suspense>
            <ReadingLine />
          </Suspense>
        </ViewFault>
      )}
    </>
  );
}

/** Above everything, an open dialog too; what is dropped on it goes through it. */
function Hint(): JSX.Element {
  const hint = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => hint.current?.showPopover(), []);
  return (
    <p ref={hint} popover="manual" className="list-gate">
      <span className="list-gate-words">Drop a list of events to open it</span>
    </p>
  );
}
