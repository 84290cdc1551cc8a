// A few lines on paper, as a list.
import type { JSX } from 'react';

interface ScriptLinesProps {
  readonly lines: readonly string[];
  readonly isOrdered?: boolean;
}

/** Each line once; empty ones are left out. */
export function ScriptLines({ lines, isOrdered = false }: ScriptLinesProps): JSX.Element {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List className="script-lines">
      {[...new Set(lines)].filter(Boolean).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  );
}
