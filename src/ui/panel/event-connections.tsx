// The way from an event to those that it is connected to.
import type { JSX } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { shownStanding } from '../../model/standing.ts';
import { useApp } from '../app/app-context.ts';
import { laneStyle } from '../marks/lane-style.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { connectionsOf } from './connections-of.ts';
import { useConnected } from './use-connected.ts';
import './event-connections.css';

/** A button for each connected event, with the kind and the distance in time; nothing where there is none. */
export function EventConnections({ event }: { readonly event: TimelineEvent }): JSX.Element | undefined {
  const { outline, travel } = useApp();
  const connected = connectionsOf(event, useConnected(event));
  if (connected.length === 0) return undefined;
  return (
    <section className="event-connections">
      <h3 className="panel-heading">Connected</h3>
      <ul>
        {connected.map(({ event: other, words, distance }) => (
          <li key={other.id} style={laneStyle(outline, other.lane)}>
            <button type="button" className="connection" onClick={() => travel.toEvent(other.id)}>
              <StandingMark standing={shownStanding(other)} />
              <span>
                <span className="connection-title">{other.title}</span>{' '}
                <span className="connection-how">
                  {words}
                  {distance && `, ${distance}`}
                </span>
                {other.legalStatus && <span className="connection-status">{other.legalStatus}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
