// What is said aloud while cards are moved.
import { type CardLine, placeOf } from '../../lesson/card-line.ts';

/** “Place 3 of 6, after “A” and before “B””; “Off the line”. */
export function placeWords(line: CardLine, card: string, titleOf: (card: string) => string): string {
  const place = placeOf(line, card);
  if (place === undefined) return 'Off the line';
  const before = line.slice(0, place).findLast((other) => other !== undefined);
  const after = line.slice(place + 1).find((other) => other !== undefined);
  const beside = [
    before === undefined ? '' : `after “${titleOf(before)}”`,
    after === undefined ? '' : `before “${titleOf(after)}”`,
  ].filter(Boolean);
  return [`Place ${place + 1} of ${line.length}`, beside.join(' and ')].filter(Boolean).join(', ');
}

/** “4 of 6 cards stand in the right order.” */
export function scoreWords(right: number, all: number): string {
  if (right === all) return `All ${all} cards stand in the right order.`;
  const moved = all - right;
  return `${right} of ${all} cards stand in the right order; ${moved === 1 ? 'one has' : `${moved} have`} to move.`;
}
