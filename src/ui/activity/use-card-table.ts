// What a pupil does with the cards: pick one up, carry it along the line, lay it down or put it back.
import { useState } from 'react';
import { type CardLine, emptyLine, layAt, takeOff } from '../../lesson/card-line.ts';

/** A card in the hand, and how the line was before. */
interface Held {
  readonly card: string;
  readonly before: CardLine;
}

export interface CardTable {
  readonly line: CardLine;
  /** The id of the card that is picked up. */
  readonly held: string | undefined;
  readonly pickUp: (card: string) => void;
  /** Lays a card on a place, or (undefined) takes it off the line; gives the new line. A card in the hand stays there. */
  readonly carry: (card: string, place: number | undefined) => CardLine;
  /** Leaves the card in the hand where it is. */
  readonly drop: () => void;
  /** Puts the card in the hand back to where it was; gives the line. */
  readonly putBack: () => CardLine;
}

/** A line of empty places, and an empty hand. */
export function useCardTable(places: number): CardTable {
  const [line, setLine] = useState<CardLine>(() => emptyLine(places));
  const [held, setHeld] = useState<Held | undefined>(undefined);
  const change = (next: CardLine): CardLine => {
    setLine(next);
    return next;
  };
  return {
    line,
    held: held?.card,
    pickUp: (card) => setHeld({ card, before: line }),
    carry: (card, place) => change(place === undefined ? takeOff(line, card) : layAt(line, card, place)),
    drop: () => setHeld(undefined),
    putBack: () => {
      setHeld(undefined);
      return change(held?.before ?? line);
    },
  };
}
