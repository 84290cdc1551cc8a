// What of a picture glows and what steps back, asked for by placement.
import type { Cluster } from '../layout/clusters.ts';

export interface Highlight {
  /** Whether anything glows or steps back at all. */
  readonly isOn: boolean;
  /** How much of a placement is seen, 0 to 1. */
  readonly strengthOf: (placement: number) => number;
  /** Whether it was found. */
  readonly isHit: (placement: number) => boolean;
  /** Whether it is drawn as an outline only: the one who tells is silent about it. */
  readonly isOutline: (placement: number) => boolean;
  /** The same of a cluster: as its strongest member; found where one of them is. */
  readonly strengthOfCluster: (cluster: Cluster) => number;
  readonly isHitCluster: (cluster: Cluster) => boolean;
}

/** Nothing glows, nothing steps back. */
export const NO_HIGHLIGHT: Highlight = {
  isOn: false,
  strengthOf: () => 1,
  isHit: () => false,
  isOutline: () => false,
  strengthOfCluster: () => 1,
  isHitCluster: () => false,
};
