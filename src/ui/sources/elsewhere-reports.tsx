// Reports found elsewhere, which gave a day that the articles leave open: beside the sources, not counted among them.
import { type JSX, useMemo } from 'react';
import type { FoundElsewhere, TimelineEvent } from '../../model/event.ts';
import { useAllEvents } from '../app/use-events.ts';
import { EventTitle } from '../compare/event-title.tsx';
import { LegalStatus } from '../compare/legal-status.tsx';
import { FoundReport } from '../panel/found-report.tsx';
import './elsewhere-reports.css';

interface Report {
  readonly found: FoundElsewhere;
  readonly events: readonly TimelineEvent[];
}

/** Each report with its address, the day that it gives and the events of that day; nothing where there is none, or the list is very long. */
export function ElsewhereReports(): JSX.Element | undefined {
  const events = useAllEvents();
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
          <li key={keyOf(found)}>
            <p>
              <FoundReport found={found} />
            </p>
            {found.disagreement && <p className="elsewhere-reports-disagreement">{found.disagreement}</p>}
            <ul className="elsewhere-reports-events">
              {dated.map((event) => (
                <li key={event.id}>
                  <EventTitle event={event} />
                  <LegalStatus event={event} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The reports in the order of the first event that each of them dates; one that gives several days stands there for each. */
function reportsIn(events: readonly TimelineEvent[]): readonly Report[] {
  const reports = new Map<string, { readonly found: FoundElsewhere; readonly events: TimelineEvent[] }>();
  for (const event of events) {
    const found = event.when.elsewhere;
    if (!found) continue;
    const known = reports.get(keyOf(found));
    if (known) known.events.push(event);
    else reports.set(keyOf(found), { found, events: [event] });
  }
  return [...reports.values()];
}

function keyOf({ url, date, disagreement = '', note = '' }: FoundElsewhere): string {
  return JSON.stringify([url, date, disagreement, note]);
}
