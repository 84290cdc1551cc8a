// Where everything belongs on a stage of a given size. Changes with the size, never while panning or zooming.
import { useMemo } from 'react';
import { type Places, place } from '../../layout/place.ts';
import { type LaneBox, laneBoxes, type RowMetrics } from '../../layout/rows.ts';
import { STEPS_PER_OCTAVE, stepOf } from '../../layout/step.ts';
import { DAY, lengthOf } from '../../time/span.ts';
import { useApp } from '../app/app-context.ts';
import type { ElementSize } from './use-element-size.ts';
import { useTitleWidths } from './use-title-widths.ts';

export interface StagePlaces {
  readonly places: Places;
  readonly lanes: readonly LaneBox[];
  readonly metrics: RowMetrics;
  readonly widths: Float32Array;
  /** px; more than the stage has where even one row for each lane does not fit. */
  readonly heightPx: number;
}

/** The places of all events on a stage. */
export function usePlaces(size: ElementSize): StagePlaces {
  const { columns, axis, limits, home } = useApp();
  const widths = useTitleWidths(columns.titles, size.rem);
  return useMemo(() => {
    const metrics = metricsOf(size.rem);
    const lanes = laneBoxes(columns, size.height, metrics);
    const width = Math.max(size.width, 1);
    const places = place(columns, {
      axis,
      rows: lanes.map((lane) => lane.rows),
      widths,
      coarsestStep: stepOf(lengthOf(limits.extent) / DAY / width) + STEPS_PER_OCTAVE,
      finestStep: stepOf(limits.shortest / DAY / width) - 1,
      home,
      homeUnitsPerPx: lengthOf(home) / DAY / width,
    });
    const heightPx = lanes.reduce((bottom, lane) => Math.max(bottom, lane.top + lane.height), 0);
    return { places, lanes, metrics, widths, heightPx };
  }, [columns, axis, limits, home, widths, size]);
}

function metricsOf(rem: number): RowMetrics {
  return { header: 1.25 * rem, row: 1.5 * rem, strip: 1.5625 * rem };
}
