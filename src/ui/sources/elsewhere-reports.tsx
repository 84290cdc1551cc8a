// Reports found elsewhere, which gave a day that the articles leave open: beside the sources, not counted among them.
import { type JSX, useMemo } from 'react';
import type { FoundElsewhere, TimelineEvent } from '../../model/event.ts';
import { useApp } from '../app/app-context.ts';
import { useEvents } from '../app/use-events.ts';
import { EventTitle } from '../compare/event-title.tsx';
import { dateWords } from '../panel/date-words.ts';
import { WebLink } from '../words/web-link.tsx';
import './elsewhere-reports.css';

/** A list that is longer lies in a worker, and its events are not all brought for this. */
const LONGEST = 2000;

interface Report {
  readonly found: FoundElsewhere;
  readonly events: readonly TimelineEvent[];
}

/** Each report once, with its address and the events whose day it gives; nothing where there is none, or the list is very long. */
export function ElsewhereReports(): JSX.Element | undefined {
  const { outline } = useApp();
  const count = outline.eventCount;
  const all = useMemo(() => Array.from({ length: count <= LONGEST ? count : 0 }, (_, i) => i), [count]);
  const events = useEvents(all);
  const reports = useMemo(() => reportsIn(events), [events]);
  if (reports.length === 0) return undefined;
  return (
    <section className="sources-section">
      <h3 className="sources-heading">Found elsewhere, not counted</h3>
      <p className="sources-note">
        Other reports gave these days, where an article leaves the day open. They support no event, and no number here
        counts them.
      </p>
      <ul className="elsewhere-reports">
        {reports.map(({ found, events: dated }) => (
          <li key={found.url}>
            <p>
              <WebLink url={found.url}>{found.publisher || found.url}</WebLink>
              {found.note && `, ${found.note}`}
            </p>
            <ul>
              {dated.map((event) => (
                <li key={event.id}>
                  <span className="elsewhere-reports-day">{dateWords(event.when.elsewhere?.date ?? '')}</span>
                  <EventTitle event={event} />
                  {event.when.elsewhere?.disagreement && (
                    <p className="elsewhere-reports-disagreement">{event.when.elsewhere.disagreement}</p>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The reports in the order of the first event that each of them dates. */
function reportsIn(events: readonly TimelineEvent[]): readonly Report[] {
  const reports = new Map<string, { readonly found: FoundElsewhere; readonly events: TimelineEvent[] }>();
  for (const event of events) {
    const found = event.when.elsewhere;
    if (!found) continue;
    const known = reports.get(found.url);
    if (known) known.events.push(event);
    else reports.set(found.url, { found, events: [event] });
  }
  return [...reports.values()];
}
