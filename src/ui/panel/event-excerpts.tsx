// The words that an event rests on; where it is disputed, both sides next to each other; comments apart.
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { Citation } from '../../model/source.ts';
import { ExcerptCard } from './excerpt-card.tsx';
import './event-excerpts.css';

/** All excerpts of an event, none hidden; nothing where it names no source. */
export function EventExcerpts({ event }: { readonly event: TimelineEvent }): JSX.Element | undefined {
  if (event.citations.length === 0) return undefined;
  const denials = event.citations.filter((citation) => citation.stance === 'denies');
  const comments = event.citations.filter((citation) => citation.stance === 'comments');
  const words = event.citations.filter((citation) => citation.stance !== 'denies' && citation.stance !== 'comments');
  return (
    <section className="event-excerpts">
      <h3 className="panel-heading">The words it rests on</h3>
      {denials.length > 0 ? (
        <div className="event-excerpts-sides">
          <Side title="Says" citations={words} />
          <Side title="Denies" citations={denials} />
        </div>
      ) : (
        <Cards citations={words} />
      )}
      {comments.length > 0 && <Side title="Comments" citations={comments} />}
    </section>
  );
}

interface SideProps {
  readonly title: string;
  readonly citations: readonly Citation[];
}

function Side({ title, citations }: SideProps): JSX.Element {
  return (
    <div className="event-excerpts-side">
      <h4 className="event-excerpts-title">{title}</h4>
      <Cards citations={citations} />
    </div>
  );
}

function Cards({ citations }: { readonly citations: readonly Citation[] }): JSX.Element {
  return (
    <div className="event-excerpts-cards">
      {citations.map((citation) => (
        <ExcerptCard key={`${citation.source} ${citation.stance} ${citation.excerpt[0].exact}`} citation={citation} />
      ))}
    </div>
  );
}
