// The class's window: one slide on the whole screen, and what may lie over it.
import { type JSX, useEffect, useRef } from 'react';
import { keepScreenAwake } from '../../sync/wake-lock.ts';
import { ControlBar } from './control-bar.tsx';
import { Curtain } from './curtain.tsx';
import { keepKeysFree } from './keep-keys-free.ts';
import { Overview } from './overview.tsx';
import { useRun, useShow } from './show-context.ts';
import { SlideView } from './slide-view.tsx';
import { Spotlight } from './spotlight.tsx';
import { StepActivity } from './step-activity.tsx';
import { useAutoplay } from './use-autoplay.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePresentKeys } from './use-present-keys.ts';
import { useQuietTitle } from './use-quiet-title.ts';
import { useSlide } from './use-slide.ts';
import { useTouch } from './use-touch.ts';
import './presentation.css';

/** What the class sees; needs a ShowContext. */
export function Presentation(): JSX.Element {
  const { telling } = useShow();
  const frame = useRef<HTMLElement>(null);
  const index = useRun((run) => run.index);
  const aside = useRun((run) => run.aside);
  const hasOverview = useRun((run) => run.hasOverview);
  const hasSpotlight = useRun((run) => run.hasSpotlight);
  const curtain = useRun((run) => run.curtain);
  const slide = useSlide();
  const typed = usePresentKeys();
  useAutoplay();
  useTouch(frame);
  useEffect(keepScreenAwake, []);
  useQuietTitle();
  useKeptFocus(frame);
  useEffect(keepKeysFree, []);
  const count = telling.steps.length;
  const end = index === count - 1 ? ' · the end' : '';
  const place = aside === undefined ? `${index + 1} / ${count}${end}` : '';
  return (
    <main ref={frame} className="presentation" aria-label="Presentation" tabIndex={-1}>
      <div className="presentation-slide" inert={curtain !== undefined || hasOverview}>
        <SlideView slide={slide} place={place}>
          {slide.activity && <StepActivity kind={slide.activity} index={index} />}
        </SlideView>
        <ControlBar />
      </div>
      {hasOverview && !curtain && <Overview />}
      {hasSpotlight && <Spotlight />}
      {curtain && <Curtain curtain={curtain} />}
      {typed !== '' && <p className="presentation-typed">{typed} ⏎</p>}
    </main>
  );
}
