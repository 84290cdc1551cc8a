// The placements that pass the filter, as typed arrays sorted by where their marks stand. All times are Instants (ms).
import type { TimelineEvent } from '../model/event.ts';
import { shownDate } from '../model/shown-date.ts';
import { STANDINGS, shownStanding, standingOf } from '../model/standing.ts';
import type { Timeline } from '../model/timeline.ts';
import { parseEdtf } from '../time/edtf.ts';
import { extentOf, type FuzzyDate } from '../time/fuzzy-date.ts';
import { DAY, type Instant, middleOf, type Span } from '../time/span.ts';

export interface Columns {
  readonly count: number;
  readonly laneCount: number;
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly lane: Uint16Array;
  readonly weight: Uint8Array;
  /** Index into STANDINGS. */
  readonly standing: Uint8Array;
  /** 1 where the event lasts, 0 for a dot. */
  readonly isBar: Uint8Array;
  /** Where the mark stands: a dot's middle, a bar's beginning. Ascending. */
  readonly at: Float64Array;
  /** A bar's end; the same as `at` for a dot. */
  readonly until: Float64Array;
  /** Between these two a bar is certain; outside, soft. For a dot both are `at`. */
  readonly firmFrom: Float64Array;
  readonly firmTo: Float64Array;
  /** 1 where a bar has no known end. */
  readonly isOpenEnd: Uint8Array;
  /** What the article supports, at its widest: the pale pill. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** The candidate spans within it, two numbers each; those of placement i are pieces[2·pieceStart[i] … 2·pieceStart[i+1]). */
  readonly pieceStart: Uint32Array;
  readonly pieces: Float64Array;
  /** The day that a disagreeing report gives; NaN where none does. */
  readonly ghost: Float64Array;
}

interface Row {
  readonly event: TimelineEvent;
  readonly lane: number;
  readonly at: Instant;
  readonly until: Instant;
  readonly firm: Span;
  readonly support: FuzzyDate;
  readonly ghost: number;
  readonly isBar: boolean;
  readonly isOpenEnd: boolean;
}

/** The columns of all events of a timeline whose date can be read and which have a standing; `check-timeline` names the others. */
export function columnsOf(timeline: Timeline): Columns {
  const laneIndex = new Map(timeline.lanes.map((lane, index) => [lane.id, index]));
  const rows: Row[] = [];
  for (const event of timeline.events) {
    const row = rowOf(event, laneIndex.get(event.lane));
    if (row) rows.push(row);
  }
  const end = rows.reduce((latest, row) => Math.max(latest, row.until), Number.NEGATIVE_INFINITY);
  const closed = rows.map((row) => (row.isOpenEnd ? { ...row, until: Math.max(end, row.at + DAY) } : row));
  closed.sort((a, b) => a.at - b.at || b.event.weight - a.event.weight);
  return pack(closed, timeline.lanes.length);
}

function rowOf(event: TimelineEvent, lane: number | undefined): Row | undefined {
  const support = parseEdtf(event.when.date);
  const standing = standingOf(event);
  if (!support || lane === undefined || standing === undefined) return undefined;
  const elsewhere = event.when.elsewhere && parseEdtf(event.when.elsewhere.date);
  const isDisputedDay = event.when.elsewhere?.disagreement !== undefined;
  const shown = parseEdtf(shownDate(event.when)) ?? support;
  const isBar = shown.kind === 'lasting';
  const at = isBar ? shown.start.from : middleOf(extentOf(shown));
  const until = isBar ? Math.max(shown.end.to, shown.start.from) : at;
  return {
    event,
    lane,
    at,
    until,
    firm: isBar ? firmPartOf(shown) : { from: at, to: at },
    support,
    ghost: elsewhere && isDisputedDay ? middleOf(extentOf(elsewhere)) : Number.NaN,
    isBar,
    isOpenEnd: isBar && shown.isOpenEnd,
  };
}

/** A day or finer is drawn as a sharp end; anything coarser as a soft one. */
function firmPartOf(date: FuzzyDate): Span {
  const isSharp = (span: Span): boolean => span.to - span.from <= DAY && !date.isApproximate;
  const from = isSharp(date.start) ? date.start.from : date.start.to;
  const to = isSharp(date.end) ? date.end.to : date.end.from;
  return { from: Math.min(from, Math.max(to, date.start.from)), to: Math.max(from, to) };
}

function pack(rows: readonly Row[], laneCount: number): Columns {
  const floats = (of: (row: Row) => number): Float64Array => Float64Array.from(rows, of);
  const bytes = (of: (row: Row) => number): Uint8Array => Uint8Array.from(rows, of);
  const candidates = rows.map((row) => row.support.candidates);
  const pieceStart = new Uint32Array(rows.length + 1);
  candidates.forEach((spans, i) => {
    pieceStart[i + 1] = (pieceStart[i] ?? 0) + spans.length;
  });
  return {
    count: rows.length,
    laneCount,
    ids: rows.map((row) => row.event.id),
    titles: rows.map((row) => row.event.title),
    lane: Uint16Array.from(rows, (row) => row.lane),
    weight: bytes((row) => row.event.weight),
    standing: bytes((row) => STANDINGS.indexOf(shownStanding(row.event))),
    isBar: bytes((row) => Number(row.isBar)),
    at: floats((row) => row.at),
    until: floats((row) => row.until),
    firmFrom: floats((row) => row.firm.from),
    firmTo: floats((row) => row.firm.to),
    isOpenEnd: bytes((row) => Number(row.isOpenEnd)),
    earliest: floats((row) => extentOf(row.support).from),
    latest: floats((row) => extentOf(row.support).to),
    pieceStart,
    pieces: Float64Array.from(candidates.flat().flatMap((span) => [span.from, span.to])),
    ghost: floats((row) => row.ghost),
  };
}
