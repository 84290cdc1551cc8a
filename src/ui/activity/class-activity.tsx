// An activity of a lesson on the class's screen: the cards are dealt, and the presentation says which round it is.
import type { JSX } from 'react';
import type { ActivityKind } from '../../lesson/lesson.ts';
import type { StepCards } from '../../lesson/step-cards.ts';
import { ActivityHead } from './activity-head.tsx';
import type { RoundProps } from './activity-props.ts';
import { ACTIVITY_TITLES, noCardsWords } from './activity-words.ts';
import { OrderRounds } from './order-rounds.tsx';
import { WeighRounds } from './weigh-rounds.tsx';
import './activity.css';

export interface ClassActivityProps extends RoundProps {
  readonly kind: ActivityKind;
  readonly cards: StepCards;
}

/** The present round, or a sentence that says why there is none. It fills its place, keeps nothing and takes no focus. */
export function ClassActivity({ kind, cards, ...turn }: ClassActivityProps): JSX.Element {
  return (
    <section className="activity" data-audience="class" aria-label={ACTIVITY_TITLES[kind]}>
      {cards.kind === 'order' && <OrderRounds cards={cards} {...turn} />}
      {cards.kind === 'standing' && <WeighRounds cards={cards} {...turn} />}
      {cards.kind === 'none' && (
        <>
          <ActivityHead kind={kind} />
          <p className="activity-none">{noCardsWords(cards)}</p>
        </>
      )}
    </section>
  );
}
