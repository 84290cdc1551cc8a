// The scene of a plan: all placements on the present axis, placed step by step, the view at rest first.
import { useLayoutEffect, useRef, useState } from 'react';
import type { SetEntry } from '../../draw/entry-type.ts';
import type { Arrangement } from '../../layout/arrangement.ts';
import { createBoard } from '../../layout/board.ts';
import { prepareLaneIndex } from '../../layout/lane-index.ts';
import { placeOptions } from '../../layout/place-options.ts';
import { type Scene, sceneOf } from '../../layout/scene.ts';
import { inSlices, type Later } from '../../sync/in-slices.ts';
import { useApp, useScale } from '../app/app-context.ts';
import type { ArrangedPlan } from './arranged-plan.ts';

/** A scene with the arrangement that is laid out in it. */
export interface ArrangedScene {
  readonly scene: Scene;
  readonly arrangement: Arrangement;
  /** Each event of the document with its words, where these stand on the stage. */
  readonly entries: readonly SetEntry[] | undefined;
}

const later: Later = (task) => {
  setTimeout(task);
};

/** The scene of a plan as soon as its first step is placed; `onMore` is called when more of it is. */
export function useScene(arranged: ArrangedPlan | undefined, onMore: () => void): ArrangedScene | undefined {
  const { document } = useApp();
  const scale = useScale();
  const [scene, setScene] = useState<ArrangedScene>();
  const more = useRef(onMore);
  more.current = onMore;
  useLayoutEffect(() => {
    if (!arranged) return;
    const { plan, arrangement, entries } = arranged;
    const { columns } = arrangement;
    let next: Scene | undefined;
    const stopPlacing = document.place(placeOptions(scale, plan, columns.count), arrangement, (rows) => {
      const isFirst = next === undefined;
      next ??= sceneOf(columns, scale, plan, createBoard(columns.count));
      next.board.add(rows);
      if (isFirst) setScene({ scene: next, arrangement, entries });
      else more.current();
    });
    // What the scene takes of a long list is made ready while the first step is placed.
    const stopPreparing = inSlices(() => next === undefined && prepareLaneIndex(columns, scale.axis), later);
    return () => {
      stopPlacing();
      stopPreparing();
    };
  }, [document, scale, arranged]);
  return scene;
}
