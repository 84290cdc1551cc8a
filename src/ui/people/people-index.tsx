// Everybody whom the timeline names, people before organisations; those who are easily confused stand together, once.
import { type JSX, useMemo, useState } from 'react';
import { countsOf } from '../../layout/number-lists.ts';
import { lookAlikes } from '../../model/people.ts';
import type { Actor } from '../../model/timeline.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp } from '../app/app-context.ts';
import { LookAlikes } from './look-alikes.tsx';
import { type CountedActor, PersonEntry } from './person-entry.tsx';
import './people-index.css';

/** How many of a kind are shown before more are asked for. */
const FIRST = 200;

const HEADINGS: readonly (readonly [Actor['kind'], string])[] = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
];

/** `isUnknown`: somebody was asked for whom the timeline does not name. */
export function PeopleIndex({ isUnknown }: { readonly isUnknown: boolean }): JSX.Element {
  const { outline } = useApp();
  return (
    <>
      <h2 className="page-title">People and organisations</h2>
      {isUnknown && <p className="people-note">Nobody of that name is in this timeline. Here is everybody who is.</p>}
      {outline.actors.length === 0 && (
        <p className="people-note">This list names no people or organisations, so there is nobody to show here.</p>
      )}
      {HEADINGS.map(([kind, heading]) => (
        <Kind key={kind} kind={kind} heading={heading} />
      ))}
    </>
  );
}

function Kind({ kind, heading }: { readonly kind: Actor['kind']; readonly heading: string }): JSX.Element | undefined {
  const { groups, single } = useCounted(kind);
  const [shown, setShown] = useState(FIRST);
  if (groups.length + single.length === 0) return undefined;
  return (
    <section className="people-kind">
      <h3 className="people-heading">{heading}</h3>
      {groups.map((group) => (
        <LookAlikes key={group[0]?.actor.id} group={group} />
      ))}
      <ul className="people-entries">
        {single.slice(0, shown).map((counted) => (
          <li key={counted.actor.id}>
            <PersonEntry {...counted} />
          </li>
        ))}
      </ul>
      {single.length > shown && (
        <button type="button" className="control" onClick={() => setShown(shown + FIRST)}>
          Show more of {countWords(single.length)}
        </button>
      )}
    </section>
  );
}

interface Counted {
  readonly groups: readonly (readonly CountedActor[])[];
  readonly single: readonly CountedActor[];
}

const BY_NAME = new Intl.Collator('en');

/** Those of a kind with the numbers of their events, by name; a group of look-alikes stands with its first one's kind. */
function useCounted(kind: Actor['kind']): Counted {
  const { outline, facets } = useApp();
  return useMemo(() => {
    const counts = countsOf(facets.actors, outline.actors.length);
    const places = new Map(outline.actors.map((actor, place) => [actor, place]));
    const counted = (actor: Actor): CountedActor => ({ actor, count: counts[places.get(actor) ?? -1] ?? 0 });
    const alike = lookAlikes(outline.actors);
    const grouped = new Set(alike.flat());
    return {
      groups: alike.filter(([first]) => first?.kind === kind).map((group) => group.map(counted)),
      single: outline.actors
        .filter((actor) => actor.kind === kind && !grouped.has(actor))
        .map(counted)
        .sort((a, b) => BY_NAME.compare(a.actor.name, b.actor.name)),
    };
  }, [outline, facets, kind]);
}
