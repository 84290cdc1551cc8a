// All disputed events of the timeline, in order of time, each with its two sides.
import { type JSX, useMemo } from 'react';
import { disputedIn } from '../../layout/comparable.ts';
import { sidesOf } from '../../model/accounts.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { showPage } from '../../state/actions.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp } from '../app/app-context.ts';
import { ShowMore } from '../list/show-more.tsx';
import { useGrowingEvents } from '../list/use-growing-events.ts';
import { dateWords } from '../panel/date-words.ts';
import { AccountsCard } from './accounts-card.tsx';
import './disputed-events.css';

/** So many cards are shown at a time. */
const CARDS = 50;
/** So many are overlooked at a glance. */
const FEW = 2;

/** The disputed events; nothing where there are none. */
export function DisputedEvents(): JSX.Element | undefined {
  const { columns } = useApp();
  const disputed = useMemo(() => disputedIn(columns), [columns]);
  const { events, ...more } = useGrowingEvents(disputed, CARDS);
  if (disputed.length === 0) return undefined;
  return (
    <section className="disputes-section">
      <h3 className="disputes-heading">
        Disputed <span className="disputes-count">{countWords(disputed.length)}</span>
      </h3>
      {events.length > FEW && <Contents events={events} />}
      {events.map((event) => (
        <AccountsCard key={event.id} event={event} accounts={sidesOf(event)} level={4} />
      ))}
      <ShowMore {...more} />
    </section>
  );
}

/** What is disputed, and when: each leads to that dispute alone. An accusation never stands without its status. */
function Contents({ events }: { readonly events: readonly TimelineEvent[] }): JSX.Element {
  const { store } = useApp();
  return (
    <ul className="disputes-contents" aria-label="Disputed, in order of time">
      {events.map((event) => (
        <li key={event.id}>
          <button
            type="button"
            className="disputes-contents-item"
            onClick={() => showPage(store, { kind: 'disputes', about: event.id })}
          >
            <span className="disputes-contents-when">{dateWords(event.when.date)}</span>
            <span className="disputes-contents-title">{event.title}</span>
            {event.legalStatus && <span className="disputes-contents-status">{event.legalStatus}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
