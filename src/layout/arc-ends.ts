// Which placements have an arc: those that became public on a known day after they had happened. As typed arrays, worked out once.
import type { Instant } from '../time/span.ts';
import { DAY } from '../time/span.ts';
import { type Arrangement, eventAt, isEchoAt } from './arrangement.ts';
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import type { Facets } from './facets.ts';
import { createGrowable } from './growable.ts';
import { isMadePublicLater } from './knowledge.ts';

export interface ArcEnds {
  /** The placements' columns: the ends belong to no others. */
  readonly columns: Columns;
  /** Ascending, so in the order of the axis. */
  readonly placement: Uint32Array;
  /** Of each of them, where the day stands on which it became public. */
  readonly publicAt: Float64Array;
  /** 1 where the day on which it happened is less sharp than a day, by its own sources; the same for the day on which it became public. */
  readonly isSoftStart: Uint8Array;
  readonly isSoftEnd: Uint8Array;
  /** Places in the arrays above, in the order of `publicAt`. */
  readonly byPublic: Uint32Array;
}

/** The arcs of an arrangement of a document with these columns and facets. */
export function arcEndsOf(arrangement: Arrangement, events: Columns, facets: Facets): ArcEnds {
  const placement = createGrowable((length) => new Uint32Array(length));
  const publicAt = createGrowable((length) => new Float64Array(length));
  const isSoftStart = createGrowable((length) => new Uint8Array(length));
  const isSoftEnd = createGrowable((length) => new Uint8Array(length));
  const count = facets.knownFrom.length === 0 ? 0 : arrangement.columns.count;
  for (let index = 0; index < count; index += 1) {
    const event = eventAt(arrangement, index);
    // An echo is the same event once more.
    if (isEchoAt(arrangement, index) || !isMadePublicLater(facets, events, event)) continue;
    const [from, to] = [cell(facets.knownFrom, event), cell(facets.knownTo, event)];
    placement.add(index);
    publicAt.add(middleOf(from, to));
    isSoftStart.add(Number(cell(facets.certainty, event) > 0));
    isSoftEnd.add(Number(to - from > DAY));
  }
  const at = publicAt.values().slice();
  return {
    columns: arrangement.columns,
    placement: placement.values().slice(),
    publicAt: at,
    isSoftStart: isSoftStart.values().slice(),
    isSoftEnd: isSoftEnd.values().slice(),
    byPublic: Uint32Array.from(at, (_, i) => i).sort((a, b) => cell(at, a) - cell(at, b)),
  };
}

function middleOf(from: Instant, to: Instant): Instant {
  return (from + to) / 2;
}
