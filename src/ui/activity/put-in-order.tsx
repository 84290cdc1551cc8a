// “Put in order”: chooses the cards, and what is done with them before a class or by one pupil.
import { type JSX, useMemo } from 'react';
import { drawCards, FEWEST_CARDS } from '../../lesson/put-in-order.ts';
import { ActivityHead } from './activity-head.tsx';
import type { ActivityDealProps } from './activity-props.ts';
import { tooFewCardsWords } from './activity-words.ts';
import { OrderRounds } from './order-rounds.tsx';
import { OrderTable } from './order-table.tsx';

/** The activity, or a sentence that says why there is none. */
export function PutInOrder({ events, seed, audience, onAgain, isAgain }: ActivityDealProps): JSX.Element {
  const cards = useMemo(() => drawCards(events, seed, audience), [events, seed, audience]);
  if (cards.length < FEWEST_CARDS) {
    return (
      <>
        <ActivityHead kind="order" />
        <p className="activity-none">{tooFewCardsWords(cards.length)}</p>
      </>
    );
  }
  const Game = audience === 'class' ? OrderRounds : OrderTable;
  return <Game cards={cards} seed={seed} onAgain={onAgain} isAgain={isAgain} />;
}
