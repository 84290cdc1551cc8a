// Which events of a document have accounts that differ, as its columns and facets tell it: their places, in the order of time.
import { CERTAINTIES } from '../model/certainty.ts';
import { STANDINGS } from '../model/standing.ts';
import type { Columns } from './columns.ts';
import type { Facets } from './facets.ts';
import { placesWhere } from './places-where.ts';

const DISPUTED = STANDINGS.indexOf('disputed');
const DISAGREEING = CERTAINTIES.indexOf('disagreeing');

/** The disputed events. */
export function disputedIn({ standing }: Pick<Columns, 'standing'>): Uint32Array {
  return placesWhere(standing.length, (index) => standing[index] === DISPUTED);
}

/** The events on whose day a report disagrees. */
export function disagreeingIn({ certainty }: Pick<Facets, 'certainty'>): Uint32Array {
  return placesWhere(certainty.length, (index) => certainty[index] === DISAGREEING);
}
