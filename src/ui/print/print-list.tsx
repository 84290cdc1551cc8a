// What paper gets: all events with their excerpts and numbered sources.
import type { JSX } from 'react';
import { useApp } from '../app/app-context.ts';
import { useEvents } from '../app/use-events.ts';
import { eventsByChapter } from '../list/events-by-chapter.ts';
import { dateWords } from '../panel/date-words.ts';
import { PrintedEvent } from './printed-event.tsx';
import { PrintedSources } from './printed-sources.tsx';
import { usePrinting } from './use-printing.ts';
import './print.css';

/** The printed list, beside the app's own element; it stands only while the page is being printed. */
export function PrintList(): JSX.Element | undefined {
  const { columns, outline, version } = useApp();
  // Loaded ahead, because printing does not wait.
  const events = useEvents(columns.ids);
  if (!usePrinting()) return undefined;
  return (
    <div className="print-list">
      <h1 className="print-title">{outline.title}</h1>
      <p>{outline.summary}</p>
      <p className="print-knowledge">
        Sources end {dateWords(outline.sourcesEnd)}. {outline.eventCount} events from {outline.sources.length} articles.
        Sourceline {version}.
      </p>
      {eventsByChapter(events, outline.chapters).map(({ chapter, events: inChapter }) => (
        <section key={chapter.id}>
          <h2 className="print-chapter">
            {chapter.title} {chapter.when && <span className="print-when">{dateWords(chapter.when)}</span>}
          </h2>
          {inChapter.map((event) => (
            <PrintedEvent key={event.id} event={event} />
          ))}
        </section>
      ))}
      <PrintedSources />
    </div>
  );
}
