// The canvas under the titles. It carries no meaning of its own: titles, clusters and the list do.
import { useLayoutEffect, useRef } from 'react';
import { drawFrame } from '../../draw/draw-frame.ts';
import type { Instant } from '../../time/span.ts';
import { useApp } from '../app/app-context.ts';
import type { StageBands } from './use-bands.ts';
import type { StageFrame } from './use-frame.ts';
import { usePalette } from './use-palette.ts';
import type { StagePlaces } from './use-places.ts';

export interface StageCanvasProps {
  readonly stage: StagePlaces;
  readonly shown: StageFrame;
  readonly bands: StageBands;
  readonly ticks: readonly Instant[];
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Draws the frame whenever any of it changes, before the browser paints. */
export function StageCanvas({ stage, shown, bands, ticks, widthPx, heightPx }: StageCanvasProps) {
  const { columns } = useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  useLayoutEffect(() => {
    const element = canvas.current;
    const ctx = element?.getContext('2d');
    if (!element || !ctx) return;
    const ratio = window.devicePixelRatio || 1;
    const width = Math.round(widthPx * ratio);
    const height = Math.round(heightPx * ratio);
    // Setting a canvas's size clears it and is slow, so only when it is another one.
    if (element.width !== width || element.height !== height) {
      element.width = width;
      element.height = height;
    }
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    const ground = { ...bands, ticks, lanes: stage.lanes, widthPx, heightPx };
    const { frame, toPx, chosen } = shown;
    drawFrame(ctx, { columns, frame, toPx, chosen, ground, palette, stripPx: stage.metrics.strip });
  }, [columns, stage, shown, bands, ticks, widthPx, heightPx, palette]);
  return (
    <div aria-hidden="true">
      <canvas ref={canvas} className="stage-canvas" style={{ width: widthPx, height: heightPx }} />
    </div>
  );
}
