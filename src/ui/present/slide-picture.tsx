// A slide as a small picture, which nobody can use.
import type { JSX } from 'react';
import type { Slide } from '../../lesson/slide.ts';
import { ACTIVITY_TITLES } from '../activity/activity-words.ts';
import { SlideView } from './slide-view.tsx';
import './slide-picture.css';

export interface SlidePictureProps {
  readonly slide: Slide;
  /** “7 / 21”. */
  readonly place: string;
  /** What lies over it on the class's screen, in a few words. */
  readonly cover?: string | undefined;
}

/** As wide as its parent, 16 : 9. */
export function SlidePicture({ slide, place, cover }: SlidePictureProps): JSX.Element {
  return (
    <div className="slide-picture" aria-hidden="true" inert>
      <SlideView slide={slide} place={place} isPicture>
        {slide.activity && (
          <div className="slide-body">
            <p className="slide-title">{ACTIVITY_TITLES[slide.activity]}</p>
          </div>
        )}
      </SlideView>
      {cover !== undefined && <p className="slide-picture-cover">{cover}</p>}
    </div>
  );
}
