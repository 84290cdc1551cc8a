// The way of the axis from one slide's time to the next: along the smooth path, at once where motion is not wanted.
import { useEffect, useRef, useState } from 'react';
import { flightBetween } from '../../layout/flight.ts';
import type { Scale } from '../../layout/scale.ts';
import type { Span } from '../../time/span.ts';

export interface Flying {
  readonly view: Span;
  readonly isFlying: boolean;
}

/** The view at this moment on the way to a goal; a new goal begins where the last flight was. */
export function useFlight(goal: Span, { axis }: Scale, isStill: boolean): Flying {
  const [present, setPresent] = useState<Flying>({ view: goal, isFlying: false });
  const last = useRef(goal);
  const { from, to } = goal;
  useEffect(() => {
    const end = { from, to };
    const isThere = last.current.from === from && last.current.to === to;
    if (isStill || isThere || window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      last.current = end;
      setPresent({ view: end, isFlying: false });
      return;
    }
    const flight = flightBetween(last.current, end, axis);
    const begin = performance.now();
    let frame = requestAnimationFrame(function advance(now) {
      const t = Math.min(1, Math.max(0, (now - begin) / flight.duration));
      // Slow at both ends, so that the class can follow.
      last.current = t < 1 ? flight.at(t * t * (3 - 2 * t)) : end;
      setPresent({ view: last.current, isFlying: t < 1 });
      if (t < 1) frame = requestAnimationFrame(advance);
    });
    return () => cancelAnimationFrame(frame);
  }, [from, to, axis, isStill]);
  return present;
}
