// Events whose sentences cannot both be true: two entries of the timeline as two accounts.
import { type JSX, useMemo } from 'react';
import { accountsOf } from '../../model/accounts.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useAllEvents } from '../app/use-events.ts';
import { AccountsCard } from './accounts-card.tsx';

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

/** The contradictions of a list that is not long, in order of time; in a long one they stand with each event that is opened. */
export function useContradictions(): readonly Contradiction[] {
  const events = useAllEvents();
  return useMemo(() => {
    const named = new Map(events.map((event) => [event.id, event]));
    return events.flatMap((event) => {
      const others = event.connections.flatMap(({ kind, event: id }) =>
        kind === 'contradicts' ? (named.get(id) ?? []) : [],
      );
      return others.length > 0 ? { event, others } : [];
    });
  }, [events]);
}
