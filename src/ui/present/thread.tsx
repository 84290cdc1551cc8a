// The axis under every slide: where we are, what else was told, and how long it was since the event before.
import { type JSX, useMemo } from 'react';
import { ticksOn } from '../../layout/axis-ticks.ts';
import { type Pile, pilesOn } from '../../layout/thread.ts';
import { clampView } from '../../layout/view.ts';
import type { Slide } from '../../lesson/slide.ts';
import { useApp } from '../app/app-context.ts';
import { ThreadFocus } from './thread-focus.tsx';
import { ThreadPiles } from './thread-piles.tsx';
import { ThreadTicks } from './thread-ticks.tsx';
import { useFlight } from './use-flight.ts';
import { type Placed, usePlacements } from './use-placements.ts';
import './thread.css';

export interface ThreadProps {
  readonly slide: Slide;
  /** px. */
  readonly width: number;
  /** px of one unit of the slide's measures. */
  readonly unit: number;
  readonly isPicture: boolean;
}

/** Units between two piles, so that a finger meets one. */
const GAP = 40;
/** Labels are ruled for 14 px type; here they are twice as large. */
const LABEL_SCALE = 2;

/** The thread of a slide, as wide as the slide. */
export function Thread({ slide, width, unit, isPicture }: ThreadProps): JSX.Element {
  const { scaleOf, columns } = useApp();
  const scale = scaleOf('to scale');
  const goal = useMemo(() => clampView(slide.view ?? scale.home, scale.limits, scale.axis), [slide.view, scale]);
  // On the way back from an answer a flight would still show where it was.
  const { view, isFlying } = useFlight(goal, scale, isPicture || slide.hides !== undefined);
  const { shown, focus, before } = usePlacements(slide);
  const start = scale.axis.position(view.from);
  const pxPerUnit = width / (scale.axis.position(view.to) - start);
  const placeOf = (instant: number): number => (scale.axis.position(instant) - start) * pxPerUnit;
  const piles = shown
    ? pilesOn({ columns, axis: scale.axis, view, width, gap: GAP * unit, shown })
    : ([] as readonly Pile[]);
  const ticks = ticksOn(scale.axis, view, width / (LABEL_SCALE * unit));
  return (
    <div className="thread" data-flying={isFlying ? '' : undefined}>
      <ThreadTicks ticks={ticks} placeOf={placeOf} width={width} />
      <ThreadPiles piles={piles} unit={unit} isUsable={!isPicture && !isFlying} clear={clearOf(focus, placeOf)} />
      {focus !== undefined && (
        <ThreadFocus focus={focus} before={before} placeOf={placeOf} width={width} unit={unit} since={slide.since} />
      )}
    </div>
  );
}

/** Where the piles make room for the mark of the slide's own event. */
function clearOf(focus: Placed | undefined, placeOf: (instant: number) => number): number | undefined {
  return focus && placeOf(focus.at);
}
