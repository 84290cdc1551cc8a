// Where the dots and clusters of one strip are drawn: at their own place, or, where two come near each other, within their buckets.
import type { Grid } from './buckets.ts';
import type { Cluster } from './clusters.ts';

/** Of the strip's height, which is also the least length of a bucket: fits two digits. */
const CLUSTER_RADIUS = 0.4;
const DOT_RADIUS = 0.19;

/** The radius of a mark in a strip, in px. */
export function radiusOf(count: number, stripPx: number): number {
  return (count > 1 ? CLUSTER_RADIUS : DOT_RADIUS) * stripPx;
}

/** The middles of a strip's marks in px along the axis, in their order; no two touch. */
export function spreadOut(
  clusters: readonly Cluster[],
  { bucketUnits }: Grid,
  stripPx: number,
  pxOf: (position: number) => number,
): readonly number[] {
  return clusters.map((cluster, i) => {
    const x = pxOf(cluster.position);
    const radius = radiusOf(cluster.count, stripPx);
    // As far as the other may be moved, too.
    const isNear = [clusters[i - 1], clusters[i + 1]].some((other) => {
      const others = other ? radiusOf(other.count, stripPx) : 0;
      return other && Math.abs(pxOf(other.position) - x) < radius + others + Math.max(radius, others) + 2;
    });
    if (!isNear) return x;
    const from = pxOf(cluster.bucket * bucketUnits) + radius + 0.5;
    const to = pxOf((cluster.bucket + 1) * bucketUnits) - radius - 0.5;
    return Math.min(Math.max(x, from), to);
  });
}
