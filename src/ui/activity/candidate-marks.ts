// Which events of a timeline its activities are made from.
import type { Columns } from '../../layout/columns.ts';
import { heaviestMarks } from '../../layout/heaviest-marks.ts';

/** So many events are looked at for cards. */
const MOST_CANDIDATES = 200;

/** The indices of the placements that are looked at for cards: the heaviest, in order of time. */
export function candidateMarks(columns: Columns): readonly number[] {
  return heaviestMarks(columns, MOST_CANDIDATES);
}
