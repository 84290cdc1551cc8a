// The arcs of one frame in px: from where something happened to where the day stands on which it became public. What it costs depends on
// what is seen.
import type { ArcEnds } from './arc-ends.ts';
import { cell } from './cell.ts';
import type { Frame, LooseMark, ToPx } from './frame.ts';
import type { Glide } from './glide.ts';
import { lowerBound } from './lane-index.ts';
import type { Scene } from './scene.ts';
import { seatOf } from './seat.ts';

export interface Arc {
  /** The placement. */
  readonly index: number;
  /** px along the axis: where it happened, and where it became public. */
  readonly from: number;
  readonly to: number;
  /** px across the axis, of both. */
  readonly across: number;
  readonly isSoftStart: boolean;
  readonly isSoftEnd: boolean;
  readonly isChosen: boolean;
  /** From 0, not at all, to 1, on the way from one frame to another. */
  readonly shown: number;
}

export interface ArcOptions {
  readonly ends: ArcEnds;
  /** The frame's own, or one on the way from one axis to another. */
  readonly toPx: ToPx;
  readonly glide?: Glide | undefined;
  /** The chosen placement. */
  readonly chosen?: number | undefined;
}

/** More arcs than this are a thicket. */
const MOST_ARCS = 60;
/** So many at one end of the view are asked at most; where there are more, every second, fourth, eighth. */
const MOST_ASKED = 512;
/** px: a shorter arc would lie under its own mark. */
const SHORTEST = 12;

/** The arcs of which either end is in view, the chosen one last, then those of the heaviest first; of arcs that would cover each other one. */
export function arcsIn(scene: Scene, frame: Frame, options: ArcOptions): readonly Arc[] {
  const { ends, chosen } = options;
  if (scene.columns !== ends.columns || ends.placement.length === 0) return [];
  const weightOf = (place: number): number => cell(scene.columns.weight, cell(ends.placement, place));
  const own = chosen === undefined ? undefined : placeOf(ends, chosen);
  const places = placesInView(frame, ends)
    .filter((place) => place !== own)
    .sort((a, b) => weightOf(b) - weightOf(a) || a - b);
  const arcAt = arcMaker(scene, frame, options);
  const arcs = new Map<string, Arc>();
  // The first of those that cover each other is kept.
  for (const place of own === undefined ? places : [own, ...places]) {
    if (arcs.size >= MOST_ARCS) break;
    const arc = arcAt(place, place === own);
    const key = arc && `${Math.round(arc.from)} ${Math.round(arc.to)} ${arc.across}`;
    if (arc && key !== undefined && !arcs.has(key)) arcs.set(key, arc);
  }
  return [...arcs.values()].reverse();
}

/** Places in the ends of those whose mark, or whose public day, is in view; each once. */
function placesInView({ view }: Frame, ends: ArcEnds): number[] {
  const { placement, publicAt, byPublic, columns } = ends;
  const places = new Set<number>();
  const firstFrom = lowerBound(columns.at, view.from);
  const firstTo = lowerBound(columns.at, view.to);
  const happened = { from: lowerBound(placement, firstFrom), to: lowerBound(placement, firstTo) };
  forSome(happened, (rank) => places.add(rank));
  const known = { from: rankOf(byPublic, publicAt, view.from), to: rankOf(byPublic, publicAt, view.to) };
  forSome(known, (rank) => places.add(cell(byPublic, rank)));
  return [...places];
}

/** Ranks of a stretch; of a long one the multiples of a power of two, so that the same are met while it moves. */
function forSome({ from, to }: { readonly from: number; readonly to: number }, meet: (rank: number) => void): void {
  const stride = 2 ** Math.max(0, Math.ceil(Math.log2((to - from) / MOST_ASKED)));
  for (let rank = Math.ceil(from / stride) * stride; rank < to; rank += stride) meet(rank);
}

/** The first rank whose public day is at or after an instant. */
function rankOf(byPublic: Uint32Array, publicAt: Float64Array, instant: number): number {
  let [low, high] = [0, byPublic.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cell(publicAt, cell(byPublic, middle)) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeOf({ placement }: ArcEnds, index: number): number | undefined {
  const place = lowerBound(placement, index);
  return place < placement.length && cell(placement, place) === index ? place : undefined;
}

function arcMaker(
  scene: Scene,
  frame: Frame,
  { ends, toPx, glide }: ArcOptions,
): (place: number, isChosen: boolean) => Arc | undefined {
  const startOf = startsIn(scene, frame, { toPx, glide });
  return (place, isChosen) => {
    const index = cell(ends.placement, place);
    const start = startOf(index, isChosen);
    const to = toPx(cell(ends.publicAt, place));
    if (!start || Math.abs(to - start.from) < SHORTEST) return undefined;
    return {
      ...start,
      index,
      to,
      isSoftStart: cell(ends.isSoftStart, place) === 1,
      isSoftEnd: cell(ends.isSoftEnd, place) === 1,
      isChosen,
    };
  };
}

type Start = Pick<Arc, 'from' | 'across' | 'shown'>;

/** Where the mark of a placement stands, or the cluster that it is in; the chosen one has a mark of its own. */
function startsIn(
  scene: Scene,
  frame: Frame,
  { toPx, glide }: Pick<ArcOptions, 'toPx' | 'glide'>,
): (index: number, isChosen: boolean) => Start | undefined {
  const loose = looseByPlace(frame);
  return (index, isChosen) => {
    const seat = seatOf(scene, index, frame.step);
    if (!seat) return undefined;
    const at = cell(scene.columns.at, index);
    const bucket = Math.floor(scene.axis.position(at) / 2 ** frame.octave);
    const cluster = seat.isTitled || isChosen ? undefined : loose.get(nameOf(seat.track, bucket));
    const way = cluster ? glide?.loose(cluster) : glide?.titled(index);
    return {
      from: cluster ? cluster.x + (way?.dx ?? 0) : toPx(at),
      across: seat.across + (way?.dy ?? 0),
      shown: way?.shown ?? 1,
    };
  };
}

function looseByPlace({ loose }: Frame): ReadonlyMap<string, LooseMark> {
  return new Map(loose.map((mark) => [nameOf(mark.cluster.track, mark.cluster.bucket), mark]));
}

function nameOf(track: number, bucket: number): string {
  return `${track} ${bucket}`;
}
