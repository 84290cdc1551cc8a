// One word of the list: its long form, what it means, and how many events use it.
import { type JSX, useEffect, useRef } from 'react';
import type { Term } from '../../model/timeline.ts';
import { eventCount } from '../words/event-count.ts';
import './word-entry.css';

interface WordEntryProps {
  readonly term: Term;
  /** In how many events it occurs; undefined where nobody has counted. */
  readonly count: number | undefined;
  /** Whether it is the word that was asked for. */
  readonly isMarked: boolean;
}

export function WordEntry({ term, count, isMarked }: WordEntryProps): JSX.Element {
  const entry = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the entries above grow when their events are counted
  useEffect(() => {
    if (!isMarked) return undefined;
    // The page that opens around it begins at its own top.
    const frame = requestAnimationFrame(() => entry.current?.scrollIntoView?.({ block: 'center' }));
    return () => cancelAnimationFrame(frame);
  }, [isMarked, count]);
  return (
    <div ref={entry} className="word-entry" aria-current={isMarked ? 'true' : undefined}>
      <dt>
        <dfn className="word-entry-short">{term.short}</dfn>
        {term.long && <span className="word-entry-long"> {term.long}</span>}
      </dt>
      <dd>{term.explanation}</dd>
      {count !== undefined && (
        <dd className="word-entry-count">{count === 0 ? 'In none of the events' : `In ${eventCount(count)}`}</dd>
      )}
    </div>
  );
}
