// Where marks part, merge or find another row, they glide there: what is drawn is the new frame, displaced by what is left of the way from the old.
import type { Frame, LooseMark } from './frame.ts';
import type { TitledMark } from './titled-marks.ts';

/** How far a mark still is from its place, in px, and how much of its title is seen (0 to 1). */
export interface Displacement {
  readonly dx: number;
  readonly dy: number;
  readonly titleX: number;
  readonly shown: number;
}

/** A mark of the old frame on its way into a cluster of the new one. */
export interface Leaving {
  readonly titled: TitledMark | undefined;
  readonly loose: LooseMark | undefined;
  readonly x: number;
  readonly y: number;
  /** 1 at first, 0 at the end. */
  readonly shown: number;
}

export interface Glide {
  readonly titled: (index: number) => Displacement | undefined;
  readonly loose: (mark: LooseMark) => Displacement | undefined;
  readonly leaving: readonly Leaving[];
  /** What is left of the way, 1 at first, 0 at the end. */
  readonly left: number;
}

interface Way {
  readonly dx: number;
  readonly dy: number;
  readonly titleX: number;
  readonly isNew: boolean;
}

interface Departure {
  readonly titled?: TitledMark;
  readonly loose?: LooseMark;
  readonly toX: number;
  readonly toY: number;
}

/** The ways from one frame, as far as it is displaced itself, to another of the same view: as a function of what is left of them (1 to 0). */
export function glideBetween(old: Frame, after: Frame, under: Glide | undefined): (left: number) => Glide {
  const before = under ? displaced(old, under) : old;
  const titled = titledWays(before, after);
  const loose = looseWays(before, after);
  const departures = departuresBetween(before, after);
  return (left) => ({
    left,
    titled: (index) => displacement(titled.get(index), left),
    loose: (mark) => displacement(loose.get(nameOf(mark)), left),
    leaving: departures.map((departure) => leavingAt(departure, left)),
  });
}

/** A title comes from where its mark was before: its row, or the cluster that held it. */
function titledWays(before: Frame, after: Frame): ReadonlyMap<number, Way> {
  const ways = new Map<number, Way>();
  const places = looseByPlace(before);
  const titledBefore = new Map(before.titled.map((mark) => [mark.index, mark]));
  for (const mark of after.titled) {
    const known = titledBefore.get(mark.index);
    const from = known ?? holderOf(mark, places, before);
    const titleX = known ? known.titleX - known.x - (mark.titleX - mark.x) : 0;
    const [dx, dy] = from ? [from.x - mark.x, from.y - mark.y] : [0, 0];
    const isStill = known !== undefined && !isMove(dx, dy) && Math.abs(titleX) <= LEAST;
    if (!isStill) ways.set(mark.index, { dx, dy, titleX, isNew: !known });
  }
  return ways;
}

/** A cluster comes from the one that it was a part of, or from its own place before. */
function looseWays(before: Frame, after: Frame): ReadonlyMap<number, Way> {
  const ways = new Map<number, Way>();
  const places = looseByPlace(before);
  for (const mark of after.loose) {
    const from = places.get(placeName(mark.cluster, before.octave));
    if (from && isMove(from.x - mark.x, from.y - mark.y)) {
      ways.set(nameOf(mark), { dx: from.x - mark.x, dy: from.y - mark.y, titleX: 0, isNew: false });
    }
  }
  return ways;
}

/** Titles that go into a cluster, and clusters that merge into one. */
function departuresBetween(before: Frame, after: Frame): readonly Departure[] {
  const places = looseByPlace(after);
  const titledAfter = new Set(after.titled.map((mark) => mark.index));
  const titles = before.titled
    .filter((mark) => !titledAfter.has(mark.index))
    .flatMap((mark) => {
      const into = holderOf(mark, places, after);
      return into ? [{ titled: mark, toX: into.x, toY: into.y }] : [];
    });
  if (after.octave <= before.octave) return titles;
  const merging = before.loose.flatMap((mark) => {
    const into = places.get(placeName(mark.cluster, after.octave));
    return into ? [{ loose: mark, toX: into.x, toY: into.y }] : [];
  });
  return [...titles, ...merging];
}

function displaced(frame: Frame, glide: Glide): Frame {
  return {
    ...frame,
    titled: frame.titled.map((mark) => {
      const way = glide.titled(mark.index);
      return way
        ? { ...mark, x: mark.x + way.dx, y: mark.y + way.dy, titleX: mark.titleX + way.dx + way.titleX }
        : mark;
    }),
    loose: frame.loose.map((mark) => {
      const way = glide.loose(mark);
      return way ? { ...mark, x: mark.x + way.dx, y: mark.y + way.dy } : mark;
    }),
  };
}

/** px: less is not seen. */
const LEAST = 0.5;

function isMove(dx: number, dy: number): boolean {
  return Math.abs(dx) > LEAST || Math.abs(dy) > LEAST;
}

function displacement(way: Way | undefined, left: number): Displacement | undefined {
  if (!way || left <= 0) return undefined;
  return { dx: way.dx * left, dy: way.dy * left, titleX: way.titleX * left, shown: way.isNew ? 1 - left : 1 };
}

function leavingAt({ titled, loose, toX, toY }: Departure, left: number): Leaving {
  const from = titled ?? loose ?? { x: toX, y: toY };
  return { titled, loose, x: toX + (from.x - toX) * left, y: toY + (from.y - toY) * left, shown: left };
}

/** A number for each bucket of each track of one octave; there are fewer tracks than that. */
const MOST_TRACKS = 64;

function placeOf(track: number, bucket: number): number {
  return bucket * MOST_TRACKS + track;
}

function nameOf({ cluster }: LooseMark): number {
  return placeOf(cluster.track, cluster.bucket);
}

/** The bucket of a cluster's own octave, or of a coarser or finer one around its position. */
function placeName({ track, position, bucket, octave: own }: LooseMark['cluster'], octave: number): number {
  return placeOf(track, octave === own ? bucket : Math.floor(position / 2 ** octave));
}

function looseByPlace(frame: Frame): ReadonlyMap<number, LooseMark> {
  return new Map(frame.loose.map((mark) => [placeName(mark.cluster, frame.octave), mark]));
}

/** The cluster in whose bucket a titled mark stands. */
function holderOf(mark: TitledMark, places: ReadonlyMap<number, LooseMark>, frame: Frame): LooseMark | undefined {
  return places.get(placeOf(mark.track, Math.floor(mark.position / 2 ** frame.octave)));
}
