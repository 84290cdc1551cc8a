// The words of a slide: as large as they can be, and so small that nothing is cut.

import { type JSX, useLayoutEffect, useRef } from 'react';
import type { Slide } from '../../lesson/slide.ts';
import { keyedLines } from '../marks/keyed-lines.ts';
import { dateWords } from '../panel/date-words.ts';
import { fitText } from './fit-slide.ts';
import { keepDatesWhole } from './keep-dates-whole.ts';
import { SlideEventView } from './slide-event-view.tsx';

export interface SlideBodyProps {
  readonly slide: Slide;
  /** px of one unit of the slide's measures. */
  readonly unit: number;
}

/** The words of a slide. */
export function SlideBody({ slide, unit }: SlideBodyProps): JSX.Element {
  const body = useRef<HTMLDivElement>(null);
  // After every render: another slide has other words, another screen another unit.
  useLayoutEffect(() => {
    const element = body.current;
    if (!element || unit === 0) return;
    let isCurrent = true;
    fitText(element);
    // Measuring has asked for the type; only type that is still on its way has other widths.
    if (document.fonts?.status === 'loading') void document.fonts.ready.then(() => isCurrent && fitText(element));
    return () => {
      isCurrent = false;
    };
  });
  return (
    <div ref={body} className="slide-body">
      {slide.question !== undefined && (
        <p className="slide-question" data-asks={slide.hides ? '' : undefined}>
          {keepDatesWhole(slide.question)}
        </p>
      )}
      {slide.hides === undefined && slide.title !== undefined && (
        <h2 className="slide-title">{keepDatesWhole(slide.title)}</h2>
      )}
      {slide.chapter && <ChapterWords slide={slide} />}
      {slide.event && <SlideEventView event={slide.event} isAsking={slide.hides !== undefined} />}
      {slide.lines.length > 0 && (
        <ul className="slide-lines">
          {keyedLines(slide.lines).map(({ key, line }) => (
            <li key={key}>{keepDatesWhole(line)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ChapterWords({ slide: { chapter } }: { readonly slide: Slide }): JSX.Element | undefined {
  if (!chapter) return undefined;
  return (
    <>
      {chapter.when && <p className="slide-date">{keepDatesWhole(dateWords(chapter.when))}</p>}
      {chapter.summary && <p className="slide-summary">{keepDatesWhole(chapter.summary)}</p>}
    </>
  );
}
