// The events that an article supports, in order of time, under what its excerpts do to them.
import { type JSX, useMemo } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { excerptText, wordCount } from '../../model/excerpt.ts';
import type { Source } from '../../model/source.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp } from '../app/app-context.ts';
import { useEvents } from '../app/use-events.ts';
import { laneStyle } from '../marks/lane-style.ts';
import { ActorEvent } from '../people/actor-event.tsx';
import { ShowMore } from '../people/show-more.tsx';
import { useGrowingEvents } from '../people/use-growing-events.ts';
import { stanceCounts } from './stance-counts.ts';
import './source-events.css';

interface SourceEventsProps {
  readonly source: Source;
  /** The events' places in the document, ascending. */
  readonly indices: readonly number[];
}

export function SourceEvents({ source, indices }: SourceEventsProps): JSX.Element {
  const { outline } = useApp();
  const { events, ...more } = useGrowingEvents(indices);
  return (
    <section className="source-events">
      <h3 className="sources-heading">What it tells</h3>
      {indices.length === 0 && <p className="sources-note">No event of this list cites it.</p>}
      <Split source={source} indices={indices} />
      <ol className="source-events-list">
        {events.map((event) => (
          <li key={event.id} style={laneStyle(outline, event.lane)}>
            <ActorEvent event={event} itemId={event.id} />
          </li>
        ))}
      </ol>
      <ShowMore {...more} />
    </section>
  );
}

/** How many events are counted at most. */
const MOST = 200;

/** “27 excerpts: 14 told as fact, 6 said by one side …”; of very many events only the first are counted, which is said. */
function Split({ source, indices }: SourceEventsProps): JSX.Element | undefined {
  const first = useMemo(() => indices.slice(0, MOST), [indices]);
  const events = useEvents(first);
  if (events.length === 0) return undefined;
  const counts = stanceCounts(events, source.id);
  const sum = counts.reduce((all, { count }) => all + count, 0);
  const isPart = indices.length > MOST;
  return (
    <>
      <p className="source-events-split">
        {isPart && `In the first ${MOST} events: `}
        {countWords(sum)} {sum === 1 ? 'excerpt' : 'excerpts'},{' '}
        {counts.map(({ words, count }) => `${countWords(count)} ${words}`).join(', ')}.
      </p>
      {!source.extent && (
        <p className="sources-note">
          {isPart ? 'At least ' : ''}
          {countWords(wordsQuoted(events, source.id))} words of it are quoted; how long it is, the list does not say.
        </p>
      )}
    </>
  );
}

/** The words of all different excerpts of a source. */
function wordsQuoted(events: readonly TimelineEvent[], source: string): number {
  const own = events.flatMap(({ citations }) => citations.filter((citation) => citation.source === source));
  const texts = new Set(own.map(({ excerpt }) => excerptText(excerpt)));
  return [...texts].reduce((sum, text) => sum + wordCount(text), 0);
}
