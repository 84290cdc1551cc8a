// One account as a column: the same word for everybody, the names, then the words as they were printed.
import type { JSX } from 'react';
import type { Account, AccountKind } from '../../model/accounts.ts';
import type { Outline } from '../../state/document.ts';
import { joinWords } from '../../time/span-words.ts';
import { useApp } from '../app/app-context.ts';
import { laneStyle } from '../marks/lane-style.ts';
import { dateWords } from '../panel/date-words.ts';
import { ExcerptCard } from '../panel/excerpt-card.tsx';
import { speechWords } from '../panel/speech-words.ts';
import { EventTitle } from './event-title.tsx';
import { LegalStatus } from './legal-status.tsx';
import './account-column.css';

/** Neutral for government and opposition alike: whoever denies says otherwise. */
const LABELS: Readonly<Record<AccountKind, string>> = {
  says: 'Says',
  denies: 'Says otherwise',
  otherwise: 'Is told otherwise',
};

interface AccountColumnProps {
  readonly account: Account;
  readonly level: 4 | 5;
}

/** Label and names as a heading, then each excerpt with its credits. */
export function AccountColumn({ account, level }: AccountColumnProps): JSX.Element {
  const { outline } = useApp();
  const { kind, event, citations } = account;
  const Heading = `h${level}` as const;
  return (
    <div className="account" data-kind={kind} style={laneStyle(outline, event.lane)}>
      <Heading className="account-head">
        <span className="account-label">{LABELS[kind]}</span>{' '}
        <span className="account-names">{namesIn(account, outline)}</span>
      </Heading>
      <div className="account-words">
        {kind === 'otherwise' && (
          <div className="account-other">
            <EventTitle event={event} /> <span className="account-date">{dateWords(event.when.date)}</span>
            <LegalStatus event={event} />
          </div>
        )}
        {citations.map((citation) => (
          <ExcerptCard
            key={`${citation.source} ${citation.stance} ${citation.excerpt[0].exact}`}
            event={event}
            citation={citation}
          />
        ))}
      </div>
    </div>
  );
}

/** Everybody whose words stand in the column, each once: “Hun Sen”, “Radio Free Asia and Hun Sen”. */
function namesIn({ citations }: Account, outline: Outline): string {
  const names = new Set(citations.map((citation) => speechWords(outline, citation).who));
  return names.size === 0 ? 'The list, which names no source' : joinWords([...names], 'and');
}
