// What an article's excerpts do, counted: tell, say, deny, comment, expect.
import type { TimelineEvent } from '../../model/event.ts';
import type { Stance } from '../../model/source.ts';

interface StanceCount {
  /** “telling it as fact”. */
  readonly words: string;
  readonly count: number;
}

const GROUPS: readonly (readonly [words: string, stances: readonly Stance[]])[] = [
  ['telling it as fact', ['reports', 'confirms']],
  ['giving what one side says', ['claims']],
  ['denying it', ['denies']],
  ['only commenting', ['comments']],
  ['expecting it', ['foresees']],
];

/** How many of a source's excerpts in these events do what; those of which there are none are left out. */
export function stanceCounts(events: readonly TimelineEvent[], source: string): readonly StanceCount[] {
  const own = events.flatMap(({ citations }) => citations.filter((citation) => citation.source === source));
  return GROUPS.map(([words, stances]) => ({
    words,
    count: own.filter(({ stance }) => stances.includes(stance)).length,
  })).filter(({ count }) => count > 0);
}
