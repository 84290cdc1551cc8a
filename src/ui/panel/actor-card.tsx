// Who somebody is: the name in its own script, one sentence, the offices with their dates, and whom not to take them for.
import type { JSX } from 'react';
import { lookAlikesOf } from '../../model/people.ts';
import type { Actor } from '../../model/timeline.ts';
import { showPage } from '../../state/actions.ts';
import { useApp } from '../app/app-context.ts';
import { NativeName } from '../words/native-name.tsx';
import { officeWhen } from './date-words.ts';
import './actor-card.css';

/** What is known of a person or an organisation, and the way to all about it. */
export function ActorCard({ actor }: { readonly actor: Actor }): JSX.Element {
  const { outline, store } = useApp();
  const others = lookAlikesOf(outline.actors, actor.id).filter(({ id }) => id !== actor.id);
  return (
    <div className="actor-card">
      <p className="actor-card-name">
        {actor.name} {actor.nativeName && <NativeName name={actor.nativeName} />}
      </p>
      <p>{actor.about}</p>
      {actor.offices.length > 0 && (
        <ul className="actor-card-offices">
          {actor.offices.map((office) => (
            <li key={`${office.title} ${office.when ?? ''}`}>
              {office.title} <span className="actor-card-when">{officeWhen(office)}</span>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <p className="actor-card-others">
          <strong>Not to be confused with</strong> {others.map(({ name }) => name).join(' or ')}.
        </p>
      )}
      <button
        type="button"
        className="actor-card-more"
        onClick={() => showPage(store, { kind: 'people', about: actor.id })}
      >
        All about {actor.name}
      </button>
    </div>
  );
}
