// One event of the list: date, title, how far it is backed, and what it was.
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { shownStanding, toldBy } from '../../model/standing.ts';
import { open } from '../../state/actions.ts';
import { useApp } from '../app/app-context.ts';
import { laneStyle, laneTitle } from '../marks/lane-style.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { dateWords } from '../panel/date-words.ts';
import './list-item.css';

interface ListItemProps {
  readonly event: TimelineEvent;
  readonly isSelected: boolean;
}

/** A line of the list whose title opens the event. */
export function ListItem({ event, isSelected }: ListItemProps): JSX.Element {
  const { outline, store } = useApp();
  const { when } = event;
  const standing = shownStanding(event);
  const told = toldBy(event, outline).length;
  return (
    <li className="list-line" style={laneStyle(outline, event.lane)}>
      <div className="list-date">
        <p className="list-date-words">{dateWords(when.date)}</p>
        {when.elsewhere && when.elsewhere.date !== when.date && <p>another report: {dateWords(when.elsewhere.date)}</p>}
      </div>
      <div className="list-body">
        <h3 className="list-title">
          <button
            type="button"
            className="list-item"
            aria-current={isSelected ? 'true' : undefined}
            data-item={event.id}
            onClick={() => open(store, event.id)}
          >
            {event.title}
          </button>
        </h3>
        <p className="list-summary">{event.summary}</p>
        <p className="list-facts">
          <span className="list-lane">{laneTitle(outline, event.lane)}</span>
          <span className="list-standing">
            <StandingMark standing={standing} /> {STANDING_WORDS[standing].word}
          </span>
          {told > 0 && (
            <span>
              told by {told} of {outline.sources.length}
            </span>
          )}
          {event.legalStatus && <span className="list-status">{event.legalStatus}</span>}
        </p>
      </div>
    </li>
  );
}
