// Everything about one event, from its title down to what it is connected to.
import { type JSX, lazy } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { Publisher } from '../../model/source.ts';
import type { Outline } from '../../state/document.ts';
import { useApp } from '../app/app-context.ts';
import { Later } from '../app/later.tsx';
import { useLowFrame } from '../embed/use-low-frame.ts';
import { publisherOf, sourceOf } from './citation-names.ts';
import { dateWords } from './date-words.ts';
import { EventActions } from './event-actions.tsx';
import { EventActors } from './event-actors.tsx';
import { EventConnections } from './event-connections.tsx';
import { EventDate } from './event-date.tsx';
import { EventExcerpts } from './event-excerpts.tsx';
import { EventStanding } from './event-standing.tsx';
import { EventTerms } from './event-terms.tsx';
import { ExplainedText } from './explained-text.tsx';
import { HowItIsCounted } from './how-it-is-counted.tsx';
import { KnownThen } from './known-then.tsx';
import { PlainSummary } from './plain-summary.tsx';
import { PublisherNotes } from './publisher-notes.tsx';

// Only lists of other tools have pictures.
const EventMedia = lazy(async () => ({ default: (await import('../media/event-media.tsx')).EventMedia }));

interface EventViewProps {
  readonly event: TimelineEvent;
  /** The id that the heading gets, so that the panel can be named by it. */
  readonly headingId: string;
}

/** The panel's content while an event is selected. */
export function EventView({ event, headingId }: EventViewProps): JSX.Element {
  const { outline } = useApp();
  const isLow = useLowFrame();
  return (
    <>
      <h2 className="panel-title" id={headingId}>
        {event.title}
      </h2>
      {isLow && (
        <>
          <EventDate event={event} />
          <EventExcerpts event={event} />
        </>
      )}
      <EventActions event={event} />
      {!isLow && <EventDate event={event} />}
      <KnownThen event={event} />
      <EventStanding event={event} />
      {event.summary && (
        <p className="panel-summary">
          <ExplainedText text={event.summary} />
        </p>
      )}
      <PlainSummary event={event} />
      <Corrections eventId={event.id} />
      {!isLow && <EventExcerpts event={event} />}
      {(event.media || event.links) && (
        <Later what="Its pictures and links">
          <EventMedia event={event} />
        </Later>
      )}
      <EventActors key={event.id} ids={event.actors} />
      <EventConnections event={event} />
      <div className="panel-folds">
        <EventTerms event={event} />
        <HowItIsCounted />
        {event.citations.length > 0 && (
          <details className="fold">
            <summary>About the publishers</summary>
            <PublisherNotes publishers={publishersOf(event, outline)} />
          </details>
        )}
      </div>
    </>
  );
}

function Corrections({ eventId }: { readonly eventId: string }): JSX.Element | undefined {
  const { outline } = useApp();
  const corrections = outline.corrections.filter((correction) => correction.event === eventId);
  if (corrections.length === 0) return undefined;
  return (
    <div className="panel-corrections">
      {corrections.map((correction) => (
        <p key={`${correction.on} ${correction.what}`}>
          <strong>Corrected on {dateWords(correction.on)}:</strong> {correction.what}
        </p>
      ))}
    </div>
  );
}

/** Those who published what the event cites, each once. */
function publishersOf(event: TimelineEvent, outline: Outline): readonly Publisher[] {
  const cited = event.citations.flatMap((citation) => publisherOf(outline, sourceOf(outline, citation)) ?? []);
  return [...new Set(cited)];
}
