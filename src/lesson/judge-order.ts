// “Put in order”: which cards stand in the wrong place, and the rounds of a whole class.
import type { OrderCard } from './put-in-order.ts';
import { inSeededOrder } from './seeded-order.ts';

/** Whether a card stands right, or where it belongs. */
export type Verdict = 'right' | 'earlier' | 'later';

/** The verdict on each card by its id, in the order of `placed`: as few as possible are wrong, those that would have to move. */
export function judgeOrder(placed: readonly string[], inOrder: readonly string[]): ReadonlyMap<string, Verdict> {
  const ranks = placed.map((id) => inOrder.indexOf(id));
  const kept = risingRow(ranks);
  return new Map(
    placed.map((id, at) => {
      if (kept.has(at)) return [id, 'right'];
      const isTooLate = [...kept].some((other) => other < at && (ranks[other] ?? 0) > (ranks[at] ?? 0));
      return [id, isTooLate ? 'earlier' : 'later'];
    }),
  );
}

/** Where the longest rising row stands; of equally long ones that with more numbers at their own place. */
function risingRow(ranks: readonly number[]): ReadonlySet<number> {
  const rows: Row[] = [];
  ranks.forEach((rank, at) => {
    let best: Row = { length: 0, score: 0, before: -1 };
    rows.forEach((row, earlier) => {
      if ((ranks[earlier] ?? 0) < rank && isBetter(row, best)) best = { ...row, before: earlier };
    });
    rows.push({ length: best.length + 1, score: best.score + (rank === at ? 1 : 0), before: best.before });
  });
  const longest = rows.reduce<Row | undefined>((best, row) => (best && !isBetter(row, best) ? best : row), undefined);
  const kept = new Set<number>();
  for (let row = longest; row; row = rows[row.before]) kept.add(rows.indexOf(row));
  return kept;
}

/** The best rising row that ends at a place. */
interface Row {
  readonly length: number;
  /** How many in it stand at their own place. */
  readonly score: number;
  /** The place before; -1 where there is none. */
  readonly before: number;
}

function isBetter(row: Row, best: Row): boolean {
  return row.length > best.length || (row.length === best.length && row.score > best.score);
}

/** What a whole class does: two cards are given, the earliest among them, and the others are asked for one by one. */
export interface DealtRounds {
  /** In true order. */
  readonly given: readonly OrderCard[];
  readonly asked: readonly OrderCard[];
}

/** Deals cards that are in true order. */
export function dealRounds(cards: readonly OrderCard[], seed: number): DealtRounds {
  const [earliest, ...others] = cards;
  const [second, ...asked] = inSeededOrder(others, seed);
  return { given: [earliest, second].filter((card) => card !== undefined), asked };
}

/** The gap in which a card belongs, counted from 0 for the gap after the first of a line in true order. */
export function gapOf(line: readonly OrderCard[], card: OrderCard): number {
  return line.filter((placed) => placed.days.from < card.days.from).length - 1;
}
