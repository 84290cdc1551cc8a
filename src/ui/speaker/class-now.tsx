// What the class has before it: its slide as a picture, and the slide's words large enough to read them aloud.
import type { JSX } from 'react';
import type { Run } from '../../lesson/run.ts';
import { useRun, useShow } from '../present/show-context.ts';
import { SlidePicture } from '../present/slide-picture.tsx';
import { useSlide } from '../present/use-slide.ts';
import { SlideWords } from './slide-words.tsx';
import './class-now.css';

/** The picture of the present slide, or of the event beside the lesson, with the words that a note points at. */
export function ClassNow(): JSX.Element {
  const { telling } = useShow();
  const slide = useSlide();
  const place = useRun((run) => (run.aside === undefined ? `${run.index + 1} / ${telling.steps.length}` : ''));
  const cover = useRun(coverWords);
  return (
    <section className="class-now" aria-label="The class’s screen">
      <h2 className="speaker-picture-title">
        {slide.event?.id !== undefined && place === '' ? slide.event.title : 'Now'}
      </h2>
      <SlidePicture slide={slide} place={place} cover={cover} />
      <SlideWords slide={slide} name="The words on the slide" />
    </section>
  );
}

/** What the class sees in the place of the slide. */
function coverWords({ curtain, hasOverview }: Run): string | undefined {
  if (curtain) return curtain === 'black' ? 'Black screen' : 'White screen';
  return hasOverview ? 'Overview of all steps' : undefined;
}
