// The people and organisations of the timeline: all of them, or all about one.
import type { JSX } from 'react';
import { useApp, useAppState } from '../app/app-context.ts';
import { ActorView } from './actor-view.tsx';
import { PeopleIndex } from './people-index.tsx';
import './people-page.css';

/** The page's content; who it is about stands in the address. */
export function PeoplePage(): JSX.Element {
  const { outline } = useApp();
  const about = useAppState(({ page }) => (page?.kind === 'people' ? page.about : undefined));
  const place = outline.actors.findIndex(({ id }) => id === about);
  const actor = outline.actors[place];
  return (
    <div className="people">
      {actor ? (
        <ActorView key={actor.id} actor={actor} place={place} />
      ) : (
        <PeopleIndex isUnknown={about !== undefined} />
      )}
    </div>
  );
}
