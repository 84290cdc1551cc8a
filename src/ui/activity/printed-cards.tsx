// An activity on paper: cards to cut out, and what is right on a last page of its own.
import { Fragment, type JSX } from 'react';
import type { ActivityKind } from '../../lesson/lesson.ts';
import { drawCards, FEWEST_CARDS, type OrderCard } from '../../lesson/put-in-order.ts';
import { inSeededOrder } from '../../lesson/seeded-order.ts';
import { drawWords, letterOf, WEIGHED_STANDINGS, type WeighedWords } from '../../lesson/weigh-words.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { excerptText } from '../../model/excerpt.ts';
import { shownDate } from '../../model/shown-date.ts';
import { useApp } from '../app/app-context.ts';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { dateWords } from '../panel/date-words.ts';
import { standingSentence } from '../panel/standing-sentence.ts';
import { ACTIVITY_TITLES, noCardsWords, untoldWords } from './activity-words.ts';
import { CardBacking, SaidBy } from './card-backing.tsx';
import './printed-cards.css';

interface PrintedCardsProps {
  readonly kind: ActivityKind;
  readonly events: readonly TimelineEvent[];
  readonly seed: number;
}

/** A4 pages: the cards with dashed edges, then the answers; or a sentence that says why there are none. */
export function PrintedCards({ kind, events, seed }: PrintedCardsProps): JSX.Element {
  const { outline } = useApp();
  return (
    <div className="printed-cards">
      <h1 className="printed-title">{ACTIVITY_TITLES[kind]}</h1>
      <p>{outline.title}</p>
      {kind === 'order' ? <OrderPages events={events} seed={seed} /> : <WordsPages events={events} seed={seed} />}
    </div>
  );
}

type PagesProps = Omit<PrintedCardsProps, 'kind'>;

function OrderPages({ events, seed }: PagesProps): JSX.Element {
  const cards = drawCards(events, seed, 'paper');
  if (cards.length < FEWEST_CARDS) return <p>{noCardsWords({ activity: 'order', found: cards.length })}</p>;
  return (
    <>
      <p>Cut the cards out along the dashed lines. Lay them in the order in which it happened, the earliest first.</p>
      <CutCards>
        {inSeededOrder(cards, seed + 1).map(({ event }) => (
          <li key={event.id} className="printed-card">
            {event.title}
          </li>
        ))}
      </CutCards>
      <section className="printed-key">
        <h2>The order, and how it is known</h2>
        <ol>
          {cards.map((card, at) => (
            <OrderKey key={card.event.id} card={card} number={at + 1} />
          ))}
        </ol>
      </section>
    </>
  );
}

function OrderKey({ card: { event }, number }: { readonly card: OrderCard; readonly number: number }): JSX.Element {
  return (
    <li className="printed-answer">
      <h3>
        {number}. {event.title}: {dateWords(shownDate(event.when))}
      </h3>
      <CardBacking event={event} />
    </li>
  );
}

function WordsPages({ events, seed }: PagesProps): JSX.Element {
  const draw = drawWords(events, seed, 'paper');
  if ('fitting' in draw) return <p>{noCardsWords({ activity: 'standing', found: draw.fitting })}</p>;
  const choices = WEIGHED_STANDINGS.map(
    (standing, at) => `${letterOf(at)} ${STANDING_WORDS[standing].word.toLowerCase()}`,
  );
  return (
    <>
      <p>
        Cut the cards out along the dashed lines. Sort them by the words alone: {choices.join(', ')}. Lay aside, as D,
        where the words do not tell.
      </p>
      <CutCards>
        {draw.words.map(({ event, citation }, at) => (
          <li key={event.id} className="printed-card">
            <span className="printed-number">{at + 1}</span> {excerptText(citation.excerpt)}
          </li>
        ))}
      </CutCards>
      <section className="printed-key">
        <h2>Who said it, and what it counts as</h2>
        <ol>
          {draw.words.map((words, at) => (
            <WordsKey key={words.event.id} words={words} number={at + 1} />
          ))}
        </ol>
      </section>
    </>
  );
}

function WordsKey({ words, number }: { readonly words: WeighedWords; readonly number: number }): JSX.Element {
  const { outline } = useApp();
  const { event, citation, standing } = words;
  return (
    <li className="printed-answer">
      <h3>
        {number}. {letterOf(WEIGHED_STANDINGS.indexOf(standing))}: {STANDING_WORDS[standing].word}
      </h3>
      <p>
        {STANDING_WORDS[standing].word}
        {standingSentence(event, outline)}. {event.disagreement} {STANDING_WORDS[standing].explanation}{' '}
        {untoldWords(words)}
      </p>
      <p>
        <SaidBy citation={citation} />. {event.title}, {dateWords(shownDate(event.when))}.
      </p>
    </li>
  );
}

function CutCards({ children }: { readonly children: readonly JSX.Element[] }): JSX.Element {
  return (
    <Fragment>
      <p className="printed-scissors" aria-hidden="true">
        ✂
      </p>
      <ul className="printed-sheet">{children}</ul>
    </Fragment>
  );
}
