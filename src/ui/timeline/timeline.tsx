// The timeline: the stage with its lanes between the chapters' names and the axis, and the overview strip.
import './timeline.css';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Surface } from '../../draw/picture.ts';
import type { StagePlan } from '../../layout/stage-plan.ts';
import { isEmbedded } from './embedded.ts';
import { LaneNames } from './lane-names.tsx';
import { LaneSwitch } from './lane-switch.tsx';
import { LooseMarks } from './loose-marks.tsx';
import { Overview } from './overview.tsx';
import type { PainterInput } from './stage-painter.ts';
import { Titles } from './titles.tsx';
import { Toolbar } from './toolbar.tsx';
import { useBands } from './use-bands.ts';
import { type ElementSize, useElementSize } from './use-element-size.ts';
import { usePainter } from './use-painter.ts';
import { usePalette } from './use-palette.ts';
import { usePanZoom } from './use-pan-zoom.ts';
import { useScene } from './use-scene.ts';
import { useSpanSelection } from './use-span-selection.ts';
import { hasNameColumn, isUpright, useStagePlan } from './use-stage-plan.ts';

/** rem: the line of the chapters' names, and that of the axis. */
const HEAD = 2;
const AXIS = 2;

/** px around the chosen mark that stay in sight. */
const SIGHT = 60;

/** Where the lanes are higher than the window, scrolls to the chosen event's; never otherwise. */
function useLaneInSight(scroller: RefObject<HTMLElement | null>, y: number | undefined): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element || y === undefined) return;
    const isSeen = y > element.scrollTop && y < element.scrollTop + element.clientHeight;
    if (!isSeen) element.scrollTop = Math.max(0, y - Math.min(SIGHT, element.clientHeight / 2));
  }, [scroller, y]);
}

/** How far the element is scrolled, in px. */
function useScrolled(scroller: RefObject<HTMLElement | null>): number {
  const [scrolled, setScrolled] = useState(0);
  useEffect(() => {
    const element = scroller.current;
    const follow = (): void => setScrolled(element?.scrollTop ?? 0);
    element?.addEventListener('scroll', follow, { passive: true });
    return () => element?.removeEventListener('scroll', follow);
  }, [scroller]);
  return scrolled;
}

function surfaceOf(size: ElementSize, plan: StagePlan, scrolled: number, hasHead: boolean): Surface {
  const isSideways = plan.orientation === 'sideways';
  const { rem } = size;
  const [head, axis] = [hasHead ? HEAD * rem : 0, (isSideways ? AXIS : 3.5) * rem];
  return { width: size.width, height: size.height + head + (isSideways ? axis : 0), head, axis, scrolled, rem };
}

/** The whole of the timeline, as large as its container. */
export function Timeline() {
  const whole = useRef<HTMLElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useElementSize(scroller);
  const wholeSize = useElementSize(whole);
  const isColumn = hasNameColumn(wholeSize);
  const plan = useStagePlan(size, isColumn);
  const refresh = useCallback(() => painted.current?.(), []);
  const scene = useScene(plan, refresh);
  const scrolled = useScrolled(scroller);
  const bands = useBands();
  const hasHead = bands.chapters.length + bands.silences.length > 0;
  const palette = usePalette();
  const input = useMemo<PainterInput | undefined>(
    () => scene && { scene, bands, palette, surface: surfaceOf(size, scene.plan, scrolled, hasHead) },
    [scene, bands, palette, size, scrolled, hasHead],
  );
  const { painter, rest } = usePainter(canvas, surface, input);
  const painted = useRef<(() => void) | undefined>(undefined);
  painted.current = () => painter.current?.refresh();
  const upright = isUpright(size);
  const selection = useSpanSelection(upright);
  usePanZoom(surface, upright);
  useLaneInSight(scroller, upright ? undefined : rest?.chosen?.y);
  const current = rest?.scene === scene ? rest : undefined;
  return (
    <section
      ref={whole}
      className="timeline"
      aria-label="Timeline"
      data-orientation={upright ? 'upright' : 'sideways'}
      data-column={isColumn ? '' : undefined}
      data-headless={hasHead ? undefined : ''}
      data-embedded={isEmbedded ? '' : undefined}
    >
      <Toolbar isUpright={upright} />
      {upright && <LaneSwitch />}
      <div
        ref={surface}
        className="timeline-surface"
        onPointerDown={selection.onPointerDown}
        onPointerMove={selection.onPointerMove}
        onPointerUp={selection.onPointerUp}
        onPointerCancel={selection.onPointerCancel}
      >
        <div aria-hidden="true">
          <canvas ref={canvas} className="stage-canvas" />
        </div>
        <div ref={scroller} className="stage-scroller" data-scroller>
          <div className="stage" style={{ height: upright ? '100%' : plan?.breadthPx }}>
            {current && (
              <>
                <Titles rest={current} />
                <LooseMarks rest={current} />
              </>
            )}
          </div>
        </div>
        {plan && !upright && <LaneNames plan={plan} isColumn={isColumn} scroller={scroller} />}
        {selection.marked && <div className="marked-span" style={selection.marked} />}
      </div>
      <Overview />
    </section>
  );
}
