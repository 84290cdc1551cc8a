// What is seen now: marks of the present zoom step, laid onto the present view.
import { useMemo } from 'react';
import { cell } from '../../layout/cell.ts';
import { type Frame, frameOf, type ToPx, toPxOf } from '../../layout/frame.ts';
import { marksAt } from '../../layout/marks.ts';
import { rowMiddle } from '../../layout/rows.ts';
import { stepOf } from '../../layout/step.ts';
import { type App, useApp, useAppState } from '../app/app-context.ts';
import type { ElementSize } from './use-element-size.ts';
import type { StagePlaces } from './use-places.ts';

/** Where the chosen event stands: in its row, or, without room for its title, called out on its lane's line of the name. */
export interface Chosen {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly lane: number;
  readonly standing: number;
  readonly isCalledOut: boolean;
}

export interface StageFrame {
  readonly frame: Frame;
  readonly toPx: ToPx;
  readonly chosen: Chosen | undefined;
}

/** The frame of the present view on a stage; undefined until the stage has a size. */
export function useFrame(size: ElementSize, stage: StagePlaces): StageFrame | undefined {
  const app = useApp();
  const { columns, axis } = app;
  const view = useAppState((state) => state.view);
  const selected = useAppState((state) => state.selected);
  const step = stepOf((axis.position(view.to) - axis.position(view.from)) / Math.max(1, size.width));
  const marks = useMemo(
    () => marksAt(columns, stage.places, axis, { step, gapPx: stage.metrics.strip }),
    [columns, stage, axis, step],
  );
  return useMemo(() => {
    if (size.width === 0) return undefined;
    const frame = frameOf({ columns, places: stage.places, marks }, view, axis, { ...stage, widthPx: size.width });
    const toPx = toPxOf(view, axis, size.width);
    return {
      frame,
      toPx,
      chosen: chosenOf(selected, {
        app,
        stage,
        toPx,
        isTitled: (index) => cell(stage.places.birth, index) >= marks.step,
      }),
    };
  }, [app, columns, axis, size.width, stage, marks, view, selected]);
}

function chosenOf(
  selected: string | undefined,
  {
    app,
    stage,
    toPx,
    isTitled,
  }: {
    readonly app: App;
    readonly stage: StagePlaces;
    readonly toPx: ToPx;
    readonly isTitled: (index: number) => boolean;
  },
): Chosen | undefined {
  const { columns } = app;
  const index = selected === undefined ? -1 : columns.ids.indexOf(selected);
  if (index < 0) return undefined;
  const lane = cell(columns.lane, index);
  const box = stage.lanes[lane];
  if (!box) return undefined;
  const isCalledOut = !isTitled(index);
  const y = isCalledOut
    ? box.top + stage.metrics.header / 2
    : rowMiddle(box, cell(stage.places.row, index), stage.metrics);
  return { index, x: toPx(cell(columns.at, index)), y, lane, standing: cell(columns.standing, index), isCalledOut };
}
