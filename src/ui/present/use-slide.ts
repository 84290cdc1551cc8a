// The slide that the class sees now.
import { useMemo } from 'react';
import { asideSlide, type Slide, slideOf } from '../../lesson/slide.ts';
import { useEvent } from '../app/use-events.ts';
import { useRun, useShow } from './show-context.ts';

const EMPTY: Slide = { kind: 'page', title: 'This lesson has no steps yet.', lines: [], marks: { only: [] } };

/** The slide of the present step, or of the event that was opened from the axis. */
export function useSlide(): Slide {
  const { telling } = useShow();
  const index = useRun((run) => run.index);
  const isRevealed = useRun((run) => run.isRevealed);
  const told = useRun((run) => run.told);
  const aside = useRun((run) => run.aside);
  const step = useMemo(() => slideOf(telling, index, isRevealed, told) ?? EMPTY, [telling, index, isRevealed, told]);
  const event = useEvent(aside);
  return useMemo(
    () => (aside !== undefined && event?.id === aside ? asideSlide(event, step) : step),
    [aside, event, step],
  );
}
