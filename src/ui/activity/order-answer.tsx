// The answer to “Put in order”: how many stood right, the axis to scale, and the words behind each mistake.
import { type JSX, useEffect, useRef } from 'react';
import type { Verdict } from '../../lesson/judge-order.ts';
import type { OrderCard } from '../../lesson/put-in-order.ts';
import { shownDate } from '../../model/shown-date.ts';
import { dateWords } from '../panel/date-words.ts';
import { CardBacking } from './card-backing.tsx';
import { OrderAxis } from './order-axis.tsx';
import { scoreWords } from './order-words.ts';

interface OrderAnswerProps {
  readonly cards: readonly OrderCard[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly onAgain: () => void;
}

/** Takes the focus, so that the answer is read out and the keys go on from there. */
export function OrderAnswer({ cards, verdicts, onAgain }: OrderAnswerProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const mistakes = cards.filter(({ event }) => verdicts.get(event.id) !== 'right');
  return (
    <>
      <OrderAxis cards={cards} />
      <h3 className="activity-score" ref={heading} tabIndex={-1}>
        {scoreWords(cards.length - mistakes.length, cards.length)}
      </h3>
      {mistakes.map(({ event }) => (
        <section key={event.id} className="order-mistake">
          <h4 className="order-mistake-title">{event.title}</h4>
          <p className="order-mistake-date">{dateWords(shownDate(event.when))}</p>
          <CardBacking event={event} />
        </section>
      ))}
      <p className="activity-bar">
        <button type="button" className="activity-button" onClick={onAgain}>
          Again, with other cards
        </button>
      </p>
    </>
  );
}
