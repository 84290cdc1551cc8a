// A card of “Put in order”: loose, as a button that can be carried; or answered, with its date and whether it stood right.
import type { JSX } from 'react';
import { placeOf } from '../../lesson/card-line.ts';
import type { Verdict } from '../../lesson/judge-order.ts';
import type { OrderCard } from '../../lesson/put-in-order.ts';
import { shownDate } from '../../model/shown-date.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { shortDate } from '../../time/format-date.ts';
import type { CardDrag } from './use-card-drag.ts';
import type { OrderMoves } from './use-order-moves.ts';
import { VerdictMark } from './verdict-mark.tsx';
import './order-card.css';

interface LooseCardProps {
  readonly id: string;
  readonly title: string;
  readonly moves: OrderMoves;
  readonly drag: CardDrag;
}

/** A card's title, and for those who do not see it, where it lies. */
export function LooseCard({ id, title, moves, drag }: LooseCardProps): JSX.Element {
  const place = placeOf(moves.line, id);
  return (
    <button
      type="button"
      className="order-card"
      data-card={id}
      data-own-keys=""
      aria-pressed={moves.held === id}
      tabIndex={moves.focused === id ? 0 : -1}
      onFocus={() => moves.onFocus(id)}
      onKeyDown={(event) => moves.onKeyDown(id, event)}
      onClick={() => moves.onPressCard(id)}
      {...drag.listeners(id)}
    >
      {title}
      <span className="visually-hidden">
        , {place === undefined ? 'not on the line' : `place ${place + 1} of ${moves.line.length}`}
      </span>
    </button>
  );
}

interface AnsweredCardProps {
  readonly card: OrderCard | undefined;
  /** Absent where the card was given. */
  readonly verdict: Verdict | undefined;
}

/** A card's title and date, and whether it stood right. */
export function AnsweredCard({ card, verdict }: AnsweredCardProps): JSX.Element | undefined {
  if (!card) return undefined;
  return (
    <div className="order-card" data-verdict={verdict}>
      {card.event.title}
      <span className="order-date">{cardDate(card)}</span>
      {verdict && <VerdictMark isRight={verdict === 'right'}>{VERDICT_WORDS[verdict]}</VerdictMark>}
    </div>
  );
}

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  right: 'Right',
  earlier: 'Belongs earlier',
  later: 'Belongs later',
};

/** “25 Sep 2016”: in few words, because a card is narrow. */
function cardDate({ event }: OrderCard): string {
  const edtf = shownDate(event.when);
  const date = parseEdtf(edtf);
  return date ? shortDate(date) : edtf;
}
