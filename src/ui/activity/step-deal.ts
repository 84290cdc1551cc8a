// What an activity of a lesson is dealt from: the class's window and the teacher's script both ask here, so that the paper
// has the cards of the screen.
import type { Columns } from '../../layout/columns.ts';
import { heaviestMarks } from '../../layout/heaviest-marks.ts';
import { type Telling, withheldAfter } from '../../lesson/telling.ts';
import type { TimelineEvent } from '../../model/event.ts';

/** So many events are looked at for cards. */
const MOST_CANDIDATES = 200;

export interface StepDeal {
  readonly events: readonly TimelineEvent[];
  readonly seed: number;
  readonly audience: 'class';
}

/** The indices of the placements that a lesson's activities are made from, at most 200, in order of time. */
export function activityCandidates(columns: Columns): readonly number[] {
  return heaviestMarks(columns, MOST_CANDIDATES);
}

/** What the activity at an index of a telling is dealt from: nothing that a later step asks about, nor its kin. */
export function stepDeal(
  telling: Pick<Telling, 'steps' | 'kin'>,
  index: number,
  candidates: readonly TimelineEvent[],
): StepDeal {
  const withheld = new Set(withheldAfter(telling, index));
  return { events: candidates.filter(({ id }) => !withheld.has(id)), seed: index + 1, audience: 'class' };
}
