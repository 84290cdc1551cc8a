// The words that an event rests on; where it is disputed, both sides next to each other; comments apart.
import type { JSX } from 'react';
import { commentsOn, isComparable, sidesOf } from '../../model/accounts.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Citation } from '../../model/source.ts';
import { showPage } from '../../state/actions.ts';
import { useApp } from '../app/app-context.ts';
import { ExcerptCard } from './excerpt-card.tsx';
import './event-excerpts.css';

/** All excerpts of an event, none hidden; nothing where it names no source. */
export function EventExcerpts({ event }: { readonly event: TimelineEvent }): JSX.Element | undefined {
  if (event.citations.length === 0) return undefined;
  const [says, denies] = sidesOf(event);
  const comments = commentsOn(event);
  return (
    <section className="event-excerpts">
      <h3 className="panel-heading">The words it rests on</h3>
      {says && denies ? (
        <div className="event-excerpts-sides">
          <Side event={event} title="Says" citations={says.citations} />
          <Side event={event} title="Denies" citations={denies.citations} />
        </div>
      ) : (
        <Cards event={event} citations={says?.citations ?? []} />
      )}
      {isComparable(event) && <CompareButton id={event.id} />}
      {comments.length > 0 && <Side event={event} title="Comments" citations={comments} />}
    </section>
  );
}

/** Leads to the page on which the accounts stand side by side. */
function CompareButton({ id }: { readonly id: string }): JSX.Element {
  const { store } = useApp();
  return (
    <button
      type="button"
      className="control event-excerpts-compare"
      onClick={() => showPage(store, { kind: 'disputes', about: id })}
    >
      Compare the accounts
    </button>
  );
}

interface CardsProps {
  readonly event: TimelineEvent;
  readonly citations: readonly Citation[];
}

function Side({ title, ...cards }: CardsProps & { readonly title: string }): JSX.Element {
  return (
    <div className="event-excerpts-side">
      <h4 className="event-excerpts-title">{title}</h4>
      <Cards {...cards} />
    </div>
  );
}

function Cards({ event, citations }: CardsProps): JSX.Element {
  return (
    <div className="event-excerpts-cards">
      {citations.map((citation) => (
        <ExcerptCard
          key={`${citation.source} ${citation.stance} ${citation.excerpt[0].exact}`}
          event={event}
          citation={citation}
        />
      ))}
    </div>
  );
}
