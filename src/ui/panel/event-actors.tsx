// The people and organisations of an event as chips; each opens what is known of it.
import { type JSX, useId, useState } from 'react';
import type { Actor } from '../../model/timeline.ts';
import { useApp } from '../app/app-context.ts';
import { ActorCard } from './actor-card.tsx';
import './event-actors.css';

/** One chip for each actor, in the event's order; one card at a time is open below them. */
export function EventActors({ ids }: { readonly ids: readonly string[] }): JSX.Element | undefined {
  const { outline } = useApp();
  const [openId, setOpenId] = useState<string>();
  const cardId = useId();
  const actors = ids.flatMap((id) => outline.actors.find((actor) => actor.id === id) ?? []);
  const open = actors.find((actor) => actor.id === openId);
  if (actors.length === 0) return undefined;
  return (
    <section className="event-actors">
      <h3 className="panel-heading">People and organisations</h3>
      <ul className="event-actors-chips">
        {actors.map((actor) => (
          <li key={actor.id}>
            <Chip
              actor={actor}
              cardId={cardId}
              isOpen={actor === open}
              onToggle={() => setOpenId(actor === open ? undefined : actor.id)}
            />
          </li>
        ))}
      </ul>
      <div id={cardId}>{open && <ActorCard actor={open} />}</div>
    </section>
  );
}

interface ChipProps {
  readonly actor: Actor;
  readonly cardId: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Chip({ actor, cardId, isOpen, onToggle }: ChipProps): JSX.Element {
  return (
    <button type="button" className="chip" aria-expanded={isOpen} aria-controls={cardId} onClick={onToggle}>
      {actor.name}
    </button>
  );
}
