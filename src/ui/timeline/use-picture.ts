// From the size of its elements to what is painted on the timeline, and to what stands still on it.
import { type RefObject, useMemo, useRef } from 'react';
import type { Surface } from '../../draw/picture.ts';
import type { StagePlan } from '../../layout/stage-plan.ts';
import { useArrangement } from '../app/app-context.ts';
import type { Painter, PainterInput, Rest } from './stage-painter.ts';
import { useArcs } from './use-arcs.ts';
import { useBands } from './use-bands.ts';
import { type ElementSize, useElementSize } from './use-element-size.ts';
import { useEmphasis } from './use-emphasis.ts';
import { useNarrowWindow } from './use-narrow-window.ts';
import { usePainter } from './use-painter.ts';
import { usePalette } from './use-palette.ts';
import { useScene } from './use-scene.ts';
import { useScrolled } from './use-scrolling.ts';
import { useStagePlan } from './use-stage-plan.ts';

export interface PictureElements {
  readonly whole: RefObject<HTMLElement | null>;
  readonly surface: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
}

export interface StagePicture {
  readonly plan: StagePlan | undefined;
  /** Undefined until the present scene has come to rest. */
  readonly rest: Rest | undefined;
  readonly isUpright: boolean;
  /** Whether the lanes' names stand beside the stage. */
  readonly hasColumn: boolean;
  /** How high the names of chapters stand above the stage. */
  readonly headRem: number;
}

/** rem: the line of the chapters’ names, each further one, the line of the axis, and, upright, the column of its labels. */
const HEAD = 2;
const HEAD_LINE = 1.5;
const AXIS = 2;
const UPRIGHT_AXIS = 3.5;
/** rem: on wider ones the lanes' names stand in a column beside the stage instead of in it. */
const WIDE = 50;

/** Paints the timeline as long as it stands. */
export function usePicture({ whole, surface, scroller, canvas }: PictureElements): StagePicture {
  const hasNames = useArrangement().lanes.some(({ title }) => title !== '');
  const { width, rem } = useElementSize(whole);
  const hasColumn = width >= WIDE * rem && hasNames;
  const size = useElementSize(scroller, hasColumn);
  const painter = useRef<Painter>(undefined);
  const isUpright = useNarrowWindow();
  const arranged = useStagePlan(size, { hasNamesInside: hasNames && !hasColumn, isUpright });
  const staged = useScene(arranged, () => painter.current?.refresh());
  const scrolled = useScrolled(scroller);
  const bands = useBands();
  const headRem = bands.lines === 0 ? 0 : HEAD + (isUpright ? 0 : (bands.lines - 1) * HEAD_LINE);
  const palette = usePalette();
  const emphasis = useEmphasis();
  const arcs = useArcs(staged?.arrangement);
  const input = useMemo<PainterInput | undefined>(
    () =>
      staged && {
        ...staged,
        emphasis,
        arcs,
        bands,
        palette,
        surface: surfaceOf(size, staged.scene.plan, scrolled, headRem),
      },
    [staged, emphasis, arcs, bands, palette, size, scrolled, headRem],
  );
  const rest = usePainter(painter, { canvas, surface }, input);
  return {
    plan: arranged?.plan,
    rest: rest?.scene === staged?.scene ? rest : undefined,
    isUpright,
    hasColumn,
    headRem,
  };
}

function surfaceOf(size: ElementSize, plan: StagePlan, scrolled: number, headRem: number): Surface {
  const isSideways = plan.orientation === 'sideways';
  const { rem } = size;
  const [head, axis] = [headRem * rem, (isSideways ? AXIS : UPRIGHT_AXIS) * rem];
  return { width: size.width, height: size.height + head + (isSideways ? axis : 0), head, axis, scrolled, rem };
}
