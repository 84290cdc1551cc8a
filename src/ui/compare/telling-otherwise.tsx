// Events whose sentences cannot both be true: two entries of the timeline as two accounts.
import { type JSX, useEffect, useMemo, useState } from 'react';
import { accountsOf } from '../../model/accounts.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useApp } from '../app/app-context.ts';
import { AccountsCard } from './accounts-card.tsx';

/** A longer list is not read through for this: there the contradiction stands with each event that is opened. */
const LONGEST_READ = 1000;

/** An event that contradicts others, and beside it those others. */
export interface Contradiction {
  readonly event: TimelineEvent;
  readonly others: readonly TimelineEvent[];
}

/** Each contradiction as a card; nothing where there is none. */
export function TellingOtherwise({ pairs }: { readonly pairs: readonly Contradiction[] }): JSX.Element | undefined {
  if (pairs.length === 0) return undefined;
  return (
    <section className="disputes-section">
      <h3 className="disputes-heading">Told against each other</h3>
      <p className="disputes-note">Entries of this timeline that contradict one another.</p>
      {pairs.map(({ event, others }) => (
        <AccountsCard key={event.id} event={event} accounts={accountsOf(event, others)} level={4} />
      ))}
    </section>
  );
}

/** The contradictions of a list that is not long, in order of time; empty until they are there. */
export function useContradictions(): readonly Contradiction[] {
  const events = useAllEvents();
  return useMemo(
    () =>
      events.flatMap((event) => {
        const others = events.filter((other) => names(event, other));
        return others.length > 0 ? { event, others } : [];
      }),
    [events],
  );
}

/** From the end that says so. */
function names(event: TimelineEvent, other: TimelineEvent): boolean {
  return event.connections.some((connection) => connection.kind === 'contradicts' && connection.event === other.id);
}

/** All events of a list that is not long; empty until they are there, and for a long one. */
function useAllEvents(): readonly TimelineEvent[] {
  const { document } = useApp();
  const [events, setEvents] = useState<readonly TimelineEvent[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const { count } = document.columns;
      const loaded = count > LONGEST_READ ? [] : await document.events(Array.from({ length: count }, (_, i) => i));
      if (isCurrent) setEvents(loaded);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [document]);
  return events;
}
