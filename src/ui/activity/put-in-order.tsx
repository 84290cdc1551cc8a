// “Put in order” for one pupil: chooses the cards.
import { type JSX, useMemo } from 'react';
import { drawCards, FEWEST_CARDS } from '../../lesson/put-in-order.ts';
import { ActivityHead } from './activity-head.tsx';
import type { ActivityDealProps } from './activity-props.ts';
import { noCardsWords } from './activity-words.ts';
import { OrderTable } from './order-table.tsx';

/** The activity, or a sentence that says why there is none. */
export function PutInOrder({ events, seed, onAgain, isAgain }: ActivityDealProps): JSX.Element {
  const cards = useMemo(() => drawCards(events, seed, 'pupil'), [events, seed]);
  if (cards.length < FEWEST_CARDS) {
    return (
      <>
        <ActivityHead kind="order" />
        <p className="activity-none">{noCardsWords({ activity: 'order', found: cards.length })}</p>
      </>
    );
  }
  return <OrderTable cards={cards} seed={seed} onAgain={onAgain} isAgain={isAgain} />;
}
