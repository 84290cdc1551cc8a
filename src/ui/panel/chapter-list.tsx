// The chapters of the timeline; each is a way to its stretch of time.
import type { JSX } from 'react';
import { withMargin } from '../../layout/view.ts';
import type { Chapter } from '../../model/timeline.ts';
import { showLayout } from '../../state/actions.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { extentOf } from '../../time/fuzzy-date.ts';
import { DAY } from '../../time/span.ts';
import { useApp, useScale } from '../app/app-context.ts';
import { dateWords } from './date-words.ts';
import './chapter-list.css';

const MARGIN = 0.05;
const SHORTEST_VIEW = 30 * DAY;

/** Each chapter with its time and what it tells; its title brings it into view. */
export function ChapterList(): JSX.Element {
  const { outline, store, travel } = useApp();
  const { axis } = useScale();
  const show = (chapter: Chapter): void => {
    const date = parseEdtf(chapter.when);
    if (!date) return;
    showLayout(store, 'timeline');
    travel.to(withMargin(extentOf(date), axis, MARGIN, SHORTEST_VIEW));
  };
  return (
    <ol className="chapter-list">
      {outline.chapters.map((chapter) => (
        <li key={chapter.id}>
          <button type="button" className="chapter-list-title" onClick={() => show(chapter)}>
            {chapter.title}
          </button>{' '}
          <span className="chapter-list-when">{dateWords(chapter.when)}</span>
          <p className="chapter-list-summary">{chapter.summary}</p>
        </li>
      ))}
      {outline.silences.map((silence) => (
        <li key={silence.when} className="chapter-list-silence">
          <span className="chapter-list-when">{dateWords(silence.when)}</span>
          <p className="chapter-list-summary">{silence.note}</p>
        </li>
      ))}
    </ol>
  );
}
