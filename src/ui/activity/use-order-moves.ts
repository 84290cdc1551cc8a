// The moves of “Put in order” by keys, taps and drags, each said aloud as it happens.
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { type CardLine, cardsOn, placeOf } from '../../lesson/card-line.ts';
import { placeWords } from './order-words.ts';
import type { DropSpot } from './use-card-drag.ts';
import { useCardTable } from './use-card-table.ts';

export interface OrderMoves {
  readonly line: CardLine;
  readonly held: string | undefined;
  /** The one card that Tab reaches; arrows lead to the others. */
  readonly focused: string | undefined;
  /** What a screen reader is to say. */
  readonly said: string;
  readonly onFocus: (card: string) => void;
  readonly onKeyDown: (card: string, event: KeyboardEvent) => void;
  readonly onPressCard: (card: string) => void;
  readonly onPressPlace: (place: number) => void;
  readonly onDrop: (card: string, spot: DropSpot) => void;
}

interface OrderMovesOptions {
  /** The ids of the cards, as they lie beside the line at first. */
  readonly cards: readonly string[];
  readonly titleOf: (card: string) => string;
  /** What holds the elements with `data-card`. */
  readonly table: RefObject<HTMLElement | null>;
}

const KEYS_WORDS = 'Arrow keys move it along the line, Space lays it down, Escape puts it back.';

/** Before the first place. */
const OFF = -1;

/** Where a key leads from a place; OFF from the first one back, undefined for any other key. */
function goalOfKey(key: string, place: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(place + 1, last);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(place - 1, OFF);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** The state of a table of cards and what its elements listen to. */
export function useOrderMoves({ cards, titleOf, table }: OrderMovesOptions): OrderMoves {
  const { line, held, pickUp, carry, drop, putBack } = useCardTable(cards.length);
  const [focused, setFocused] = useState(cards[0]);
  const [said, setSaid] = useState('');

  const carryAloud = (card: string, place: number | undefined): void =>
    setSaid(`${placeWords(carry(card, place), card, titleOf)}.`);
  const layDown = (card: string, place: number | undefined): void => {
    const next = carry(card, place);
    drop();
    setSaid(`“${titleOf(card)}” laid down. ${placeWords(next, card, titleOf)}.`);
  };

  const onHeldKey = (card: string, key: string): boolean => {
    const goal = goalOfKey(key, placeOf(line, card) ?? OFF, line.length - 1);
    if (key === 'Escape') setSaid(`“${titleOf(card)}” put back. ${placeWords(putBack(), card, titleOf)}.`);
    else if (goal === undefined) return false;
    else carryAloud(card, goal === OFF ? undefined : goal);
    return true;
  };

  const onIdleKey = (card: string, key: string): boolean => {
    // First the cards beside the line, then those on it.
    const row = [...cards.filter((one) => !line.includes(one)), ...cardsOn(line)];
    const goal = goalOfKey(key, row.indexOf(card), row.length - 1);
    if (goal === undefined) return false;
    const elements = table.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [];
    [...elements].find((element) => element.dataset['card'] === row[Math.max(0, goal)])?.focus();
    return true;
  };

  return {
    line,
    held,
    focused,
    said,
    onFocus: setFocused,
    onKeyDown: (card, event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isOurs = card === held ? onHeldKey(card, event.key) : onIdleKey(card, event.key);
      // A key that is used here must not scroll, close a dialog or move a lesson on.
      if (isOurs) event.preventDefault();
    },
    onPressCard: (card) => {
      const place = placeOf(line, card);
      // Pressing a card on the line with another one in the hand lays that one there.
      if (held !== undefined && (card === held || place !== undefined)) {
        layDown(held, place);
        return;
      }
      pickUp(card);
      setSaid(`“${titleOf(card)}” picked up. ${KEYS_WORDS}`);
    },
    onPressPlace: (place) => {
      if (held !== undefined) layDown(held, place);
    },
    onDrop: (card, spot) => {
      if (spot === 'away') drop();
      else layDown(card, spot === 'beside' ? undefined : spot);
    },
  };
}
