// The lanes that events name, in the order in which they do, and what becomes of them beside the lanes of the outline.
import type { Lane } from '../../model/timeline.ts';
import { LANE_OF_ALL } from '../own/read-event.ts';
import type { Tell } from '../own/read-shape.ts';
import { shorten } from '../text/read-text.ts';

export interface LaneBook {
  /** Notes that the event with this index in the file stands in a lane. */
  readonly note: (lane: string, index: number) => void;
  /** The lanes given, and behind them those that events name besides; each of these is told. */
  readonly complete: (given: readonly Lane[] | undefined, tell: Tell) => readonly Lane[];
}

/** The lane of events that name none needs a title only where there are others. */
const TITLE_BESIDE_OTHERS = 'Other';

/** A book without lanes. */
export function createLaneBook(): LaneBook {
  const firstIndex = new Map<string, number>();
  let last: string | undefined;

  return {
    note: (lane, index) => {
      if (lane === last) return;
      last = lane;
      if (!firstIndex.has(lane)) firstIndex.set(lane, index);
    },
    complete: (given, tell) => {
      const known = new Set(given?.map(({ id }) => id));
      const added = [...firstIndex].filter(([id]) => !known.has(id));
      const isOnly = known.size + added.length === 1;
      for (const [id, index] of added) {
        if (!given || id === LANE_OF_ALL) continue;
        tell(
          `events[${index}].lane`,
          `The lane “${shorten(id)}” is not in the list of lanes; it was added at the end.`,
        );
      }
      const titleOf = (id: string): string => (id === LANE_OF_ALL ? (isOnly ? '' : TITLE_BESIDE_OTHERS) : id);
      return [...(given ?? []), ...added.map(([id]) => ({ id, title: titleOf(id) }))];
    },
  };
}
