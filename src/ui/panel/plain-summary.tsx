// What happened in plain language, for the few events that matter most.
import './plain-summary.css';
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { useAppState } from '../app/app-context.ts';
import { ExplainedText } from './explained-text.tsx';

/** The plain summary; larger where only the core is shown, and nothing where the event has none. */
export function PlainSummary({ event }: { readonly event: TimelineEvent }): JSX.Element | undefined {
  const isCoreOnly = useAppState((state) => state.filter.isCoreOnly);
  if (!event.plain) return undefined;
  return (
    <section className="plain-summary" data-prominent={isCoreOnly || undefined}>
      <h3 className="panel-heading">In plain words</h3>
      <p>
        <ExplainedText text={event.plain} />
      </p>
    </section>
  );
}
