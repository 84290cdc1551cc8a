// How the stage is divided at its present size. Changes with the size and the type, never while panning or zooming.
import { useEffect, useMemo, useState } from 'react';
import { TITLE_EM, titleFont } from '../../draw/title-font.ts';
import type { TitleType } from '../../layout/footprint.ts';
import type { SetTitles } from '../../layout/stage-plan.ts';
import { useApp, useAppState, useArrangement, useScale } from '../app/app-context.ts';
import { type ArrangedPlan, sidewaysStage, uprightStage } from './arranged-plan.ts';
import type { ElementSize } from './use-element-size.ts';
import { useEntries } from './use-entries.ts';
import { useFontThere } from './use-font-there.ts';

/** px at 16 px a rem; a longer title is cut with an ellipsis, and whole in its name and in the panel. */
const LONGEST_TITLE = 512;

export interface StageShape {
  /** Whether the lanes' names stand in the stage, and take room in it. */
  readonly hasNamesInside: boolean;
  /** Whether time runs down. */
  readonly isUpright: boolean;
}

/** The plan of a stage of a size; undefined until the size and the titles' widths are known.  */
export function useStagePlan(size: ElementSize, shape: StageShape): ArrangedPlan | undefined {
  const arrangement = useArrangement();
  const scale = useScale();
  const lane = useAppState((state) => state.lane);
  const titles = useTitles(size.rem);
  const { hasNamesInside, isUpright } = shape;
  const settings = useEntries(size.rem);
  return useMemo(() => {
    if (size.width === 0 || !titles) return undefined;
    const stage = { arrangement, scale, size, settings };
    if (!isUpright) return sidewaysStage(stage, titles, hasNamesInside);
    const only = arrangement.lanes.findIndex(({ id }) => id === lane);
    return uprightStage(stage, only < 0 ? undefined : only);
  }, [arrangement, lane, titles, settings, size, hasNamesInside, isUpright, scale]);
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
  const isFontThere = useFontThere(titleFont(16));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same text has another width once the font is there
  return useMemo(() => ({ em: TITLE_EM * rem, longest: (LONGEST_TITLE / 16) * rem }), [rem, isFontThere]);
}
