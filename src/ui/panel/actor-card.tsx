// Who somebody is: the name in its own script, one sentence, the offices with their dates, and whom not to take them for.
import type { JSX } from 'react';
import type { Actor } from '../../model/timeline.ts';
import { useApp } from '../app/app-context.ts';
import { dateWords } from './date-words.ts';
import './actor-card.css';

/** What is known of a person or an organisation. */
export function ActorCard({ actor }: { readonly actor: Actor }): JSX.Element {
  const { outline } = useApp();
  const others = (actor.notToBeConfusedWith ?? []).flatMap(
    (id) => outline.actors.find((other) => other.id === id)?.name ?? [],
  );
  return (
    <div className="actor-card">
      <p className="actor-card-name">
        {actor.name}
        {actor.nativeName && (
          <span className="actor-card-native" lang="km">
            {actor.nativeName}
          </span>
        )}
      </p>
      <p>{actor.about}</p>
      {actor.offices.length > 0 && (
        <ul className="actor-card-offices">
          {actor.offices.map((office) => (
            <li key={`${office.title} ${office.when}`}>
              {office.title} <span className="actor-card-when">{dateWords(office.when)}</span>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <p className="actor-card-others">
          <strong>Not to be confused with</strong> {others.join(' or ')}.
        </p>
      )}
    </div>
  );
}
