// Which events of a document have accounts that differ, as its columns tell it: the places in the order of time.
import { CERTAINTIES } from '../model/certainty.ts';
import { STANDINGS } from '../model/standing.ts';
import type { Columns } from './columns.ts';
import type { Facets } from './facets.ts';

export interface FirstPlaces {
  readonly first: readonly number[];
  /** How many there are in all. */
  readonly count: number;
}

/** The disputed events, the first `most` of them. */
export function disputedIn({ standing }: Pick<Columns, 'standing'>, most: number): FirstPlaces {
  return placesOf(standing, STANDINGS.indexOf('disputed'), most);
}

/** The events on whose day a report disagrees, the first `most` of them. */
export function disagreeingIn({ certainty }: Pick<Facets, 'certainty'>, most: number): FirstPlaces {
  return placesOf(certainty, CERTAINTIES.indexOf('disagreeing'), most);
}

function placesOf(column: Uint8Array, meant: number, most: number): FirstPlaces {
  const first: number[] = [];
  let count = 0;
  for (const [index, value] of column.entries()) {
    if (value !== meant) continue;
    if (first.length < most) first.push(index);
    count += 1;
  }
  return { first, count };
}
