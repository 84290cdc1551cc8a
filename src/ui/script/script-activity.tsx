// The cards of an activity on paper, as the class is dealt them, each with what is right and why.
import type { JSX } from 'react';
import { backingOf, type OrderCard } from '../../lesson/put-in-order.ts';
import type { OrderRound, StepCards } from '../../lesson/step-cards.ts';
import { letterOf, WEIGHED_STANDINGS, type WeighedWords } from '../../lesson/weigh-words.ts';
import { shownDate } from '../../model/shown-date.ts';
import type { Source } from '../../model/source.ts';
import { noCardsWords, untoldWords } from '../activity/activity-words.ts';
import { dateWords } from '../panel/date-words.ts';
import { ScriptExcerpt } from './script-excerpt.tsx';
import { ScriptDate, ScriptStanding } from './script-facts.tsx';
import './script-activity.css';

interface ScriptActivityProps {
  readonly cards: StepCards;
  /** Numbered from 1. */
  readonly sources: readonly Source[];
}

/** All cards with their answers, or a sentence that says why there are none. */
export function ScriptActivity({ cards, sources }: ScriptActivityProps): JSX.Element {
  if (cards.kind === 'none') return <p>{noCardsWords(cards)}</p>;
  if (cards.kind === 'standing') return <Words words={cards.words} sources={sources} />;
  return <Rounds given={cards.given} rounds={cards.rounds} sources={sources} />;
}

interface WordsProps extends Pick<ScriptActivityProps, 'sources'> {
  readonly words: readonly WeighedWords[];
}

function Words({ words, sources }: WordsProps): JSX.Element {
  return (
    <>
      <h4 className="script-cards-head">The excerpts, in the order in which they come</h4>
      <ol className="script-cards">
        {words.map((asked) => (
          <WordsItem key={asked.event.id} asked={asked} sources={sources} />
        ))}
      </ol>
    </>
  );
}

interface WordsItemProps extends Pick<ScriptActivityProps, 'sources'> {
  readonly asked: WeighedWords;
}

function WordsItem({ asked, sources }: WordsItemProps): JSX.Element {
  const { event, citation, standing } = asked;
  const untold = untoldWords(asked);
  return (
    <li>
      <ScriptExcerpt citation={citation} sources={sources} />
      <ScriptStanding event={event} standing={standing}>
        {letterOf(WEIGHED_STANDINGS.indexOf(standing))}:{' '}
      </ScriptStanding>
      {untold && <p>{untold}</p>}
      <p>
        About: {event.title}, {dateWords(shownDate(event.when))}.
      </p>
    </li>
  );
}

interface RoundsProps extends Pick<ScriptActivityProps, 'sources'> {
  readonly given: readonly OrderCard[];
  readonly rounds: readonly OrderRound[];
}

function Rounds({ given, rounds, sources }: RoundsProps): JSX.Element {
  return (
    <>
      <h4 className="script-cards-head">On the line from the start, with their dates</h4>
      <ul className="script-cards">
        {given.map((card) => (
          <li key={card.event.id}>
            <p className="script-card-title">{card.event.title}</p>
            <Known card={card} sources={sources} />
          </li>
        ))}
      </ul>
      <h4 className="script-cards-head">Asked for one by one, in this order</h4>
      <ol className="script-cards">
        {rounds.map((round) => (
          <li key={round.card.event.id}>
            <p className="script-card-title">{round.card.event.title}</p>
            <p>
              <strong>{letterOf(round.gap)} is right</strong>: <Neighbours {...round} />.
            </p>
            <Known card={round.card} sources={sources} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** “after The bridge opens, before The mayor resigns”; no quotation marks, because titles have their own. */
function Neighbours({ after, before }: Omit<OrderRound, 'card' | 'gap'>): JSX.Element {
  return (
    <>
      {after && (
        <>
          after <em>{after.event.title}</em>,{' '}
        </>
      )}
      {before ? (
        <>
          before <em>{before.event.title}</em>
        </>
      ) : (
        'at the end'
      )}
    </>
  );
}

function Known({ card: { event }, sources }: { readonly card: OrderCard } & Pick<RoundsProps, 'sources'>): JSX.Element {
  const citation = backingOf(event);
  return (
    <>
      <ScriptDate event={event} />
      {citation && <ScriptExcerpt citation={citation} sources={sources} />}
    </>
  );
}
