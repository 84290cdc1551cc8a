// Who takes part: people and organisations, chosen by name or added.
import type { JSX } from 'react';
import { addMember, changeMember, spotOf } from '../../../edit/edit-member.ts';
import type { Actor } from '../../../model/timeline.ts';
import { NameChips } from '../field/name-chips.tsx';
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
    <div>
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
      <NameChips
        members={event.actors.map((id) => ({ id, name: named.get(id) ?? id }))}
        onRemove={(gone) => onChange({ ...event, actors: event.actors.filter((id) => id !== gone) })}
        besides={({ id }) => <KindSwitch actor={actors.find((actor) => actor.id === id)} />}
      />
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
      className="form-name-act form-person-kind"
      title={`Make it ${kind === 'person' ? 'a' : 'an'} ${kind}`}
      onClick={change}
    >
      {actor.kind}
    </button>
  );
}
