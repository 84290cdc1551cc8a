// What is said of a list that is in this window alone, and would be gone after a reload.
import { type JSX, useState } from 'react';
import { MOST_EDITABLE } from '../../sync/timeline-of.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp } from '../app/app-context.ts';

/** A line until it is dismissed; nothing where the list is kept, or comes from elsewhere. */
export function WindowOnlyLine(): JSX.Element | undefined {
  const { origin, columns } = useApp();
  const [isRead, setRead] = useState(false);
  if (origin.kind !== 'file' || isRead) return undefined;
  return (
    <p className="notice">
      <span>
        “{origin.name}” {whyWords(columns.count)}: it is in this window only, and must be opened again after a reload.
      </span>
      <button type="button" className="control" onClick={() => setRead(true)}>
        Dismiss
      </button>
    </p>
  );
}

function whyWords(eventCount: number): string {
  if (eventCount <= MOST_EDITABLE) return 'could not be kept on this computer';
  return `has ${countWords(eventCount)} events, too many to be kept on this computer`;
}
