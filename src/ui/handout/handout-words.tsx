// The words and the people that a reader of these events needs, and no others.
import type { JSX } from 'react';
import type { Handout } from '../../model/handout.ts';
import { isHeldBy, sentencesBefore } from '../../model/handout-then.ts';
import { termsIn } from '../../model/terms-in.ts';
import type { Actor } from '../../model/timeline.ts';
import { formatInstant } from '../../time/format-date.ts';
import { DAY, type Instant } from '../../time/span.ts';
import { useApp } from '../app/app-context.ts';
import { dateWords, officeWhen } from '../panel/date-words.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { Heading } from './heading.tsx';
import './handout-words.css';

interface ExplainedProps {
  readonly handout: Handout;
  readonly knowledgeDay: Instant | undefined;
  /** Whether what became public only later stays. */
  readonly keepsLater: boolean;
}

/** The words that occur, each with one sentence; nothing where none does. */
export function HandoutTerms({ handout, ...then }: ExplainedProps): JSX.Element | undefined {
  const { outline } = useApp();
  const found = new Set(handout.entries.flatMap(({ event }) => termsIn(event, outline.terms)));
  const terms = outline.terms
    .filter((term) => found.has(term))
    .filter(({ long, explanation }) => long || textThen(explanation, then) !== '');
  if (terms.length === 0) return undefined;
  return (
    <section className="handout-section">
      <Heading depth={1} className="handout-heading">
        Words explained
      </Heading>
      <ToldNote {...then} />
      <dl className="handout-terms">
        {terms.map((term) => (
          <div key={term.id}>
            <dt>
              {term.short}
              {term.long && <span className="handout-long">, {term.long}</span>}
            </dt>
            <dd>{textThen(term.explanation, then)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Who takes part or speaks, with their offices; nothing where nobody is named. */
export function HandoutPeople({ handout, ...then }: ExplainedProps): JSX.Element | undefined {
  const { actors } = handout;
  if (actors.length === 0) return undefined;
  const people = actors.filter(({ kind }) => kind === 'person');
  const organisations = actors.filter(({ kind }) => kind === 'organisation');
  return (
    <section className="handout-section">
      <Heading depth={1} className="handout-heading">
        {people.length === 0 ? 'Organisations' : organisations.length === 0 ? 'People' : 'People and organisations'}
      </Heading>
      <ToldNote {...then} />
      <dl className="handout-terms">
        {[...people, ...organisations].map((actor) => (
          <Who key={actor.id} actor={actor} others={actors} then={then} />
        ))}
      </dl>
    </section>
  );
}

interface WhoProps {
  readonly actor: Actor;
  /** Everybody on this handout. */
  readonly others: readonly Actor[];
  readonly then: Then;
}

function Who({ actor, others, then }: WhoProps): JSX.Element {
  const alike = others.filter(({ id }) => actor.notToBeConfusedWith?.includes(id));
  const { knowledgeDay, keepsLater } = then;
  const held = actor.offices.filter(
    (office) => knowledgeDay === undefined || keepsLater || isHeldBy(office, knowledgeDay + DAY),
  );
  const offices = held.map((office) => {
    const when = textThen(officeWhen(office), then);
    return when === '' ? office.title : `${office.title} (${when})`;
  });
  return (
    <div>
      <dt>
        {actor.name}
        {actor.nativeName && <span className="handout-native"> {actor.nativeName}</span>}
      </dt>
      <dd>
        {textThen(actor.about, then)} {offices.length > 0 && `${keepDatesWhole(offices.join('; '))}. `}
        {alike.length > 0 && `Not to be confused with ${alike.map(({ name }) => name).join(' or ')}.`}
      </dd>
    </div>
  );
}

type Then = Omit<ExplainedProps, 'handout'>;

/** A text, on a day of knowledge without what names a later time. */
function textThen(text: string, { knowledgeDay, keepsLater }: Then): string {
  return knowledgeDay === undefined || keepsLater ? text : sentencesBefore(text, knowledgeDay);
}

/** That explanations know more than the day of knowledge does; nothing while that is today. */
function ToldNote({ knowledgeDay, keepsLater }: Then): JSX.Element | undefined {
  const { outline } = useApp();
  if (knowledgeDay === undefined) return undefined;
  const { sourcesEnd } = outline;
  return (
    <p className="handout-told">
      {keepDatesWhole(
        [
          sourcesEnd ? `Told as of ${dateWords(sourcesEnd)}, when the sources end.` : 'Told as of today.',
          keepsLater ? '' : `What names a later time than ${formatInstant(knowledgeDay, 'day')} is left out.`,
        ].join(' '),
      )}
    </p>
  );
}
