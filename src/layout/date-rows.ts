// Several dates of one thing on one small axis, each in a row of its own: numbers from 0, the axis's left end, to 1, its right.
import { parseEdtf } from '../time/edtf.ts';
import { extentOf, type FuzzyDate } from '../time/fuzzy-date.ts';
import { DAY, hullOf, lengthOf, type Span } from '../time/span.ts';
import { ticksFor } from '../time/ticks.ts';

/** One of the marks in a row. */
export interface DatePiece {
  readonly from: number;
  readonly to: number;
  /** Whether the thing was then, or only may have been: one of several days, an end that is not sharp. */
  readonly isSure: boolean;
}

export interface DateRow {
  readonly pieces: readonly DatePiece[];
  /** What is not known to end, or to begin, fades out. */
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
}

export interface AxisLabel {
  readonly at: number;
  readonly label: string;
}

export interface DateRows {
  /** In the order of the dates; without pieces where a date cannot be read. */
  readonly rows: readonly DateRow[];
  readonly ticks: readonly AxisLabel[];
}

const LEAST_VIEW = 7 * DAY;
const MARGIN = 0.12;
/** No mark is narrower than this share of the axis: a day within a year must be seen. */
const LEAST_PIECE = 0.025;
/** The least width that the drawing gets, in px: what its ticks must have room in. */
const NARROWEST = 300;
const LEAST_TICK_GAP = 24;
/** A tick's label nearer to an end would be cut. */
const EDGE = 0.05;

/** The rows of these dates (EDTF) on the axis that holds them all; undefined where none of them can be read. */
export function dateRows(dates: readonly string[]): DateRows | undefined {
  const parsed = dates.map(parseEdtf);
  const hull = hullOf(parsed.flatMap((date) => (date ? [extentOf(date)] : [])));
  if (!hull) return undefined;
  const view = withAir(hull);
  const ticks = ticksFor(view, NARROWEST, LEAST_TICK_GAP);
  return {
    rows: parsed.map((date) => rowOf(date, view)),
    ticks: ticks.major.flatMap(({ at, label }) => {
      const share = shareIn(view, at);
      return share < EDGE || share > 1 - EDGE ? [] : { at: share, label };
    }),
  };
}

/** The span with some air at both ends, and never so short that its days stand far apart. */
function withAir({ from, to }: Span): Span {
  const air = Math.max((to - from) * MARGIN, (LEAST_VIEW - (to - from)) / 2);
  return { from: from - air, to: to + air };
}

function shareIn(view: Span, instant: number): number {
  return (instant - view.from) / lengthOf(view);
}

function rowOf(date: FuzzyDate | undefined, view: Span): DateRow {
  if (!date) return { pieces: [], isOpenStart: false, isOpenEnd: false };
  const pieces = date.kind === 'lasting' ? lastingPieces(date) : momentPieces(date);
  return {
    pieces: pieces.map(({ span, isSure }) => ({ ...widened(span, view), isSure })),
    isOpenStart: date.isOpenStart,
    isOpenEnd: date.isOpenEnd,
  };
}

interface Piece {
  readonly span: Span;
  readonly isSure: boolean;
}

/** A day is sure; a month, or one of two days, is where it may have been. */
function momentPieces(date: FuzzyDate): readonly Piece[] {
  const isMeant = date.choice === 'all' || date.candidates.length === 1;
  const isFirm = isMeant && !date.isApproximate && !date.isUncertain;
  return date.candidates.map((span) => ({ span, isSure: isFirm && lengthOf(span) <= DAY }));
}

/** All of it pale, and over that what lies between its two ends. */
function lastingPieces(date: FuzzyDate): readonly Piece[] {
  const whole = extentOf(date);
  const isSharp = (span: Span): boolean => lengthOf(span) <= DAY;
  const firm = {
    from: isSharp(date.start) ? date.start.from : date.start.to,
    to: isSharp(date.end) ? date.end.to : date.end.from,
  };
  const isFirm = lengthOf(firm) > 0 && !date.isApproximate && !date.isUncertain;
  return [{ span: whole, isSure: false }, ...(isFirm ? [{ span: firm, isSure: true }] : [])];
}

/** The shares that a span takes, about its middle at least as much as can be seen. */
function widened({ from, to }: Span, view: Span): { readonly from: number; readonly to: number } {
  const [first, last] = [shareIn(view, from), shareIn(view, to)];
  const missing = Math.max(0, LEAST_PIECE - (last - first)) / 2;
  return { from: Math.max(0, first - missing), to: Math.min(1, last + missing) };
}
