// What somebody says and what they deny, in their own words, event by event.
import type { JSX } from 'react';
import { type OwnWords, ownWords } from '../../model/people.ts';
import type { Actor } from '../../model/timeline.ts';
import { useApp } from '../app/app-context.ts';
import { EventLine } from '../list/event-line.tsx';
import { ShowMore } from '../list/show-more.tsx';
import { useGrowingEvents } from '../list/use-growing-events.ts';
import { laneStyle } from '../marks/lane-style.ts';
import { OwnQuote } from './own-quote.tsx';
import './actor-words.css';

interface ActorWordsProps {
  readonly actor: Actor;
  /** The places in the document of the events that cite their words, ascending. */
  readonly indices: readonly number[];
}

export function ActorWords({ actor, indices }: ActorWordsProps): JSX.Element {
  const { events, ...more } = useGrowingEvents(indices);
  return (
    <div className="actor-words">
      {indices.length === 0 && (
        <section>
          <h3 className="people-heading">What they say</h3>
          <p className="people-note">No words of their own are cited in this timeline.</p>
        </section>
      )}
      <Words heading="What they say" words={ownWords(events, actor.id, 'says')} />
      <Words heading="What they deny" words={ownWords(events, actor.id, 'denies')} />
      <ShowMore {...more} />
    </div>
  );
}

interface WordsProps {
  readonly heading: string;
  readonly words: readonly OwnWords[];
}

function Words({ heading, words }: WordsProps): JSX.Element | undefined {
  const { outline } = useApp();
  if (words.length === 0) return undefined;
  return (
    <section>
      <h3 className="people-heading">{heading}</h3>
      <ol className="actor-words-list">
        {words.map(({ event, citations }) => (
          <li key={event.id} style={laneStyle(outline, event.lane)}>
            <EventLine event={event} saysWho />
            {citations.map((citation) => (
              <OwnQuote
                key={`${citation.source} ${citation.stance} ${citation.excerpt[0].exact}`}
                citation={citation}
              />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
