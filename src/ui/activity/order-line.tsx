// The line that a whole class looks at: cards with their dates, and while a card is asked for, a letter in each gap.
import { Fragment, type JSX } from 'react';
import type { OrderCard } from '../../lesson/put-in-order.ts';
import { letterOf } from '../../lesson/weigh-words.ts';
import { AnsweredCard } from './order-card.tsx';

interface OrderLineProps {
  /** In true order. */
  readonly line: readonly OrderCard[];
  readonly isAsking: boolean;
  /** The card that is asked for. */
  readonly newest: OrderCard;
}

/** There is no gap before the first card, because the earliest one is given. */
export function OrderLine({ line, isAsking, newest }: OrderLineProps): JSX.Element {
  return (
    <ol className="order-line">
      {line.map((card, at) => (
        <Fragment key={card.event.id}>
          <li className="order-item" data-glide={card.event.id} data-newest={card === newest ? '' : undefined}>
            <AnsweredCard card={card} verdict={undefined} />
          </li>
          {isAsking && (
            <li className="order-gap">
              <span className="visually-hidden">Gap </span>
              {letterOf(at)}
            </li>
          )}
        </Fragment>
      ))}
    </ol>
  );
}
