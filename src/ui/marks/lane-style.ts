// The colour of a lane, handed to style sheets as --lane; eight colours go round.
import type { CSSProperties } from 'react';
import { LANE_COLOURS } from '../../draw/palette.ts';
import type { Outline } from '../../state/document.ts';

/** The style that gives an element and all in it the colour of a lane as `--lane`; muted where there is no such lane. */
export function laneStyle(outline: Outline, laneId: string): CSSProperties {
  const index = outline.lanes.findIndex((lane) => lane.id === laneId);
  const colour = index < 0 ? 'var(--muted)' : `var(--lane-${index % LANE_COLOURS})`;
  return { '--lane': colour } as CSSProperties;
}

/** The name of a lane; empty where there is no such lane. */
export function laneTitle(outline: Outline, laneId: string): string {
  return outline.lanes.find((lane) => lane.id === laneId)?.title ?? '';
}
