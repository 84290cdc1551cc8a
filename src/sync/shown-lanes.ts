// Which of a list's lanes are shown: more than a few could be told apart by nobody.
import type { Problem } from '../model/problem.ts';
import type { Lane } from '../model/timeline.ts';

const MOST_LANES = 24;

export interface ShownLanes {
  readonly lanes: readonly Lane[];
  /** The place in `lanes` where the events of the lane with an id are shown; undefined where there is no such lane. */
  readonly laneOf: (id: string) => number | undefined;
  /** What is said where not all are shown. */
  readonly problems: readonly Problem[];
}

/** All lanes, or, where they are too many, those with most events in their order, and one for all others. */
export function shownLanes(all: readonly Lane[], counts: ReadonlyMap<string, number>): ShownLanes {
  if (all.length <= MOST_LANES) return { lanes: all, laneOf: placesOf(all), problems: [] };
  const countOf = ({ id }: Lane): number => counts.get(id) ?? 0;
  const largest = new Set(all.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, MOST_LANES - 1));
  const own = all.filter((lane) => largest.has(lane));
  const [isKnown, ownPlace] = [placesOf(all), placesOf(own)];
  const others: Lane = { id: 'other lanes', title: `${all.length - own.length} other lanes` };
  return {
    lanes: [...own, others],
    laneOf: (id) => ownPlace(id) ?? (isKnown(id) === undefined ? undefined : own.length),
    problems: [tooManyLanes(all.length)],
  };
}

function placesOf(lanes: readonly Lane[]): ShownLanes['laneOf'] {
  const places = new Map(lanes.map(({ id }, place) => [id, place]));
  return (id) => places.get(id);
}

function tooManyLanes(count: number): Problem {
  return {
    path: 'lanes',
    message: `The list has ${count} lanes, more than can be told apart: the ${MOST_LANES - 1} with most events have their own, all others share one.`,
  };
}
