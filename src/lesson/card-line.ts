// A line of places on which cards are laid: a card laid on another pushes it towards the nearest empty place.

/** For each place the id of the card on it; undefined where it is empty. */
export type CardLine = readonly (string | undefined)[];

/** A line of so many empty places. */
export function emptyLine(places: number): CardLine {
  return Array.from({ length: places }, () => undefined);
}

/** The place of a card, from 0; undefined where it is not on the line. */
export function placeOf(line: CardLine, card: string): number | undefined {
  const place = line.indexOf(card);
  return place < 0 ? undefined : place;
}

/** The line without a card. */
export function takeOff(line: CardLine, card: string): CardLine {
  return line.map((other) => (other === card ? undefined : other));
}

/** Lays a card on a place, from wherever it was; the line as it was where there is no such place, or no room. */
export function layAt(line: CardLine, card: string, place: number): CardLine {
  const others = takeOff(line, card);
  if (place < 0 || place >= line.length) return line;
  const empty = nearestEmpty(others, place);
  if (empty === undefined) return line;
  const pushed = [...others];
  pushed.splice(empty, 1);
  pushed.splice(place, 0, card);
  return pushed;
}

/** The cards on the line, in its order. */
export function cardsOn(line: CardLine): readonly string[] {
  return line.filter((card) => card !== undefined);
}

function nearestEmpty(line: CardLine, place: number): number | undefined {
  for (let distance = 0; distance < line.length; distance += 1) {
    for (const at of [place + distance, place - distance]) {
      if (at >= 0 && at < line.length && line[at] === undefined) return at;
    }
  }
  return undefined;
}
