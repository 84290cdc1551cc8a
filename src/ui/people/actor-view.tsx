// All about one person or organisation: who it is, in which events, what it says and what it denies.
import { type JSX, useMemo } from 'react';
import { countsOf, eventsWith } from '../../layout/number-lists.ts';
import { NO_FILTER } from '../../model/filter.ts';
import { lookAlikesOf } from '../../model/people.ts';
import type { Actor } from '../../model/timeline.ts';
import { filterBy, seeThrough, showPage } from '../../state/actions.ts';
import { useApp } from '../app/app-context.ts';
import { officeWhen } from '../panel/date-words.ts';
import { NativeName } from '../words/native-name.tsx';
import { ActorEvents } from './actor-events.tsx';
import { ActorWords } from './actor-words.tsx';
import { LookAlikes } from './look-alikes.tsx';
import './actor-view.css';

interface ActorViewProps {
  readonly actor: Actor;
  /** Its place in the outline. */
  readonly place: number;
}

export function ActorView({ actor, place }: ActorViewProps): JSX.Element {
  const { store, facets } = useApp();
  const events = useMemo(() => eventsWith(facets.actors, place), [facets, place]);
  const spokenIn = useMemo(() => eventsWith(facets.speakers, place), [facets, place]);
  return (
    <article className="actor-view">
      <button
        type="button"
        className="page-to-all"
        onClick={() => showPage(store, { kind: 'people', about: undefined })}
      >
        <span aria-hidden="true">←</span> All people and organisations
      </button>
      <h2 className="page-title">
        {actor.name} {actor.nativeName && <NativeName name={actor.nativeName} />}
      </h2>
      <p className="actor-view-about">{actor.about}</p>
      <Offices actor={actor} />
      <Ways actor={actor} hasEvents={events.length > 0} speaks={spokenIn.length > 0} />
      <Alike actor={actor} />
      <div className="actor-view-columns">
        <ActorEvents indices={events} />
        <ActorWords actor={actor} indices={spokenIn} />
      </div>
    </article>
  );
}

function Offices({ actor: { offices } }: { readonly actor: Actor }): JSX.Element | undefined {
  if (offices.length === 0) return undefined;
  return (
    <section>
      <h3 className="people-heading">Offices</h3>
      <dl className="actor-view-offices">
        {offices.map((office) => (
          <div key={`${office.title} ${office.when ?? ''}`}>
            <dt>{office.title}</dt>
            <dd>{officeWhen(office)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface WaysProps {
  readonly actor: Actor;
  readonly hasEvents: boolean;
  readonly speaks: boolean;
}

/** The ways back to the timeline. */
function Ways({ actor, hasEvents, speaks }: WaysProps): JSX.Element | undefined {
  const { store } = useApp();
  if (!hasEvents && !speaks) return undefined;
  const showOnlyThese = (): void => {
    filterBy(store, { ...NO_FILTER, actors: [actor.id] });
    showPage(store, undefined);
  };
  const seeAsTold = (): void => {
    seeThrough(store, { kind: 'speaker', id: actor.id });
    showPage(store, undefined);
  };
  return (
    <div className="actor-view-ways">
      {hasEvents && (
        <button type="button" className="control" onClick={showOnlyThese}>
          Show only these events
        </button>
      )}
      {speaks && (
        <button type="button" className="control" onClick={seeAsTold}>
          See the timeline as {actor.name} tells it
        </button>
      )}
    </div>
  );
}

function Alike({ actor }: { readonly actor: Actor }): JSX.Element | undefined {
  const { outline, facets } = useApp();
  const group = useMemo(() => {
    const counts = countsOf(facets.actors, outline.actors.length);
    return lookAlikesOf(outline.actors, actor.id).map((one) => ({
      actor: one,
      count: counts[outline.actors.indexOf(one)] ?? 0,
    }));
  }, [outline, facets, actor]);
  return group.length === 0 ? undefined : <LookAlikes group={group} here={actor.id} />;
}
