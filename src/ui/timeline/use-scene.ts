// The scene of a plan: all placements on the present axis, placed step by step, the view at rest first.
import { useLayoutEffect, useRef, useState } from 'react';
import { createBoard } from '../../layout/board.ts';
import type { PlaceOptions } from '../../layout/places.ts';
import type { Scale } from '../../layout/scale.ts';
import { type Scene, sceneOf } from '../../layout/scene.ts';
import type { StagePlan } from '../../layout/stage-plan.ts';
import { ladderOf, stepOf } from '../../layout/step.ts';
import { DAY } from '../../time/span.ts';
import { useApp, useScale } from '../app/app-context.ts';

/** The scene as soon as its first step is placed; `onMore` is called when more of it is. */
export function useScene(plan: StagePlan | undefined, onMore: () => void): Scene | undefined {
  const { document, columns } = useApp();
  const scale = useScale();
  const [scene, setScene] = useState<Scene>();
  const more = useRef(onMore);
  more.current = onMore;
  useLayoutEffect(() => {
    if (!plan) return;
    let next: Scene | undefined;
    return document.place(placeOptions(scale, plan, columns.count), (rows) => {
      const isFirst = next === undefined;
      next ??= sceneOf(columns, scale, plan, createBoard(columns.count));
      next.board.add(rows);
      if (isFirst) setScene(next);
      else more.current();
    });
  }, [document, columns, scale, plan]);
  return scene;
}

function placeOptions(scale: Scale, plan: StagePlan, count: number): PlaceOptions {
  const { axis, home, limits } = scale;
  const ladder = ladderOf(count, scale, plan.lengthPx);
  const extent = axis.position(limits.extent.to) - axis.position(limits.extent.from);
  return {
    axis,
    rows: plan.tracks.map((track) => track.rows),
    trackOf: plan.trackOf,
    room: plan.room,
    ladder,
    coarsestStep: stepOf(Math.max(extent, limits.longestUnits) / plan.lengthPx, ladder),
    finestStep: stepOf(limits.shortest / DAY / plan.lengthPx, ladder) - 1,
    home,
  };
}
