// The axis that answers: each card's dot to scale, with a thread from the card, which stands evenly so that none covers another.
import type { CSSProperties, JSX } from 'react';
import type { OrderCard } from '../../lesson/put-in-order.ts';
import { hullOf, lengthOf, middleOf, type Span } from '../../time/span.ts';
import { ticksFor } from '../../time/ticks.ts';
import { useApp } from '../app/app-context.ts';
import { laneStyle } from '../marks/lane-style.ts';

/** Of the time shown, on either side. */
const MARGIN = 0.04;
/** px in which labels of 14 px are counted out; our axis is wider, and its type larger in proportion. */
const TICK_WIDTH = 560;
/** Percent on either side where half a label would have no room. */
const EDGE = 4;

/** The dots of cards that stand beside each other in this order; hidden from readers, for whom each card says its date. */
export function OrderAxis({ cards }: { readonly cards: readonly OrderCard[] }): JSX.Element | undefined {
  const { outline } = useApp();
  const hull = hullOf(cards.map(({ days }) => days));
  if (!hull) return undefined;
  const room = lengthOf(hull) * MARGIN;
  const view: Span = { from: hull.from - room, to: hull.to + room };
  const percentOf = (at: number): number => (100 * (at - view.from)) / lengthOf(view);
  return (
    <div className="order-axis" aria-hidden="true">
      <svg className="order-threads" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {cards.map(({ event, days }, at) => (
          <path
            key={event.id}
            style={laneStyle(outline, event.lane)}
            d={`M${(100 * (at + 0.5)) / cards.length} 0V12L${percentOf(middleOf(days))} 88V100`}
          />
        ))}
      </svg>
      <div className="order-rule">
        {cards.map(({ event, days }) => (
          <span
            key={event.id}
            className="order-dot"
            style={{ ...laneStyle(outline, event.lane), '--left': percentOf(middleOf(days)) } as CSSProperties}
          />
        ))}
      </div>
      <div className="order-ticks">
        {ticksFor(view, TICK_WIDTH)
          .major.filter(({ at }) => percentOf(at) > EDGE && percentOf(at) < 100 - EDGE)
          .map(({ at, label }) => (
            <span key={at} className="order-tick" style={{ '--left': percentOf(at) } as CSSProperties}>
              {label}
            </span>
          ))}
      </div>
    </div>
  );
}
