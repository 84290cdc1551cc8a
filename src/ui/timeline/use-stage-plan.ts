// How the stage is divided at its present size. Changes with the size and the type, never while panning or zooming.
import { useEffect, useMemo, useState } from 'react';
import { TITLE_EM, titleFont } from '../../draw/title-font.ts';
import type { Arrangement } from '../../layout/arrangement.ts';
import { cell } from '../../layout/cell.ts';
import type { TitleType } from '../../layout/footprint.ts';
import type { RowMetrics } from '../../layout/rows.ts';
import { type SetTitles, type StagePlan, sidewaysPlan, uprightPlan } from '../../layout/stage-plan.ts';
import { useApp, useAppState, useArrangement, useScale } from '../app/app-context.ts';
import type { ElementSize } from './use-element-size.ts';

/** px at 16 px a rem; a longer title is cut with an ellipsis, and whole in its name and in the panel. */
const LONGEST_TITLE = 512;
/** rem: on wider ones the lanes' names stand in a column of their own. */
const WIDE = 50;

export interface StageShape {
  /** Whether the lanes' names stand in the stage, and take room in it. */
  readonly hasNamesInside: boolean;
  /** Whether time runs down. */
  readonly isUpright: boolean;
}

/** A plan with the arrangement that it divides the stage for. */
export interface ArrangedPlan {
  readonly plan: StagePlan;
  readonly arrangement: Arrangement;
}

/** The plan of a stage of a size; undefined until the size and the titles' widths are known.  */
export function useStagePlan(size: ElementSize, { hasNamesInside, isUpright }: StageShape): ArrangedPlan | undefined {
  const arrangement = useArrangement();
  const scale = useScale();
  const lane = useAppState((state) => state.lane);
  const titles = useTitles(size.rem);
  return useMemo(() => {
    if (size.width === 0 || !titles) return undefined;
    const { rem } = size;
    const { columns, lanes } = arrangement;
    if (isUpright) {
      const only = lanes.findIndex(({ id }) => id === lane);
      const stage = { lengthPx: size.height, breadthPx: size.width };
      const metrics = { axis: 3.5 * rem, bars: 2.25 * rem, marks: 1.375 * rem, strip: 1.75 * rem, title: 2.75 * rem };
      return { plan: uprightPlan(columns, stage, metrics, only < 0 ? undefined : only), arrangement };
    }
    const stage = { lengthPx: size.width, breadthPx: size.height, scale };
    const own = { ...titles, widths: widthsIn(arrangement, titles.widths) };
    return { plan: sidewaysPlan(columns, stage, metricsOf(rem, hasNamesInside), own), arrangement };
  }, [arrangement, lane, titles, size, hasNamesInside, isUpright, scale]);
}

/** Whether the lanes' names stand beside the stage instead of in it; asked of the whole timeline's width. */
export function hasNameColumn({ width, rem }: Pick<ElementSize, 'width' | 'rem'>): boolean {
  return width >= WIDE * rem;
}

/** Of each placement, from those of each event. */
function widthsIn({ choice }: Arrangement, widths: SetTitles['widths']): SetTitles['widths'] {
  return choice ? Float32Array.from(choice.event, (event) => cell(widths, event)) : widths;
}

/** Rounded, so that dots stand on whole pixels. */
function metricsOf(rem: number, hasNamesInside: boolean): RowMetrics {
  return {
    header: Math.round((hasNamesInside ? 1.375 : 0.1875) * rem),
    row: Math.round(1.375 * rem),
    strip: Math.round(1.375 * rem),
  };
}

/** All titles in their type; those of before until the new ones are measured. */
function useTitles(rem: number): SetTitles | undefined {
  const { document } = useApp();
  const type = useTitleType(rem);
  const [measured, setMeasured] = useState<SetTitles>();
  const atOnce = useMemo(() => {
    const widths = document.titleWidths(type);
    const isThere = widths instanceof Float32Array;
    return { type, widths: isThere ? widths : undefined, later: isThere ? undefined : widths };
  }, [document, type]);
  useEffect(() => {
    if (!atOnce.later) return;
    let isCurrent = true;
    void atOnce.later.then((widths) => {
      if (isCurrent) setMeasured({ type: atOnce.type, widths });
    });
    return () => {
      isCurrent = false;
    };
  }, [atOnce]);
  const { type: ownType, widths } = atOnce;
  const own = useMemo(() => widths && { type: ownType, widths }, [ownType, widths]);
  return own ?? measured;
}

/** The type of titles; another object, so that all is measured anew, when the font arrives or the text size changes. */
function useTitleType(rem: number): TitleType {
  const [isFontThere, setFontThere] = useState(() => document.fonts?.check(titleFont(16)) ?? true);
  useEffect(() => {
    if (!document.fonts) return;
    let isCurrent = true;
    const settle = (): void => {
      if (isCurrent) setFontThere(true);
    };
    void document.fonts.load(titleFont(16)).then(settle, settle);
    return () => {
      isCurrent = false;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same text has another width once the font is there
  return useMemo(() => ({ em: TITLE_EM * rem, longest: (LONGEST_TITLE / 16) * rem }), [rem, isFontThere]);
}
