// The timeline: chapter names, the stage with its lanes, the axis, the overview strip.
import './timeline.css';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { ticksFor } from '../../time/ticks.ts';
import { useApp, useAppState } from '../app/app-context.ts';
import { laneStyle } from '../marks/lane-style.ts';
import { ChapterNames } from './chapter-names.tsx';
import { LooseMarks } from './loose-marks.tsx';
import { Overview } from './overview.tsx';
import { StageCanvas } from './stage-canvas.tsx';
import { TimeAxis } from './time-axis.tsx';
import { calloutBox } from './title-box.ts';
import { Titles } from './titles.tsx';
import { Toolbar } from './toolbar.tsx';
import { useBands } from './use-bands.ts';
import { type ElementSize, useElementSize } from './use-element-size.ts';
import { type Chosen, useFrame } from './use-frame.ts';
import { usePanZoom } from './use-pan-zoom.ts';
import { type StagePlaces, usePlaces } from './use-places.ts';
import { useSpanSelection } from './use-span-selection.ts';

/** rem: as wide as a lane's name may be. */
const LANE_NAME = 13;

/** Whether the chosen event's title stands where the name of a lane does. */
function isUnderCallout(chosen: Chosen | undefined, lane: number, stage: StagePlaces, size: ElementSize): boolean {
  if (!chosen?.isCalledOut || chosen.lane !== lane) return false;
  return calloutBox(chosen, stage, size.width).left < LANE_NAME * size.rem;
}

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

/** The whole of the timeline, as large as its container. */
export function Timeline() {
  const { outline } = useApp();
  const view = useAppState((state) => state.view);
  const surface = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const size = useElementSize(scroller);
  const stage = usePlaces(size);
  const shown = useFrame(size, stage);
  const bands = useBands();
  // The ticks reckon with type at 16 px a rem; larger type is a narrower stage.
  const ticks = useMemo(() => ticksFor(view, Math.max(1, (size.width * 16) / size.rem)), [view, size.width, size.rem]);
  const tickInstants = useMemo(() => ticks.major.map((tick) => tick.at), [ticks]);
  const selection = useSpanSelection();
  usePanZoom(surface);
  useLaneInSight(scroller, shown?.chosen?.y);
  const heightPx = Math.max(stage.heightPx, size.height);
  return (
    <section className="timeline" aria-label="Timeline">
      <Toolbar />
      <div
        ref={surface}
        className="timeline-surface"
        onPointerDown={selection.onPointerDown}
        onPointerMove={selection.onPointerMove}
        onPointerUp={selection.onPointerUp}
        onPointerCancel={selection.onPointerCancel}
      >
        {shown && <ChapterNames bands={bands} toPx={shown.toPx} widthPx={size.width} />}
        <div ref={scroller} className="stage-scroller" data-scroller>
          <div className="stage" style={{ height: heightPx }}>
            {shown && (
              <>
                <StageCanvas
                  stage={stage}
                  shown={shown}
                  bands={bands}
                  ticks={tickInstants}
                  widthPx={size.width}
                  heightPx={heightPx}
                />
                {outline.lanes.map((lane, index) => (
                  <span
                    key={lane.id}
                    className={
                      isUnderCallout(shown.chosen, index, stage, size) ? 'lane-name lane-name-hidden' : 'lane-name'
                    }
                    style={{
                      ...laneStyle(outline, lane.id),
                      transform: `translateY(${stage.lanes[index]?.top ?? 0}px)`,
                    }}
                  >
                    {lane.title}
                  </span>
                ))}
                <Titles shown={shown} stage={stage} widthPx={size.width} />
                <LooseMarks shown={shown} target={stage.metrics.strip - 1} widthPx={size.width} />
              </>
            )}
          </div>
        </div>
        {shown && <TimeAxis ticks={ticks} view={view} toPx={shown.toPx} rem={size.rem} />}
        {selection.marked && (
          <div
            className="marked-span"
            style={{ left: selection.marked.from, width: selection.marked.to - selection.marked.from }}
          />
        )}
      </div>
      <Overview />
    </section>
  );
}
