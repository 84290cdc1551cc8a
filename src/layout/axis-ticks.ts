// The ticks of an axis in one view: each unbroken piece is ruled in the step that fits its own width, and each break says how long it is.
import { civilOf } from '../time/calendar.ts';
import { lengthWords } from '../time/distance.ts';
import { formatInstant } from '../time/format-date.ts';
import type { Precision } from '../time/fuzzy-date.ts';
import { type Instant, lengthOf, type Span } from '../time/span.ts';
import { spanName } from '../time/span-words.ts';
import { isDeep, leftEdgeLabel, type Tick, ticksFor } from '../time/ticks.ts';
import { unitAround } from '../time/unit-span.ts';
import { type Axis, linearPieces } from './axis.ts';

/** CSS pixels at a root font of 16 px, from the view's left edge. */
type Px = number;

/** What to name where a piece begins, because no tick in it names the year. No label of a tick lies under it. */
export interface EdgeLabel {
  readonly at: Instant;
  readonly label: string;
}

/** A break, or the part of one that is in view. */
export interface BreakLabel {
  /** All of the break. */
  readonly at: Span;
  /** How long all of it is: “31 months”. Whether it has room between the two ends is the caller's to see. */
  readonly label: string;
  /** Where it begins and ends in view. */
  readonly fromPx: Px;
  readonly toPx: Px;
}

export interface AxisTicks {
  /** The ticks of the labelled steps, in order of time; those whose label has no room have the label ''. */
  readonly major: readonly Tick[];
  /** The unlabelled ones between them, in order of time. */
  readonly minor: readonly Tick[];
  readonly edges: readonly EdgeLabel[];
  readonly breaks: readonly BreakLabel[];
}

const CHARACTER: Px = 8; // as in ticksFor, so that nothing need be measured
const LEAST_GAP: Px = 16;
const EDGE_CHARACTER: Px = 8.5; // bold
const EDGE_PADDING: Px = 20;

/** An unbroken piece of the view. */
interface Piece extends Span {
  readonly fromPx: Px;
  readonly toPx: Px;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

interface PieceTicks {
  readonly major: readonly Tick[];
  readonly edge?: EdgeLabel;
}

/** The ticks of a view that is widthPx wide. Where nothing in it is shortened they are those of `ticksFor`. */
export function ticksOn(axis: Axis, view: Span, widthPx: Px): AxisTicks {
  const from = axis.position(view.from);
  const pxPerUnit = widthPx / (axis.position(view.to) - from);
  const major: Tick[] = [];
  const minor: Tick[] = [];
  const edges: EdgeLabel[] = [];
  const breaks: BreakLabel[] = [];
  if (!(pxPerUnit > 0 && pxPerUnit < Number.POSITIVE_INFINITY)) return { major, minor, edges, breaks };
  for (const { within, ...span } of linearPieces(axis, view)) {
    const fromPx = (axis.position(span.from) - from) * pxPerUnit;
    const toPx = (axis.position(span.to) - from) * pxPerUnit;
    if (within) {
      breaks.push({ at: within.span, label: lengthWords(lengthOf(within.span)), fromPx, toPx });
      continue;
    }
    const ticks = ticksFor(span, toPx - fromPx, LEAST_GAP);
    const piece = { ...span, fromPx, toPx, isFirst: span.from === view.from, isLast: span.to === view.to };
    const labelled = labelPiece(clipLabels(ticks.major, piece), piece, major);
    major.push(...labelled.major);
    minor.push(...ticks.minor);
    if (labelled.edge) edges.push(labelled.edge);
  }
  return { major, minor, edges, breaks };
}

function pxIn(piece: Piece, instant: Instant): Px {
  return piece.fromPx + ((instant - piece.from) / lengthOf(piece)) * (piece.toPx - piece.fromPx);
}

function withoutLabel(tick: Tick): Tick {
  return { ...tick, label: '', isYear: false };
}

/** No label reaches into a break; at the view's right edge it may be cut. */
function clipLabels(ticks: readonly Tick[], piece: Piece): readonly Tick[] {
  if (piece.isLast) return ticks;
  return ticks.map((tick) => (endOfLabel(tick, piece) > piece.toPx ? withoutLabel(tick) : tick));
}

function endOfLabel({ at, label }: Tick, piece: Piece): Px {
  return pxIn(piece, at) + label.length * CHARACTER;
}

/** Sees to it that a reader knows the year of a piece: from its first label, else from its beginning; else the labels would only mislead. */
function labelPiece(ticks: readonly Tick[], piece: Piece, before: readonly Tick[]): PieceTicks {
  const full = leftEdgeLabel(piece, { major: ticks, minor: [] });
  const first = ticks.find(({ label }) => label !== '');
  const isKnown = first !== undefined && (first.isYear || isYearKnown(first.at, before));
  // At the view's left edge a year that comes later is enough, as on an axis without breaks.
  if (full === undefined && (piece.isFirst || isKnown)) return { major: ticks };
  const named = piece.isFirst ? undefined : nameFirst(ticks, piece);
  if (named) return { major: named };
  if (full === undefined) return { major: ticks };
  const label = edgeNames(full, piece).find((name) => edgeEnd(name, piece) <= piece.toPx);
  if (label === undefined) return { major: isKnown ? ticks : ticks.map(withoutLabel) };
  const end = edgeEnd(label, piece);
  return {
    major: ticks.map((tick) => (pxIn(piece, tick.at) > end ? tick : withoutLabel(tick))),
    edge: { at: piece.from, label },
  };
}

function edgeEnd(name: string, piece: Piece): Px {
  return piece.fromPx + name.length * EDGE_CHARACTER + EDGE_PADDING;
}

/** The ticks with “Mar 2017” for the first “Mar”, and without the labels for which that leaves no room; undefined where it has none itself. */
function nameFirst(ticks: readonly Tick[], piece: Piece): readonly Tick[] | undefined {
  const first = ticks.find(({ label }) => label !== '');
  if (first?.unit !== 'month' && first?.unit !== 'day') return undefined;
  const named = { ...first, label: shortName(first.at, first.unit), isYear: true };
  const end = endOfLabel(named, piece);
  if (end > piece.toPx && !piece.isLast) return undefined;
  const hasRoom = (tick: Tick): boolean => pxIn(piece, tick.at) >= end + LEAST_GAP;
  if (ticks.some((tick) => tick.isYear && !hasRoom(tick))) return undefined;
  return ticks.map((tick) => {
    if (tick === first) return named;
    return hasRoom(tick) ? tick : withoutLabel(tick);
  });
}

function shortName(at: Instant, unit: Precision): string {
  return spanName(unitAround(at, unit), { length: 'short', canBeSeason: false });
}

/** What could be said at a piece's beginning, the fullest first; none is fuller than the given name. */
function edgeNames(full: string, piece: Piece): readonly string[] {
  const { from } = piece;
  const year = formatInstant(from, 'year');
  // A large number is a year without its era, too; before our era it is not.
  if (isDeep(piece)) return [full, year, year.replace(/^([\d,]+) CE$/, '$1')];
  const names = [full];
  if (full === formatInstant(from, 'day')) names.push(shortName(from, 'day'));
  if (full !== year) names.push(shortName(from, 'month'));
  return [...names, year];
}

/** Whether the last year named before an instant is its own. */
function isYearKnown(at: Instant, before: readonly Tick[]): boolean {
  const named = before.findLast(({ isYear }) => isYear);
  return named !== undefined && civilOf(named.at).year === civilOf(at).year;
}
