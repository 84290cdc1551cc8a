// An arrangement on a stage: with its events' words, in the most generous type that all of them have room in, or with titles alone.
import type { SetEntry } from '../../draw/entry-type.ts';
import type { Arrangement } from '../../layout/arrangement.ts';
import { cell } from '../../layout/cell.ts';
import type { RowMetrics } from '../../layout/rows.ts';
import type { Scale } from '../../layout/scale.ts';
import {
  type SetTitles,
  type StagePlan,
  sidewaysPlan,
  type UprightMetrics,
  uprightPlan,
  wholePlan,
} from '../../layout/stage-plan.ts';
import type { ElementSize } from './use-element-size.ts';
import { besideMarks, type EntrySetting } from './use-entries.ts';

/** A plan with the arrangement that it divides the stage for. */
export interface ArrangedPlan {
  readonly plan: StagePlan;
  readonly arrangement: Arrangement;
  /** Each event of the document with its words, where there is room for these. */
  readonly entries: readonly SetEntry[] | undefined;
}

export interface StageToPlan {
  readonly arrangement: Arrangement;
  readonly scale: Scale;
  readonly size: ElementSize;
  /** The events with their words in several types, from the most generous on. */
  readonly settings: Iterable<EntrySetting>;
}

/** Lanes below one another. */
export function sidewaysStage(
  { arrangement, scale, size, settings }: StageToPlan,
  titles: SetTitles,
  hasNamesInside: boolean,
): ArrangedPlan {
  const { columns } = arrangement;
  const stage = { lengthPx: size.width, breadthPx: size.height, scale };
  const metrics = metricsOf(size.rem, hasNamesInside);
  for (const one of settings) {
    const own = besideMarks(one, size.rem, metrics.header);
    const plan = wholePlan(columns, stage, { ...own, titles: placedTitles(arrangement, own.titles) });
    if (plan) return { plan, arrangement, entries: one.entries };
  }
  const plan = sidewaysPlan(columns, stage, metrics, placedTitles(arrangement, titles));
  return { plan, arrangement, entries: undefined };
}

/** Time runs down: all lanes, or one alone; titles stand by themselves. */
export function uprightStage({ arrangement, size }: StageToPlan, only: number | undefined): ArrangedPlan {
  const { columns } = arrangement;
  const stage = { lengthPx: size.height, breadthPx: size.width };
  return { plan: uprightPlan(columns, stage, uprightMetrics(size.rem), only), arrangement, entries: undefined };
}

function uprightMetrics(rem: number): UprightMetrics {
  return { axis: 3.5 * rem, bars: 2.25 * rem, marks: 1.375 * rem, strip: 1.75 * rem, title: 2.75 * rem };
}

/** Of each placement, from those of each event. */
function placedTitles({ choice }: Arrangement, { type, widths }: SetTitles): SetTitles {
  return { type, widths: choice ? Float32Array.from(choice.event, (event) => cell(widths, event)) : widths };
}

/** Rounded, so that dots stand on whole pixels. A lane has a line for its name, or a little air. */
function metricsOf(rem: number, hasNamesInside: boolean): RowMetrics {
  return {
    header: Math.round((hasNamesInside ? 1.375 : 0.1875) * rem),
    row: Math.round(1.375 * rem),
    strip: Math.round(1.375 * rem),
  };
}
