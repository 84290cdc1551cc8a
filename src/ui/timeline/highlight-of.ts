// What glows and what steps back on a stage: the flags of the document's events, asked for by the placements of a scene.
import { type Highlight, NO_HIGHLIGHT } from '../../draw/highlight.ts';
import { type Arrangement, eventAt, isEchoAt } from '../../layout/arrangement.ts';
import { cell } from '../../layout/cell.ts';
import type { Cluster } from '../../layout/clusters.ts';
import type { Columns } from '../../layout/columns.ts';
import { BACK, HIT, SILENT, UNKNOWN, UNSURE } from '../../layout/emphasis.ts';
import { membersAmong, someMembersOf } from '../../layout/members.ts';
import { placesWhere } from '../../layout/places-where.ts';
import type { Scene } from '../../layout/scene.ts';

/** Of an event's strength: an echo is seen, but does not pass for the event itself. */
const ECHO = 0.5;
const STRENGTHS: readonly (readonly [flag: number, strength: number])[] = [
  [UNKNOWN, 0.22],
  [BACK, 0.34],
  [SILENT, 0.55],
  [UNSURE, 0.6],
];
/** Of a larger cluster about so many are asked how strong they are; its hits always are. */
const MOST_ASKED = 2_000;

/** How much is seen of an event with these flags. */
function strengthOf(flags: number): number {
  return STRENGTHS.reduce((least, [flag, strength]) => ((flags & flag) === 0 ? least : Math.min(least, strength)), 1);
}

/** The highlight of a scene; `emphasis` has the flags of the document's events. */
export function highlightOf(
  emphasis: Uint8Array | undefined,
  arrangement: Arrangement,
  scene: Scene,
  step: () => number,
): Highlight {
  const hasEchoes = arrangement.choice?.isEcho.includes(1) === true;
  if (!emphasis && !hasEchoes) return NO_HIGHLIGHT;
  const flagsOf = (placement: number): number => (emphasis ? cell(emphasis, eventAt(arrangement, placement)) : 0);
  const strengthAt = (placement: number): number =>
    strengthOf(flagsOf(placement)) * (isEchoAt(arrangement, placement) ? ECHO : 1);
  const isHit = (placement: number): boolean => (flagsOf(placement) & HIT) !== 0;
  const hitsIn = byLane(scene.columns, emphasis ? placesWhere(scene.columns.count, isHit) : new Uint32Array(0));
  const known = new WeakMap<Cluster, { readonly strength: number; readonly isHit: boolean }>();
  const clusterOf = (cluster: Cluster) => {
    const asked = known.get(cluster);
    if (asked) return asked;
    const found = membersAmong(scene, cluster, step(), hitsIn);
    const members = [...found, ...someMembersOf(scene, cluster, step(), MOST_ASKED)];
    const strength = members.reduce((most, member) => Math.max(most, strengthAt(member)), 0) || 1;
    const made = { strength, isHit: found.length > 0 };
    known.set(cluster, made);
    return made;
  };
  return {
    isOn: true,
    strengthOf: strengthAt,
    isHit,
    isOutline: (placement) => (flagsOf(placement) & SILENT) !== 0,
    strengthOfCluster: (cluster) => clusterOf(cluster).strength,
    isHitCluster: (cluster) => clusterOf(cluster).isHit,
  };
}

/** Of some placements, which ascend, those in a lane. */
function byLane({ lane }: Columns, placements: Uint32Array): (lane: number) => readonly number[] {
  const inLane = new Map<number, number[]>();
  for (const placement of placements) {
    const own = inLane.get(cell(lane, placement));
    if (own) own.push(placement);
    else inLane.set(cell(lane, placement), [placement]);
  }
  return (wanted) => inLane.get(wanted) ?? [];
}
