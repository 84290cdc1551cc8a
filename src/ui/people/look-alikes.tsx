// Names that are easily taken for each other, side by side, each with what tells it apart.
import { type JSX, useId } from 'react';
import { type CountedActor, PersonEntry } from './person-entry.tsx';
import './look-alikes.css';

interface LookAlikesProps {
  readonly group: readonly CountedActor[];
  /** The id of the one whom the page is about. */
  readonly here?: string;
}

/** One card for the whole group. */
export function LookAlikes({ group, here }: LookAlikesProps): JSX.Element {
  const titleId = useId();
  return (
    <section className="look-alikes" aria-labelledby={titleId}>
      <p className="look-alikes-title" id={titleId}>
        Easily confused
      </p>
      <ul className="look-alikes-entries">
        {group.map((counted) => (
          <li key={counted.actor.id}>
            <PersonEntry {...counted} isHere={counted.actor.id === here} />
          </li>
        ))}
      </ul>
    </section>
  );
}
