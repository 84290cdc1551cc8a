// The events on whose day another report disagrees: each disagreement once, drawn as parallel ghosts on one axis.
import { type JSX, useCallback } from 'react';
import { disagreeingIn, type FirstPlaces } from '../../layout/comparable.ts';
import { type DayDispute, dayDisputesOf } from '../../model/accounts.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp } from '../app/app-context.ts';
import { laneStyle } from '../marks/lane-style.ts';
import { DateGhosts, type GivenDate } from '../panel/date-ghosts.tsx';
import { dateWords } from '../panel/date-words.ts';
import { FoundReport } from '../panel/found-report.tsx';
import { EventTitle } from './event-title.tsx';
import { LegalStatus } from './legal-status.tsx';
import { MoreButton } from './more-button.tsx';
import { useFirstEvents } from './use-first-events.ts';
import './day-disputes.css';

/** All disagreements about days, in order of time; nothing where there are none. */
export function DayDisputes(): JSX.Element | undefined {
  const { facets } = useApp();
  const list = useFirstEvents(useCallback((most: number): FirstPlaces => disagreeingIn(facets, most), [facets]));
  if (list.count === 0) return undefined;
  return (
    <section className="disputes-section">
      <h3 className="disputes-heading">
        Reports disagree on the day{' '}
        <span className="disputes-count">
          {countWords(list.count)} {list.count === 1 ? 'event' : 'events'}
        </span>
      </h3>
      {dayDisputesOf(list.events).map((dispute) => (
        <DayDisputeCard key={`${dispute.found.url} ${dispute.events[0]?.id}`} dispute={dispute} />
      ))}
      <MoreButton list={list} />
    </section>
  );
}

/** What the reports disagree about, the days drawn, and the events that hang on it. */
function DayDisputeCard({ dispute: { found, events } }: { readonly dispute: DayDispute }): JSX.Element {
  const { outline } = useApp();
  return (
    <article className="day-dispute" style={laneStyle(outline, events[0]?.lane ?? '')}>
      <p className="day-dispute-sentence">{found.disagreement}</p>
      <DateGhosts dates={datesIn({ found, events })} />
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
function datesIn({ found, events }: DayDispute): readonly GivenDate[] {
  const own = [...new Set(events.map(({ when }) => when.date))];
  return [
    ...own.map((date) => ({ who: 'The article', date, isGhost: false })),
    { who: found.publisher, date: found.date, isGhost: true },
  ];
}
