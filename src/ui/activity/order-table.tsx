// “Put in order” for one pupil: cards are dragged onto a line, or moved by keys or taps, and then the axis answers.
import { type CSSProperties, type JSX, useMemo, useState } from 'react';
import { cardsOn } from '../../lesson/card-line.ts';
import { judgeOrder } from '../../lesson/judge-order.ts';
import { inSeededOrder } from '../../lesson/seeded-order.ts';
import { ActivityHead } from './activity-head.tsx';
import type { OrderProps } from './activity-props.ts';
import { OrderAnswer } from './order-answer.tsx';
import { AnsweredCard, LooseCard } from './order-card.tsx';
import { OrderPlaces } from './order-places.tsx';
import { useCardDrag } from './use-card-drag.ts';
import { useFocusAfterFirst } from './use-focus-after-first.ts';
import { useGlide } from './use-glide.ts';
import { useOrderMoves } from './use-order-moves.ts';
import './order-table.css';

/** The cards beside the line, the line with its places, and once checked the answer. */
export function OrderTable({ cards, seed, onAgain, isAgain }: OrderProps): JSX.Element {
  const [answer, setAnswer] = useState<readonly string[] | undefined>(undefined);
  const inOrder = useMemo(() => cards.map(({ event }) => event.id), [cards]);
  const shuffled = useMemo(() => inSeededOrder(inOrder, seed + 1), [inOrder, seed]);
  const table = useFocusAfterFirst<HTMLDivElement>('[data-card]', `${seed}`, isAgain);
  const titleOf = (card: string): string => cards.find(({ event }) => event.id === card)?.event.title ?? '';
  const moves = useOrderMoves({ cards: shuffled, titleOf, table });
  const startGlide = useGlide(table);
  const drag = useCardDrag({
    table,
    onDrop: (card, spot, { dx, dy }) => {
      startGlide(card, dx, dy);
      moves.onDrop(card, spot);
    },
  });

  const verdicts = answer && judgeOrder(answer, inOrder);
  const placeOf = (card: string): number => {
    if (verdicts) return inOrder.indexOf(card);
    return moves.line.includes(card) ? moves.line.indexOf(card) : shuffled.indexOf(card);
  };
  return (
    <>
      <ActivityHead kind="order" />
      {!verdicts && <OrderHint />}
      <div
        className="order-table"
        ref={table}
        data-answered={verdicts ? '' : undefined}
        style={{ '--count': cards.length } as CSSProperties}
      >
        {!verdicts && <OrderPlaces line={moves.line} over={drag.over} onPress={moves.onPressPlace} />}
        <ul className="order-cards">
          {/* Once answered, a screen reader reads the cards in their true order. */}
          {(verdicts ? inOrder : shuffled).map((id) => (
            <li
              key={id}
              className="order-item"
              data-glide={id}
              data-on={verdicts || moves.line.includes(id) ? 'line' : 'hand'}
              data-dragged={drag.dragged === id ? '' : undefined}
              style={{ '--at': placeOf(id) + 1 } as CSSProperties}
            >
              {verdicts ? (
                <AnsweredCard card={cards.find(({ event }) => event.id === id)} verdict={verdicts.get(id)} />
              ) : (
                <LooseCard id={id} title={titleOf(id)} moves={moves} drag={drag} />
              )}
            </li>
          ))}
        </ul>
      </div>
      {verdicts ? (
        <OrderAnswer cards={cards} verdicts={verdicts} onAgain={onAgain} />
      ) : (
        <CheckButton
          left={moves.line.filter((card) => card === undefined).length}
          onCheck={() => setAnswer(cardsOn(moves.line))}
        />
      )}
      <p className="visually-hidden" aria-live="assertive">
        {moves.said}
      </p>
    </>
  );
}

function OrderHint(): JSX.Element {
  return (
    <p className="activity-hint">
      Drag each card to its place on the line, or choose a card and then a place.{' '}
      <span className="order-hint-keys">
        With keys: Space picks a card up, arrows move it, Space lays it down, Escape puts it back.
      </span>
    </p>
  );
}

interface CheckButtonProps {
  /** How many cards are not on the line yet. */
  readonly left: number;
  readonly onCheck: () => void;
}

function CheckButton({ left, onCheck }: CheckButtonProps): JSX.Element {
  return (
    <p className="activity-bar">
      <button
        type="button"
        className="activity-button"
        aria-disabled={left > 0}
        onClick={() => left === 0 && onCheck()}
      >
        Check
      </button>
      <span role="status">
        {left > 0 && `${left === 1 ? 'One card is' : `${left} cards are`} not on the line yet.`}
      </span>
    </p>
  );
}
