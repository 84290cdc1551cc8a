// One event of a handout, with its number, its doubt, and the words that it rests on.
import type { JSX } from 'react';
import { capital } from '../../lesson/capital.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { excerptText } from '../../model/excerpt.ts';
import type { HandoutEntry, HandoutExcerpt } from '../../model/handout.ts';
import type { Publicity } from '../../model/known-span.ts';
import { shownDate } from '../../model/shown-date.ts';
import { shownStanding } from '../../model/standing.ts';
import { formatInstant } from '../../time/format-date.ts';
import type { Instant } from '../../time/span.ts';
import { useApp } from '../app/app-context.ts';
import { StandingMark } from '../marks/standing-mark.tsx';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { dateTellers } from '../panel/date-tellers.ts';
import { dateWords } from '../panel/date-words.ts';
import { standingSentence } from '../panel/standing-sentence.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { HandoutQuote } from './handout-quote.tsx';
import { Heading } from './heading.tsx';
import './handout-entry.css';

interface EntryProps {
  readonly entry: HandoutEntry;
  /** Events that answer its accusation. */
  readonly answers: readonly TimelineEvent[];
  readonly knowledgeDay: Instant | undefined;
}

/** Letters, some three lines: shorter, what is left of a card would be lost at the top of the next page. */
const SHORTEST_REST = 150;

/** Whether a page may end between a card's excerpts: what follows the first is more than one, or long enough to stand there. */
function mayFlow([, ...others]: readonly HandoutExcerpt[]): boolean {
  const letters = others.reduce((sum, { citation }) => sum + excerptText(citation.excerpt).length, 0);
  return others.length > 1 || letters >= SHORTEST_REST;
}

/** Title, date with its doubt, standing, summary, status of an accusation, and the numbered excerpts. */
export function HandoutEvent({ entry, answers, knowledgeDay }: EntryProps): JSX.Element {
  const { event, number, excerpts, publicity } = entry;
  const [first, ...others] = excerpts;
  return (
    <article className="handout-event" data-flows={mayFlow(excerpts) ? '' : undefined}>
      <div className="handout-together">
        <Heading depth={2} className="handout-event-title">
          <span className="handout-number">{number}</span> {event.title}
        </Heading>
        <WhenLine event={event} />
        <StandingLine event={event} />
        {knowledgeDay !== undefined && <PublicLine publicity={publicity} knowledgeDay={knowledgeDay} />}
        <EventText event={event} answers={answers} />
        {first && <HandoutQuote excerpt={first} />}
      </div>
      {others.map((excerpt) => (
        <HandoutQuote key={excerpt.number} excerpt={excerpt} />
      ))}
    </article>
  );
}

/** “September 2016”; where another report gives a day, “September 2016 (The Cambodia Daily); 22 September 2016 (Yahoo News).” */
function WhenLine({ event }: { readonly event: TimelineEvent }): JSX.Element {
  const { outline } = useApp();
  const { date, elsewhere } = event.when;
  const { own, other } = dateTellers(event, outline);
  const day =
    elsewhere && elsewhere.date !== date ? `; ${dateWords(elsewhere.date)} (${other}).` : `; ${other} says the same.`;
  return (
    <p className="handout-when">
      <strong>{keepDatesWhole(capital(dateWords(date)))}</strong>
      {elsewhere && keepDatesWhole(` (${own})${day} ${elsewhere.disagreement ?? ''}`)}
    </p>
  );
}

function StandingLine({ event }: { readonly event: TimelineEvent }): JSX.Element {
  const { outline } = useApp();
  const standing = shownStanding(event);
  return (
    <p className="handout-standing">
      <StandingMark standing={standing} /> <strong>{STANDING_WORDS[standing].word}</strong>
      {standingSentence(event, outline)}.
    </p>
  );
}

const PUBLIC_WORDS: Readonly<Record<Exclude<Publicity, 'public'>, (day: string) => string>> = {
  later: (day) => `Not public by ${day}.`,
  unclear: (day) => `Whether it was public by ${day}, nobody here can tell.`,
};

interface PublicLineProps {
  readonly publicity: Publicity;
  readonly knowledgeDay: Instant;
}

function PublicLine({ publicity, knowledgeDay }: PublicLineProps): JSX.Element | undefined {
  if (publicity === 'public') return undefined;
  return (
    <p className="handout-public" data-publicity={publicity}>
      {PUBLIC_WORDS[publicity](formatInstant(knowledgeDay, 'day'))}
    </p>
  );
}

interface EventTextProps {
  readonly event: TimelineEvent;
  readonly answers: readonly TimelineEvent[];
}

/** The summary, plain where there is a plain one; what the sides disagree about; how an accusation stood, and what answers it. */
function EventText({ event, answers }: EventTextProps): JSX.Element {
  const summary = event.plain ?? event.summary;
  return (
    <>
      {(summary || event.disagreement) && (
        <p className="handout-text">{keepDatesWhole([summary, event.disagreement ?? ''].join(' ').trim())}</p>
      )}
      {event.legalStatus && (
        <p className="handout-text">
          <strong>At the time of the sources:</strong> {event.legalStatus}
        </p>
      )}
      {answers.map((answer) => (
        <p key={answer.id} className="handout-text">
          <strong>In answer:</strong> {answer.title} ({dateWords(shownDate(answer.when))}).
        </p>
      ))}
    </>
  );
}
