// The words and the people that a reader of these events needs, and no others.
import type { JSX } from 'react';
import type { Handout } from '../../model/handout.ts';
import { termsIn } from '../../model/terms-in.ts';
import type { Actor } from '../../model/timeline.ts';
import { useApp } from '../app/app-context.ts';
import { officeWhen } from '../panel/date-words.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { Heading } from './heading.tsx';
import './handout-words.css';

/** The words that occur, each with one sentence; nothing where none does. */
export function HandoutTerms({ handout }: { readonly handout: Handout }): JSX.Element | undefined {
  const { outline } = useApp();
  const found = new Set(handout.entries.flatMap(({ event }) => termsIn(event, outline.terms)));
  const terms = outline.terms.filter((term) => found.has(term));
  if (terms.length === 0) return undefined;
  return (
    <section className="handout-section">
      <Heading depth={1} className="handout-heading">
        Words explained
      </Heading>
      <dl className="handout-terms">
        {terms.map((term) => (
          <div key={term.id}>
            <dt>
              {term.short}
              {term.long && <span className="handout-long">, {term.long}</span>}
            </dt>
            <dd>{term.explanation}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Who takes part or speaks, with their offices; nothing where nobody is named. */
export function HandoutPeople({ handout }: { readonly handout: Handout }): JSX.Element | undefined {
  const { actors } = handout;
  if (actors.length === 0) return undefined;
  const people = actors.filter(({ kind }) => kind === 'person');
  const organisations = actors.filter(({ kind }) => kind === 'organisation');
  return (
    <section className="handout-section">
      <Heading depth={1} className="handout-heading">
        {people.length === 0 ? 'Organisations' : organisations.length === 0 ? 'People' : 'People and organisations'}
      </Heading>
      <dl className="handout-terms">
        {[...people, ...organisations].map((actor) => (
          <Who key={actor.id} actor={actor} others={actors} />
        ))}
      </dl>
    </section>
  );
}

interface WhoProps {
  readonly actor: Actor;
  /** Everybody on this handout. */
  readonly others: readonly Actor[];
}

function Who({ actor, others }: WhoProps): JSX.Element {
  const alike = others.filter(({ id }) => actor.notToBeConfusedWith?.includes(id));
  const offices = actor.offices.map((office) => `${office.title} (${officeWhen(office)})`);
  return (
    <div>
      <dt>
        {actor.name}
        {actor.nativeName && <span className="handout-native"> {actor.nativeName}</span>}
      </dt>
      <dd>
        {actor.about} {offices.length > 0 && `${keepDatesWhole(offices.join('; '))}. `}
        {alike.length > 0 && `Not to be confused with ${alike.map(({ name }) => name).join(' or ')}.`}
      </dd>
    </div>
  );
}
