// Somebody in one glance: the names, one sentence, and how many events.
import type { JSX } from 'react';
import type { Actor } from '../../model/timeline.ts';
import { showPage } from '../../state/actions.ts';
import { useApp } from '../app/app-context.ts';
import { eventCount } from '../words/event-count.ts';
import { NativeName } from '../words/native-name.tsx';
import './person-entry.css';

export interface CountedActor {
  readonly actor: Actor;
  /** In how many events. */
  readonly count: number;
}

interface PersonEntryProps extends CountedActor {
  /** Whether the page is about this one already. */
  readonly isHere?: boolean;
}

/** The name leads to all about them, unless that is what is being read. */
export function PersonEntry({ actor, count, isHere = false }: PersonEntryProps): JSX.Element {
  const { store } = useApp();
  return (
    <div className="person-entry" aria-current={isHere ? 'true' : undefined}>
      <p className="person-entry-name">
        {isHere ? (
          actor.name
        ) : (
          <button
            type="button"
            className="person-entry-open"
            onClick={() => showPage(store, { kind: 'people', about: actor.id })}
          >
            {actor.name}
          </button>
        )}
      </p>
      {actor.nativeName && (
        <p className="person-entry-native">
          <NativeName name={actor.nativeName} />
        </p>
      )}
      <p>{actor.about}</p>
      <p className="person-entry-count">
        {isHere && 'This page · '}
        {eventCount(count)}
      </p>
    </div>
  );
}
