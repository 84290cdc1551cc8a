// The events on whose day another report disagrees: each disagreement once, drawn as parallel ghosts on one axis.
import { type JSX, useMemo } from 'react';
import { disagreeingIn } from '../../layout/comparable.ts';
import { type DayDispute, dayDisputesOf } from '../../model/accounts.ts';
import type { Outline } from '../../state/document.ts';
import { useApp } from '../app/app-context.ts';
import { ShowMore } from '../list/show-more.tsx';
import { useGrowingEvents } from '../list/use-growing-events.ts';
import { laneStyle } from '../marks/lane-style.ts';
import { DateGhosts, type GivenDate } from '../panel/date-ghosts.tsx';
import { dateTellers } from '../panel/date-tellers.ts';
import { dateWords } from '../panel/date-words.ts';
import { FoundReport } from '../panel/found-report.tsx';
import { eventCount } from '../words/event-count.ts';
import { EventTitle } from './event-title.tsx';
import { LegalStatus } from './legal-status.tsx';
import './day-disputes.css';

/** All disagreements about days, in order of time; nothing where there are none. */
export function DayDisputes(): JSX.Element | undefined {
  const { facets } = useApp();
  const disagreeing = useMemo(() => disagreeingIn(facets), [facets]);
  const { events, ...more } = useGrowingEvents(disagreeing);
  if (disagreeing.length === 0) return undefined;
  return (
    <section className="disputes-section">
      <h3 className="disputes-heading">
        Reports disagree on the day <span className="disputes-count">{eventCount(disagreeing.length)}</span>
      </h3>
      {dayDisputesOf(events).map((dispute) => (
        <DayDisputeCard key={`${dispute.found.url} ${dispute.events[0]?.id}`} dispute={dispute} />
      ))}
      <ShowMore {...more} />
    </section>
  );
}

/** What the reports disagree about, the days drawn, and the events that hang on it. */
function DayDisputeCard({ dispute: { found, events } }: { readonly dispute: DayDispute }): JSX.Element {
  const { outline } = useApp();
  return (
    <article className="day-dispute" style={laneStyle(outline, events[0]?.lane ?? '')}>
      <p className="day-dispute-sentence">{found.disagreement}</p>
      <DateGhosts dates={datesIn({ found, events }, outline)} />
      <p className="day-dispute-found">
        The other report: <FoundReport found={found} />
      </p>
      <ul className="day-dispute-events">
        {events.map((event) => (
          <li key={event.id}>
            <EventTitle event={event} /> <span className="day-dispute-date">{dateWords(event.when.date)}</span>
            <LegalStatus event={event} />
          </li>
        ))}
      </ul>
    </article>
  );
}

/** Each date of the article once, and below it the other report's. */
function datesIn({ found, events }: DayDispute, outline: Outline): readonly GivenDate[] {
  const firsts = new Map(events.toReversed().map((event) => [event.when.date, dateTellers(event, outline)]));
  const own = [...new Set(events.map(({ when }) => when.date))];
  const [other] = firsts.values();
  return [
    ...own.map((date) => ({ who: firsts.get(date)?.own ?? '', date, isGhost: false })),
    { who: other?.other ?? found.publisher, date: found.date, isGhost: true },
  ];
}
