// The small button that opens the dialog of citations; it loads nothing before it is pressed.
import type { JSX } from 'react';
import { cite } from '../../state/actions.ts';
import { useApp } from '../app/app-context.ts';
import './cite-button.css';

interface CiteButtonProps {
  /** Ids. */
  readonly events: readonly string[];
  /** One of a single event's citations, counted from 0. */
  readonly quote?: number;
}

/** Cites events, or one excerpt. */
export function CiteButton({ events, quote }: CiteButtonProps): JSX.Element {
  const { store } = useApp();
  return (
    <button type="button" className="cite-button" onClick={() => cite(store, events, quote)}>
      Cite
      <span className="visually-hidden">{quote === undefined ? wordsFor(events.length) : ' this excerpt'}</span>
    </button>
  );
}

function wordsFor(count: number): string {
  return count === 1 ? ' this event' : ' these events';
}
