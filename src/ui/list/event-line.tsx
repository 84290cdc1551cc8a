// An event in a list of a page: its day, its title, how far that is backed, and how an accusation stood.
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { shownStanding } from '../../model/standing.ts';
import { open } from '../../state/actions.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { dateWords } from '../panel/date-words.ts';
import { standingSentence } from '../panel/standing-sentence.ts';
import './event-line.css';

interface EventLineProps {
  readonly event: TimelineEvent;
  /** Makes the title the place to which the focus comes back when the event is closed. */
  readonly itemId?: string;
  /** Says who stands behind the title and who against it, not only how far it is backed. */
  readonly saysWho?: boolean;
}

/** The title opens the event. */
export function EventLine({ event, itemId, saysWho = false }: EventLineProps): JSX.Element {
  const { outline, store } = useApp();
  const isOpen = useAppState(({ selected }) => selected === event.id);
  const standing = shownStanding(event);
  return (
    <div className="event-line">
      <StandingMark standing={standing} />
      <div>
        <p className="event-line-when">{dateWords(event.when.date)}</p>
        <button
          type="button"
          className="event-line-open"
          aria-current={isOpen ? 'true' : undefined}
          data-item={itemId}
          onClick={() => open(store, event.id)}
        >
          {event.title}
        </button>
        <p className="event-line-standing">
          {STANDING_WORDS[standing].word}
          {saysWho && `${standingSentence(event, outline)}.`}
        </p>
        {event.legalStatus && (
          <p className="event-line-status">
            <strong>At the time of the sources:</strong> {event.legalStatus}
          </p>
        )}
      </div>
    </div>
  );
}
