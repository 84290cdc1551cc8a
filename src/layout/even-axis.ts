// The axis on which events stand more evenly than time passes: long stretches in which nothing begins or ends are shortened.
// One pass over typed arrays, so that a million events need a fraction of a tenth of a second.
import { DAY, type Instant } from '../time/span.ts';
import { type Axis, type AxisBreak, axisFrom } from './axis.ts';
import { breakThreshold, shownLength } from './break-threshold.ts';
import { cell } from './cell.ts';

/** More breaks than this are a picket fence. */
const MOST_BREAKS = 60;
/** The share of the threshold that stays to scale on both sides of a break, so that marks near it keep their neighbourhood. */
const MARGIN = 1 / 4;

/**
 * The even axis for marks that stand at `beginnings` (Instants, ascending) and bars that end at `ends` (Instants in any order; those of
 * dots may be among them). No break holds a beginning or an end; a longer gap is never shown shorter than a shorter one.
 */
export function evenAxis(beginnings: Float64Array, ends: Float64Array, origin: Instant): Axis {
  const points = distinctPoints(beginnings, ends);
  const threshold = breakThreshold(points, MOST_BREAKS);
  const breaks = longestGaps(points, threshold).map((i) => breakIn(cell(points, i), cell(points, i + 1), threshold));
  return axisFrom({ kind: 'even', origin, breaks });
}

function breakIn(first: Instant, last: Instant, threshold: number): AxisBreak {
  const margin = threshold * MARGIN;
  return {
    span: { from: first + margin, to: last - margin },
    units: (shownLength(last - first, threshold) - 2 * margin) / DAY,
  };
}

/** The indices of the points after which a gap longer than the threshold begins, in order; of too many, the longest ones. */
function longestGaps(points: Float64Array, threshold: number): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i + 1 < points.length; i += 1) {
    if (cell(points, i + 1) - cell(points, i) > threshold) found.push(i);
  }
  if (found.length <= MOST_BREAKS) return found;
  const gapAfter = (i: number): number => cell(points, i + 1) - cell(points, i);
  return found
    .sort((a, b) => gapAfter(b) - gapAfter(a))
    .slice(0, MOST_BREAKS)
    .sort((a, b) => a - b);
}

/** Beginnings and ends, ascending, each instant once. */
function distinctPoints(beginnings: Float64Array, ends: Float64Array): Float64Array {
  const others = otherEnds(beginnings, ends);
  const points = new Float64Array(beginnings.length + others.length);
  let count = 0;
  let [i, j] = [0, 0];
  while (i < beginnings.length || j < others.length) {
    const beginning = beginnings[i] ?? Number.POSITIVE_INFINITY;
    const end = others[j] ?? Number.POSITIVE_INFINITY;
    if (beginning <= end) i += 1;
    else j += 1;
    const point = Math.min(beginning, end);
    if (count > 0 && points[count - 1] === point) continue;
    points[count] = point;
    count += 1;
  }
  return points.subarray(0, count);
}

/** The ends that are not their own beginnings, ascending: in columns a dot ends where it stands, and need not be sorted again. */
function otherEnds(beginnings: Float64Array, ends: Float64Array): Float64Array {
  const others = new Float64Array(ends.length);
  let count = 0;
  for (let i = 0; i < ends.length; i += 1) {
    const end = cell(ends, i);
    if (end === beginnings[i] || !Number.isFinite(end)) continue;
    others[count] = end;
    count += 1;
  }
  return others.subarray(0, count).sort();
}
