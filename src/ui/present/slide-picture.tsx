// A step as a small picture: the same slide, which nobody can use.
import { type JSX, useMemo } from 'react';
import { slideOf } from '../../lesson/slide.ts';
import { ACTIVITY_TITLES } from '../activity/activity-words.ts';
import { useShow } from './show-context.ts';
import { SlideView } from './slide-view.tsx';
import './slide-picture.css';

export interface SlidePictureProps {
  /** Index into the route's steps. */
  readonly index: number;
  readonly isRevealed: boolean;
}

/** As wide as its parent, 16 : 9. */
export function SlidePicture({ index, isRevealed }: SlidePictureProps): JSX.Element | undefined {
  const { telling } = useShow();
  const slide = useMemo(() => slideOf(telling, index, isRevealed), [telling, index, isRevealed]);
  if (!slide) return undefined;
  return (
    <div className="slide-picture" aria-hidden="true" inert>
      <SlideView slide={slide} place={`${index + 1} / ${telling.steps.length}`} isPicture>
        {slide.activity && <p className="slide-question">{ACTIVITY_TITLES[slide.activity]}</p>}
      </SlideView>
    </div>
  );
}
