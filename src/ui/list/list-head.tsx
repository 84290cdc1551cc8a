// What a narrow screen says before the first event; on a wide one the panel beside the list says it.
import './list-head.css';
import type { JSX } from 'react';
import { useApp } from '../app/app-context.ts';

/** Title, summary, and the way down to the introduction below the list. */
export function ListHead(): JSX.Element {
  const { outline } = useApp();
  const toIntroduction = (): void => {
    const introduction = document.querySelector('.panel');
    // Newer browsers give back a promise here.
    void introduction?.scrollIntoView();
  };
  return (
    <div className="list-head">
      <p className="list-head-title">{outline.title}</p>
      <p>{outline.summary}</p>
      <button type="button" className="control" onClick={toIntroduction}>
        The marks and the sources ↓
      </button>
    </div>
  );
}
