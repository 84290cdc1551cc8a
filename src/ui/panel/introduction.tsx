// What stands in the panel before an event is chosen: what this is, what it rests on, how to read it, where to start.

import type { JSX } from 'react';
import { countWords } from '../../time/count-words.ts';
import { useApp } from '../app/app-context.ts';
import { useTitle } from '../app/use-events.ts';
import { Legend } from '../marks/legend.tsx';
import { articleCount } from '../words/article-count.ts';
import { Afterwards } from './afterwards.tsx';
import { ChapterList } from './chapter-list.tsx';
import { dateWords } from './date-words.ts';
import { PublisherNotes } from './publisher-notes.tsx';
import { SourceList } from './source-list.tsx';
import './introduction.css';

interface IntroductionProps {
  /** The id that the heading gets, so that the panel can be named by it. */
  readonly headingId: string;
}

/** The panel's content while no event is selected. */
export function Introduction({ headingId }: IntroductionProps): JSX.Element {
  const { outline, travel } = useApp();
  const start = outline.startsWith;
  const startTitle = useTitle(start);
  return (
    <>
      <h2 className="panel-title" id={headingId}>
        {outline.title}
      </h2>
      {outline.summary && <p className="panel-summary">{outline.summary}</p>}
      <p className="introduction-knowledge">
        <strong>
          {countWords(outline.eventCount)} {outline.eventCount === 1 ? 'event' : 'events'}.
        </strong>{' '}
        {outline.sources.length === 0 && 'This list names no sources: what it says rests on nobody’s words.'}
        {outline.sourcesEnd &&
          `The sources end ${dateWords(outline.sourcesEnd)}: nothing that came later was known to them.`}
      </p>
      {start !== undefined && startTitle !== undefined && (
        <button type="button" className="control introduction-start" onClick={() => travel.toEvent(start)}>
          <span>
            Start here: <span className="introduction-start-title">{startTitle}</span>
          </span>
          <span aria-hidden="true">→</span>
        </button>
      )}
      <section className="introduction-section">
        <h3 className="panel-heading">How to read the marks</h3>
        <Legend />
      </section>
      {outline.chapters.length + outline.silences.length > 0 && (
        <section className="introduction-section">
          <h3 className="panel-heading">What it covers</h3>
          <ChapterList />
        </section>
      )}
      {outline.sources.length > 0 && (
        <section className="introduction-section">
          <h3 className="panel-heading">From {articleCount(outline.sources.length)}</h3>
          <SourceList />
        </section>
      )}
      <div className="panel-folds">
        {outline.publishers.length > 0 && (
          <details className="fold">
            <summary>About the publishers</summary>
            <PublisherNotes publishers={outline.publishers} />
          </details>
        )}
        <Afterwards />
      </div>
    </>
  );
}
