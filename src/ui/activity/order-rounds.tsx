// “Put in order” for a whole class: a card, lettered gaps on the line, cards held up, the answer; three times.
import { type JSX, useState } from 'react';
import { dealRounds, gapOf } from '../../lesson/judge-order.ts';
import { backingOf, inTrueOrder, type OrderCard } from '../../lesson/put-in-order.ts';
import { letterOf } from '../../lesson/weigh-words.ts';
import { ActivityHead } from './activity-head.tsx';
import type { OrderProps } from './activity-props.ts';
import { Backing } from './card-backing.tsx';
import { OrderLine } from './order-line.tsx';
import { Tally } from './tally.tsx';
import { TallyBars } from './tally-bars.tsx';
import { type Counts, holdUpWords, tallyWords, wereMostRight } from './tally-words.ts';
import { useFocusAfterFirst } from './use-focus-after-first.ts';
import { useGlide } from './use-glide.ts';
import './order-rounds.css';

/** Deals two cards and asks for the others one by one. */
export function OrderRounds({ cards, seed, onAgain, isAgain }: OrderProps): JSX.Element | undefined {
  const [{ given, asked }] = useState(() => dealRounds(cards, seed));
  const [round, setRound] = useState(0);
  const [isAnswered, setAnswered] = useState(false);
  const [counts, setCounts] = useState<Counts>([]);
  const place = useFocusAfterFirst<HTMLDivElement>('input', `${round}`, isAgain);
  useGlide(place);
  const card = asked[round];
  if (!card) return undefined;
  const line = inTrueOrder([...given, ...asked.slice(0, round)]);
  const right = gapOf(line, card);
  const votes = line.map((_, gap) => counts[gap] ?? 0);
  const isLast = round === asked.length - 1;
  const goOn = (): void => {
    if (!isAnswered) {
      setAnswered(true);
    } else if (isLast) {
      onAgain();
    } else {
      setAnswered(false);
      setCounts([]);
      setRound(round + 1);
    }
  };
  return (
    <>
      <ActivityHead kind="order" progress={`Card ${round + 1} of ${asked.length}`}>
        {isAnswered ? (
          <>
            <strong>{letterOf(right)}</strong> is right. {tallyWords(votes, right)}
          </>
        ) : (
          `Where does this belong? ${holdUpWords(line.length)}`
        )}
      </ActivityHead>
      <div className="order-rounds" ref={place}>
        {!isAnswered && (
          <p className="order-rounds-card">
            <span data-glide={card.event.id}>{card.event.title}</span>
          </p>
        )}
        <OrderLine line={isAnswered ? inTrueOrder([...line, card]) : line} isAsking={!isAnswered} newest={card} />
        <div className="order-rounds-foot">
          {isAnswered ? (
            <RoundAnswer card={card} votes={votes} right={right} />
          ) : (
            <Tally counts={votes} labels={[]} onChange={setCounts} />
          )}
          <button type="button" className="activity-button" onClick={goOn}>
            {goOnWords(isAnswered, isLast)}
          </button>
        </div>
      </div>
    </>
  );
}

function goOnWords(isAnswered: boolean, isLast: boolean): string {
  if (!isAnswered) return 'Answer';
  return isLast ? 'Again' : 'Next card';
}

interface RoundAnswerProps {
  readonly card: OrderCard;
  readonly votes: Counts;
  readonly right: number;
}

/** Bars, and where most were wrong, or nobody was counted, the words that the card rests on. */
function RoundAnswer({ card, votes, right }: RoundAnswerProps): JSX.Element {
  const citation = wereMostRight(votes, right) ? undefined : backingOf(card.event);
  return (
    <div className="order-rounds-answer">
      <TallyBars counts={votes} labels={[]} right={right} />
      {citation && <Backing citation={citation} isBrief={true} />}
    </div>
  );
}
