// The words of a slide: as large as they can be, and so small that nothing is cut.

import type { JSX } from 'react';
import type { Slide } from '../../lesson/slide.ts';
import { dateWords } from '../panel/date-words.ts';
import { keepDatesWhole } from '../words/keep-dates-whole.ts';
import { keyedLines } from '../words/keyed-lines.ts';
import { useFittedType } from '../words/use-fitted-type.ts';
import { SlideEventView } from './slide-event-view.tsx';

/** The words of a slide. */
export function SlideBody({ slide }: { readonly slide: Slide }): JSX.Element {
  const body = useFittedType<HTMLDivElement>();
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
