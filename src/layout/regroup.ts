// Where a filter or other lanes move events, they glide: from where each stood in the old arrangement to its place in the new one.
import { cell } from './cell.ts';
import type { Columns } from './columns.ts';
import type { Frame, LooseMark } from './frame.ts';
import { type Glide, glideBetween } from './glide.ts';
import type { Scene } from './scene.ts';
import type { TitledMark } from './titled-marks.ts';

/** The ways from a frame of one scene to one of another, of the same list and the same view: as a function of what is left of them (1 to 0). */
export function glideToOthers(before: Frame, from: Columns, after: Frame, to: Scene): (left: number) => Glide {
  const stood = standing(before, from, to);
  const titled = new Set(after.titled.map(({ index }) => index));
  const dots = new Map(after.loose.flatMap((mark) => (mark.cluster.count === 1 ? [[mark.cluster.first, mark]] : [])));
  const goesOn = [...stood.values()].filter(({ index }) => titled.has(index) || !dots.has(index));
  const glide = glideBetween({ ...before, titled: goesOn, loose: [] }, after, undefined);
  return (left) => ({ ...glide(left), loose: (mark) => dotsWay(mark, stood, left) });
}

/** Each mark that stood alone or had a title, by its place in the new columns; what is not in them is left out. */
function standing(before: Frame, from: Columns, to: Scene): ReadonlyMap<number, TitledMark> {
  const places = placesByNumber(to.columns);
  const stood = new Map<number, TitledMark>();
  const put = (index: number, mark: Omit<TitledMark, 'index' | 'track'>): void => {
    const next = places.get(cell(from.number, index));
    if (next === undefined || stood.has(next)) return;
    stood.set(next, { ...mark, index: next, track: cell(to.plan.trackOf, cell(to.columns.lane, next)) });
  };
  for (const mark of before.titled) put(mark.index, mark);
  for (const { cluster, x, y } of before.loose) {
    if (cluster.count === 1) put(cluster.first, { position: cluster.position, x, y, titleX: x, titleWidth: 0 });
  }
  return stood;
}

/** By its number in the list, the first placement of each event: itself, before its echoes. */
function placesByNumber({ number }: Columns): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  number.forEach((one, place) => {
    if (!places.has(one)) places.set(one, place);
  });
  return places;
}

function dotsWay({ cluster, x, y }: LooseMark, stood: ReadonlyMap<number, TitledMark>, left: number) {
  const from = cluster.count === 1 ? stood.get(cluster.first) : undefined;
  if (!from || left <= 0) return undefined;
  return { dx: (from.x - x) * left, dy: (from.y - y) * left, titleX: 0, shown: 1 };
}
