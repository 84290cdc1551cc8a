// An event on somebody's page: its day, its title, how far that is backed, and how an accusation stood.
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { shownStanding } from '../../model/standing.ts';
import { open } from '../../state/actions.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { dateWords } from '../panel/date-words.ts';
import { standingSentence } from '../panel/standing-sentence.ts';
import './actor-event.css';

interface ActorEventProps {
  readonly event: TimelineEvent;
  /** Makes the title the place to which the focus comes back when the event is closed. */
  readonly itemId?: string;
  /** Says who stands behind the title and who against it, not only how far it is backed. */
  readonly saysWho?: boolean;
}

/** The title opens the event. */
export function ActorEvent({ event, itemId, saysWho = false }: ActorEventProps): JSX.Element {
  const { outline, store } = useApp();
  const isOpen = useAppState(({ selected }) => selected === event.id);
  const standing = shownStanding(event);
  return (
    <div className="actor-event">
      <StandingMark standing={standing} />
      <div>
        <p className="actor-event-when">{dateWords(event.when.date)}</p>
        <button
          type="button"
          className="actor-event-open"
          aria-current={isOpen ? 'true' : undefined}
          data-item={itemId}
          onClick={() => open(store, event.id)}
        >
          {event.title}
        </button>
        <p className="actor-event-standing">
          {STANDING_WORDS[standing].word}
          {saysWho && `${standingSentence(event, outline)}.`}
        </p>
        {event.legalStatus && (
          <p className="actor-event-status">
            <strong>At the time of the sources:</strong> {event.legalStatus}
          </p>
        )}
      </div>
    </div>
  );
}
