// What paper gets: all events that the filter leaves, with their excerpts and numbered sources.

import { type JSX, useMemo } from 'react';
import { useApp, useAppState, useArrangement } from '../app/app-context.ts';
import { useEvents } from '../app/use-events.ts';
import { eventsByChapter } from '../list/events-by-chapter.ts';
import { dateWords } from '../panel/date-words.ts';
import { articleCount } from '../words/article-count.ts';
import { PrintedEvent } from './printed-event.tsx';
import { PrintedSources } from './printed-sources.tsx';
import { useAskedWords } from './use-asked-words.ts';
import { usePrinting } from './use-printing.ts';
import './print.css';

/** About two hundred pages. */
const MOST_PRINTED = 500;

/** The printed list, beside the app's own element; it stands only while the page is being printed. */
export function PrintList(): JSX.Element | undefined {
  const { outline, version } = useApp();
  const { shown } = useArrangement();
  const printed = useMemo(() => Array.from(shown.subarray(0, MOST_PRINTED)), [shown]);
  // Loaded ahead, because printing does not wait.
  const events = useEvents(printed);
  const isPrinting = usePrinting();
  // A page prints itself.
  const isPage = useAppState((state) => state.page !== undefined);
  const asked = useAskedWords();
  if (!isPrinting || isPage) return undefined;
  return (
    <div className="print-list">
      <h1 className="print-title">{outline.title}</h1>
      <p>{outline.summary}</p>
      <p className="print-knowledge">
        {outline.sourcesEnd && `Sources end ${dateWords(outline.sourcesEnd)}. `}
        {shown.length < outline.eventCount
          ? `${shown.length} of ${outline.eventCount} events`
          : `${shown.length} events`}
        {outline.sources.length > 0 ? ` from ${articleCount(outline.sources.length)}` : ', no source given'}.
        {printed.length < shown.length && ` These are the first ${printed.length}.`} Sourceline {version}.
      </p>
      {asked.length > 0 && <p className="print-asked">{asked.join(' ')}</p>}
      {eventsByChapter(events, outline.chapters).map(({ chapter, events: inChapter }) => (
        <section key={chapter.id}>
          <h2 className="print-chapter">
            {outline.chapters.length === 0 ? 'Events' : chapter.title}{' '}
            {chapter.when && <span className="print-when">{dateWords(chapter.when)}</span>}
          </h2>
          {inChapter.map((event) => (
            <PrintedEvent key={event.id} event={event} />
          ))}
        </section>
      ))}
      <PrintedSources hasExcerpts={events.some(({ citations }) => citations.length > 0)} />
    </div>
  );
}
