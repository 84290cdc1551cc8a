// One dispute: what it is about in a neutral sentence, the accounts in parallel columns, the comments apart, and the status.
import { type JSX, useId } from 'react';
import { type Account, commentsOn } from '../../model/accounts.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useApp } from '../app/app-context.ts';
import { laneStyle, laneTitle } from '../marks/lane-style.ts';
import { dateWords } from '../panel/date-words.ts';
import { ExcerptCard } from '../panel/excerpt-card.tsx';
import { AccountColumn } from './account-column.tsx';
import { EventTitle } from './event-title.tsx';
import { LegalStatus } from './legal-status.tsx';
import './accounts-card.css';

interface AccountsCardProps {
  readonly event: TimelineEvent;
  readonly accounts: readonly Account[];
  /** Of the event's heading; those within are one deeper. */
  readonly level: 3 | 4;
}

/** The accounts of an event beside each other; below one another, each with its label, where there is no room. */
export function AccountsCard({ event, accounts, level }: AccountsCardProps): JSX.Element {
  const { outline } = useApp();
  const headingId = useId();
  const Heading = `h${level}` as const;
  return (
    <article className="accounts" aria-labelledby={headingId} style={laneStyle(outline, event.lane)}>
      <p className="accounts-when">
        {dateWords(event.when.date)} <span className="accounts-lane">{laneTitle(outline, event.lane)}</span>
      </p>
      <Heading className="accounts-title" id={headingId}>
        <EventTitle event={event} />
      </Heading>
      {event.disagreement && <p className="accounts-sentence">{event.disagreement}</p>}
      <div className="accounts-columns" data-many={accounts.length > 3 ? '' : undefined}>
        {accounts.map((account) => (
          <AccountColumn key={`${account.kind} ${account.event.id}`} account={account} level={level === 3 ? 4 : 5} />
        ))}
      </div>
      <LegalStatus event={event} />
      <Comments event={event} level={level === 3 ? 4 : 5} />
    </article>
  );
}

/** What was said about it without taking a side. */
function Comments({ event, level }: { readonly event: TimelineEvent; readonly level: 4 | 5 }): JSX.Element | undefined {
  const comments = commentsOn(event);
  const Heading = `h${level}` as const;
  if (comments.length === 0) return undefined;
  return (
    <div className="accounts-comments">
      <Heading className="accounts-label">Comments, which count for neither side</Heading>
      <div className="accounts-comments-cards">
        {comments.map((citation) => (
          <ExcerptCard key={`${citation.source} ${citation.excerpt[0].exact}`} event={event} citation={citation} />
        ))}
      </div>
    </div>
  );
}
