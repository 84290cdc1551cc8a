// How a loss is said: “12 excerpts are left out: …”.
import type { Loss } from '../format.ts';

export interface LossWords {
  readonly one: string;
  readonly many: string;
  /** Behind a colon, where it is not plain. */
  readonly why?: string;
}

/** A loss of so many things; none where nothing is lost. */
export function lossesOf(count: number, { one, many, why }: LossWords): readonly Loss[] {
  if (count === 0) return [];
  const what = count === 1 ? `${count} ${one} is` : `${count} ${many} are`;
  return [{ count, message: `${what} left out${why === undefined ? '' : `: ${why}`}.` }];
}
