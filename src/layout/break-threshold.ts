// From which length on an empty stretch is shortened, so that events can be told apart when all of them are in view. Lengths in ms.
// Only the gaps' sizes matter for this, so a million of them are counted in classes, four to an octave.

/** A gap of this many thresholds more is shown half a threshold longer: long silences stay longer than short ones. */
const ORDER_OF_MAGNITUDE = 10;
const CLASSES_PER_OCTAVE = 4;
/** 2^72 ms are ten times the age of the universe; what is shorter than 1 ms is in the first class. */
const CLASS_COUNT = 72 * CLASSES_PER_OCTAVE;

/** Two marks nearer than this share of the whole, 6 px on a screen 1000 px wide, are hard to tell apart. */
const TELLABLE = 1 / 160;
/** Up to so many gaps, each should be tellable; of more, a part: a list of a hundred days cannot all be spread out. */
const FEW = 20;
const PART_OF_MANY = 0.4;
/** Half of the places that can be told apart. */
const MOST = 80;

/** Gaps of about the same size. */
interface GapClass {
  readonly count: number;
  /** Their mean, in ms. */
  readonly length: number;
}

/** How long a gap longer than the threshold is shown; nearly the threshold just above it, and always longer for a longer gap. */
export function shownLength(gap: number, threshold: number): number {
  return threshold * (1 + Math.log(gap / threshold) / (2 * Math.log(ORDER_OF_MAGNITUDE)));
}

/**
 * The length from which gaps between neighbouring points (ascending, distinct) are shortened: at first much more than is usual and than
 * a small part of the whole, then less and less until the points are well spread, or more than `mostBreaks` gaps would be shortened.
 */
export function breakThreshold(points: Float64Array, mostBreaks: number): number {
  const first = points[0] ?? 0;
  const last = points.at(-1) ?? first;
  const classes = classesOf(points);
  const finer = 2 ** (-1 / CLASSES_PER_OCTAVE);
  const goal = goalFor(countOf(classes, 0));
  // Margins of a few float steps would make a view jump while it is moved.
  const least = Math.max(1, Math.max(Math.abs(first), Math.abs(last)) * 2 ** -44);
  let threshold = Math.max(8 * medianOf(classes), (last - first) / 80, least);
  while (countOf(classes, threshold) > mostBreaks) threshold /= finer;
  while (threshold * finer >= least && spreadOf(classes, threshold) < goal) {
    if (countOf(classes, threshold * finer) > mostBreaks) break;
    threshold *= finer;
  }
  return threshold;
}

/** All gaps in classes, shortest first; no class is empty. */
function classesOf(points: Float64Array): readonly GapClass[] {
  const counts = new Float64Array(CLASS_COUNT);
  const sums = new Float64Array(CLASS_COUNT);
  let previous = points[0] ?? 0;
  for (const point of points.subarray(1)) {
    const gap = point - previous;
    const index = Math.min(Math.max(0, Math.floor(Math.log2(gap) * CLASSES_PER_OCTAVE)), CLASS_COUNT - 1);
    counts[index] = (counts[index] ?? 0) + 1;
    sums[index] = (sums[index] ?? 0) + gap;
    previous = point;
  }
  return Array.from(counts, (count, i) => ({ count, length: (sums[i] ?? 0) / Math.max(1, count) })).filter(
    ({ count }) => count > 0,
  );
}

function countOf(classes: readonly GapClass[], threshold: number): number {
  return classes.reduce((sum, { count, length }) => (length > threshold ? sum + count : sum), 0);
}

function medianOf(classes: readonly GapClass[]): number {
  let before = 0;
  const half = countOf(classes, 0) / 2;
  for (const { count, length } of classes) {
    before += count;
    if (before >= half) return length;
  }
  return 0;
}

/** How many gaps' worth of tellable places a list of so many gaps should take up. */
function goalFor(count: number): number {
  const wanted = count <= FEW ? count : FEW + (count - FEW) * PART_OF_MANY;
  return Math.min(wanted, MOST) * 0.999; // sums of floats
}

/** How many tellable places the points take up: a gap counts as one, or as the part of one that it is. */
function spreadOf(classes: readonly GapClass[], threshold: number): number {
  const shown = classes.map(({ count, length }) => ({
    count,
    length: length > threshold ? shownLength(length, threshold) : length,
  }));
  const place = TELLABLE * shown.reduce((sum, { count, length }) => sum + count * length, 0);
  return shown.reduce((sum, { count, length }) => sum + count * Math.min(1, length / place), 0);
}
