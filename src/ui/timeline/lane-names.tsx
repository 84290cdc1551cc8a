// The lanes' names: in a column beside the stage, or, where that is too narrow, on a line of their own in each lane.
import { type RefObject, useEffect, useRef } from 'react';
import type { StagePlan } from '../../layout/stage-plan.ts';
import { useApp, useArrangement } from '../app/app-context.ts';
import { laneStyle } from '../marks/lane-style.ts';

export interface LaneNamesProps {
  readonly plan: StagePlan;
  /** Whether they stand in a column; else in the lanes. */
  readonly isColumn: boolean;
  /** What scrolls the lanes. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** “CNRP” of “Cambodia National Rescue Party (CNRP)”: a column is narrow, and a lane may be low. */
function shortOf(title: string): string {
  return /\(([A-Z]{2,8})\)$/.exec(title)?.[1] ?? title;
}

/** A name for each lane that has one. */
export function LaneNames({ plan, isColumn, scroller }: LaneNamesProps) {
  const { outline } = useApp();
  const { lanes } = useArrangement();
  const names = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const follow = (): void => {
      if (names.current) names.current.style.transform = `translateY(${-element.scrollTop}px)`;
    };
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [scroller]);
  return (
    <div className={isColumn ? 'lane-names lane-names-column' : 'lane-names'}>
      <div ref={names}>
        {lanes.map((lane, index) => (
          <span
            key={lane.id}
            className="lane-name"
            style={{
              ...(lane.theme === undefined ? {} : laneStyle(outline, lane.id)),
              transform: `translateY(${plan.tracks[index]?.top ?? 0}px)`,
              maxHeight: plan.tracks[index]?.height,
            }}
            title={lane.title}
          >
            {isColumn && lane.theme === undefined ? shortOf(lane.title) : lane.title}
          </span>
        ))}
      </div>
    </div>
  );
}
