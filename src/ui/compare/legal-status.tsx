// How an accusation stood in the sources, and the answer to it: it stands wherever the accusation does.
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import './legal-status.css';

/** One sentence under an event's words; nothing where nobody is accused. */
export function LegalStatus({ event }: { readonly event: TimelineEvent }): JSX.Element | undefined {
  if (!event.legalStatus) return undefined;
  return (
    <p className="legal-status">
      <strong>At the time of the sources:</strong> {event.legalStatus}
    </p>
  );
}
