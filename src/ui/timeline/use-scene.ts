// The scene of a plan: all placements on the present axis, placed step by step, the view at rest first.
import { useLayoutEffect, useRef, useState } from 'react';
import { createBoard } from '../../layout/board.ts';
import { placeOptions } from '../../layout/place-options.ts';
import { type Scene, sceneOf } from '../../layout/scene.ts';
import type { StagePlan } from '../../layout/stage-plan.ts';
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
