// One slide, and nothing but what it holds: the class's window, and small, the picture in the speaker's.
import { type JSX, type ReactNode, useRef } from 'react';
import type { Slide } from '../../lesson/slide.ts';
import { useElementSize } from '../timeline/use-element-size.ts';
import { SlideBody } from './slide-body.tsx';
import { Thread } from './thread.tsx';
import './slide.css';

export interface SlideViewProps {
  readonly slide: Slide;
  /** “7 / 21”; empty off the lesson's way. */
  readonly place: string;
  /** A picture cannot be used, and does not move. */
  readonly isPicture?: boolean;
  /** What stands in the place of the slide's own words: an activity. */
  readonly children?: ReactNode;
}

/** The sizes for which the slide's measures are given, lying and standing; all of them grow and shrink with the screen. See slide.css. */
const LYING = { width: 1280, height: 720 };
const STANDING = { width: 640, height: 1140 };

/** A slide that fills its parent. */
export function SlideView({ slide, place, isPicture = false, children }: SlideViewProps): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const { width, height } = useElementSize(frame);
  const base = height > width ? STANDING : LYING;
  const unit = Math.min(width / base.width, height / base.height);
  return (
    <div ref={frame} className="slide-frame">
      <div className="slide" data-kind={slide.kind} data-hides={slide.hides}>
        <p className="slide-head">
          {slide.part && <span className="slide-part">{slide.part}</span>}
          {place && <span className="slide-place">{place}</span>}
        </p>
        <div className="slide-content" aria-live={isPicture || children ? undefined : 'polite'}>
          {children ?? <SlideBody slide={slide} />}
        </div>
        {unit > 0 && <Thread slide={slide} width={width} unit={unit} isPicture={isPicture} />}
      </div>
    </div>
  );
}
