// The title of an event, with its sign; it opens the event in the panel.
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { shownStanding } from '../../model/standing.ts';
import { useApp } from '../app/app-context.ts';
import { laneStyle } from '../marks/lane-style.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import './event-title.css';

/** A button with the sign in the colour of the event's lane, and what the sign means for whoever hears it. */
export function EventTitle({ event }: { readonly event: TimelineEvent }): JSX.Element {
  const { outline, travel } = useApp();
  const standing = shownStanding(event);
  return (
    <button
      type="button"
      className="event-title"
      style={laneStyle(outline, event.lane)}
      onClick={() => travel.toEvent(event.id)}
    >
      <StandingMark standing={standing} />
      <span className="event-title-words">{event.title}</span>
      <span className="visually-hidden">, {STANDING_WORDS[standing].word}</span>
    </button>
  );
}
