// The timeline: the stage with its lanes between the chapters' names and the axis, and the overview strip.
import './timeline.css';
import { type CSSProperties, lazy, useRef } from 'react';
import { useAppState } from '../app/app-context.ts';
import { Later } from '../app/later.tsx';
import { isEmbedded, useWaking } from './embedded.ts';
import { LaneNames } from './lane-names.tsx';
import { LaneSwitch } from './lane-switch.tsx';
import { LooseMarks } from './loose-marks.tsx';
import { Overview } from './overview.tsx';
import type { Rest } from './stage-painter.ts';
import { Titles } from './titles.tsx';
import { Toolbar } from './toolbar.tsx';
import { usePanZoom } from './use-pan-zoom.ts';
import { usePicture } from './use-picture.ts';
import { useLaneInSight } from './use-scrolling.ts';
import { useSpanSelection } from './use-span-selection.ts';

const KnowledgeHandle = lazy(async () => ({
  default: (await import('../knowledge/knowledge-handle.tsx')).KnowledgeHandle,
}));

const DateHandles = lazy(async () => ({ default: (await import('../drag/date-handles.tsx')).DateHandles }));

/** The whole of the timeline, as large as its container. */
export function Timeline() {
  const whole = useRef<HTMLElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { plan, rest, isUpright, hasColumn, headRem } = usePicture({ whole, surface, scroller, canvas });
  const selection = useSpanSelection(isUpright);
  usePanZoom(surface, isUpright);
  useWaking(surface);
  useLaneInSight(scroller, isUpright ? undefined : rest?.chosen?.y);
  return (
    <section
      ref={whole}
      className="timeline"
      aria-label="Timeline"
      data-orientation={isUpright ? 'upright' : 'sideways'}
      data-column={hasColumn ? '' : undefined}
      style={{ '--stage-head': `${headRem}rem` } as CSSProperties}
      data-embedded={isEmbedded ? '' : undefined}
    >
      <Toolbar isUpright={isUpright} />
      {isUpright && <LaneSwitch />}
      <div
        ref={surface}
        className="timeline-surface"
        onPointerDown={selection.onPointerDown}
        onPointerMove={selection.onPointerMove}
        onPointerUp={selection.onPointerUp}
        onPointerCancel={selection.onPointerCancel}
      >
        <div aria-hidden="true">
          <canvas ref={canvas} className="stage-canvas" width={0} height={0} />
        </div>
        <div ref={scroller} className="stage-scroller" data-scroller>
          <div className="stage" style={{ height: isUpright ? '100%' : plan?.breadthPx }}>
            {rest && <StageMarks rest={rest} />}
            <Handles rest={rest} isUpright={isUpright} />
          </div>
        </div>
        {plan && !isUpright && <LaneNames plan={plan} isColumn={hasColumn} scroller={scroller} />}
        {plan && (
          <Later>
            <KnowledgeHandle lengthPx={plan.lengthPx} isUpright={isUpright} />
          </Later>
        )}
        {isEmbedded && (
          <p className="wake-hint" aria-hidden="true">
            Click the timeline to scroll in it
          </p>
        )}
        {selection.marked && <div className="marked-span" style={selection.marked} />}
      </div>
      <Overview />
    </section>
  );
}

/** What can be pressed on the stage, over what is drawn. */
function StageMarks({ rest }: { readonly rest: Rest }) {
  return (
    <>
      <Titles rest={rest} />
      <LooseMarks rest={rest} />
    </>
  );
}

/** Handles at the event that is being changed. */
function Handles(props: Parameters<typeof DateHandles>[0]) {
  const isChanging = useAppState((state) => state.form?.kind === 'event');
  return <Later>{isChanging && <DateHandles {...props} />}</Later>;
}
