// Who takes part: people and organisations, chosen by name or added.
import type { JSX } from 'react';
import { addMember, changeMember, spotOf } from '../../../edit/edit-member.ts';
import type { Actor } from '../../../model/timeline.ts';
import { PickField } from '../field/pick-field.tsx';
import { useEditing, useTimeline } from '../form-context.ts';
import { hintsAt } from './event-hints.ts';
import { addedId, type EventPartProps } from './event-part.ts';
import './event-people.css';

/** The names of those who take part, each with a way out, and a field for one more. */
export function EventPeople({ event, hints, onChange }: EventPartProps): JSX.Element {
  const { actors } = useTimeline();
  const { make } = useEditing();
  const add = (actor: Actor): void => {
    const id = addedId(make((timeline, making) => addMember(timeline, 'actors', actor, making)));
    if (id !== undefined) onChange({ ...event, actors: [...event.actors, id] });
  };
  const named = new Map(actors.map((actor) => [actor.id, actor.name]));
  return (
    <div className="form-people">
      <PickField
        label="People and organisations"
        placeholder="A name"
        noun="person"
        choices={actors
          .filter(({ id }) => !event.actors.includes(id))
          .map(({ id, name }) => ({ value: id, words: name }))}
        notes={hintsAt(hints, 'actors')}
        onPick={(id) => onChange({ ...event, actors: [...event.actors, id] })}
        onAdd={(name) => add({ id: '', kind: 'person', name, about: '', offices: [] })}
      />
      {event.actors.length > 0 && (
        <ul className="form-people-list">
          {event.actors.map((id) => (
            <li key={id} className="form-person">
              <span dir="auto">{named.get(id) ?? id}</span>
              <KindSwitch actor={actors.find((actor) => actor.id === id)} />
              <button
                type="button"
                className="form-person-out"
                onClick={() => onChange({ ...event, actors: event.actors.filter((one) => one !== id) })}
              >
                <span aria-hidden="true">×</span>
                <span className="visually-hidden">Leave out {named.get(id) ?? id}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Says whether it is a person or an organisation, and changes it. */
function KindSwitch({ actor }: { readonly actor: Actor | undefined }): JSX.Element | undefined {
  const { make } = useEditing();
  if (!actor) return undefined;
  const kind = actor.kind === 'person' ? 'organisation' : 'person';
  const change = (): void => {
    make((timeline, making) => {
      const spot = spotOf(timeline, 'actors', actor.id) ?? { part: 'actors', at: -1 };
      return changeMember(timeline, spot, { ...actor, kind }, making);
    });
  };
  return (
    <button
      type="button"
      className="form-person-kind"
      title={`Make it ${kind === 'person' ? 'a' : 'an'} ${kind}`}
      onClick={change}
    >
      {actor.kind}
    </button>
  );
}
