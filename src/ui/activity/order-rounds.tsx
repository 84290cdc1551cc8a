// “Put in order” for a whole class: a card, lettered gaps on the line, cards held up, the answer; round by round.
import type { JSX } from 'react';
import { backingOf, inTrueOrder } from '../../lesson/put-in-order.ts';
import type { OrderCards, OrderRound } from '../../lesson/step-cards.ts';
import { letterOf } from '../../lesson/weigh-words.ts';
import { shownDate } from '../../model/shown-date.ts';
import { dateWords } from '../panel/date-words.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { useFittedType } from '../words/use-fitted-type.ts';
import { ActivityHead } from './activity-head.tsx';
import type { RoundProps } from './activity-props.ts';
import { Backing } from './card-backing.tsx';
import { GoOnButton } from './go-on-button.tsx';
import { OrderLine } from './order-line.tsx';
import { Tally } from './tally.tsx';
import { TallyBars } from './tally-bars.tsx';
import { type Counts, eachCounted, holdUpWords, tallyWords, wereMostRight } from './tally-words.ts';
import { useGlide } from './use-glide.ts';
import './order-rounds.css';

interface OrderRoundsProps extends RoundProps {
  readonly cards: OrderCards;
}

/** The cards of the rounds before lie on the line. */
export function OrderRounds({ cards, round, isAnswered, counts, onCounts, onGoOn }: OrderRoundsProps): JSX.Element {
  const { given, rounds } = cards;
  const place = useFittedType<HTMLDivElement>();
  // After the type has its size, because it moves things, too.
  useGlide(place);
  const asked = rounds[round];
  const line = inTrueOrder([...given, ...rounds.slice(0, round).map(({ card }) => card)]);
  const votes = eachCounted(counts, line.length);
  return (
    <>
      <ActivityHead kind="order" progress={`Card ${round + 1} of ${rounds.length}`}>
        {asked && isAnswered && <RoundResult asked={asked} votes={votes} />}
        {!isAnswered && `Where does this belong? ${holdUpWords(line.length)}`}
      </ActivityHead>
      {asked && (
        <div ref={place} className="order-rounds" data-answered={isAnswered ? '' : undefined}>
          {!isAnswered && (
            <p className="order-rounds-card">
              <span data-glide={asked.card.event.id}>{asked.card.event.title}</span>
            </p>
          )}
          <OrderLine
            line={isAnswered ? inTrueOrder([...line, asked.card]) : line}
            isAsking={!isAnswered}
            newest={asked.card}
          />
          <div className="order-rounds-foot">
            {isAnswered ? (
              <RoundAnswer asked={asked} votes={votes} />
            ) : (
              <Tally counts={votes} labels={[]} onChange={onCounts} />
            )}
            <GoOnButton kind="order" isAnswered={isAnswered} isLast={round === rounds.length - 1} onGoOn={onGoOn} />
          </div>
        </div>
      )}
    </>
  );
}

interface RoundAnswerProps {
  readonly asked: OrderRound;
  readonly votes: Counts;
}

/** “B is right: 25 September 2016. 12 of 23 chose B.” */
function RoundResult({ asked: { card, gap }, votes }: RoundAnswerProps): JSX.Element {
  return (
    <span className="order-rounds-result">
      <strong>
        {letterOf(gap)} is right: {keepDatesWhole(dateWords(shownDate(card.event.when)))}.
      </strong>{' '}
      {tallyWords(votes, gap)}
    </span>
  );
}

/** Bars, and where most were wrong, or nobody was counted, the words that the card rests on. */
function RoundAnswer({ asked: { card, gap }, votes }: RoundAnswerProps): JSX.Element {
  const citation = wereMostRight(votes, gap) ? undefined : backingOf(card.event);
  return (
    <div className="order-rounds-answer">
      <TallyBars counts={votes} labels={[]} right={[gap]} />
      {citation && <Backing citation={citation} isBrief={true} />}
    </div>
  );
}
