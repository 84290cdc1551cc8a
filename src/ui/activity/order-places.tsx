// The places of the line. A press on one lays the chosen card there; keys move the cards themselves.
import type { CSSProperties, JSX } from 'react';
import type { CardLine } from '../../lesson/card-line.ts';

interface OrderPlacesProps {
  readonly line: CardLine;
  /** The place under a dragged card. */
  readonly over: number | undefined;
  readonly onPress: (place: number) => void;
}

/** As many places as cards, between “earlier” and “later”. */
export function OrderPlaces({ line, over, onPress }: OrderPlacesProps): JSX.Element {
  return (
    <>
      <span className="order-end order-earlier">earlier</span>
      {line.map((card, place) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a place is its index
          key={place}
          type="button"
          className="order-place"
          data-place={place}
          data-over={over === place ? '' : undefined}
          tabIndex={-1}
          aria-label={`Place ${place + 1} of ${line.length}${card === undefined ? ', empty' : ''}`}
          style={{ '--at': place + 1 } as CSSProperties}
          onClick={() => onPress(place)}
        >
          <span aria-hidden="true">{place + 1}</span>
        </button>
      ))}
      <span className="order-end order-later">later</span>
    </>
  );
}
