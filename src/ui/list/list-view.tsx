// The same events as text: chapter by chapter, in order of time.
import { type JSX, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useApp, useAppState } from '../app/app-context.ts';
import { useEvents } from '../app/use-events.ts';
import { dateWords } from '../panel/date-words.ts';
import { eventsByChapter } from './events-by-chapter.ts';
import { ListHead } from './list-head.tsx';
import { ListItem } from './list-item.tsx';
import { ListPages } from './list-pages.tsx';
import { useListPages } from './use-list-pages.ts';
import './list-view.css';

/** All events under their chapters' headings. Fills its container and scrolls inside it. */
export function ListView(): JSX.Element {
  const { outline } = useApp();
  const selected = useAppState((state) => state.selected);
  const pages = useListPages(selected);
  const chapters = eventsByChapter(useEvents(pages.indices), outline.chapters);
  const list = useRef<HTMLDivElement>(null);
  const hasItems = chapters.length > 0;
  useEffect(() => {
    if (selected !== undefined && hasItems) bringIntoView(list.current);
  }, [selected, hasItems]);
  useStayAt(list, selected);
  return (
    <div className="list" ref={list}>
      <ListHead />
      <ListPages pages={pages} />
      {chapters.map(({ chapter, events }) => (
        <section key={chapter.id} className="list-chapter" aria-labelledby={`chapter-${chapter.id}`}>
          <h2 className="list-heading" id={`chapter-${chapter.id}`}>
            {chapter.title} {chapter.when && <span className="list-heading-when">{dateWords(chapter.when)}</span>}
          </h2>
          <ol className="list-items">
            {events.map((event) => (
              <ListItem key={event.id} event={event} isSelected={event.id === selected} />
            ))}
          </ol>
        </section>
      ))}
      <ListPages pages={pages} />
    </div>
  );
}

/** On a narrow screen closing an event makes the page one long column again: it goes on where the event stands. */
function useStayAt(list: RefObject<HTMLElement | null>, selected: string | undefined): void {
  const last = useRef<string>(undefined);
  useLayoutEffect(() => {
    const closed = selected === undefined ? last.current : undefined;
    last.current = selected;
    const items = closed === undefined ? [] : [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
    const item = items.find(({ dataset }) => dataset['item'] === closed);
    // Newer browsers give back a promise here.
    void item?.scrollIntoView?.({ block: 'center' });
  }, [list, selected]);
}

/** Scrolls the list, and nothing around it, as little as it takes to see the selected item, its beginning first, below its sticky heading. */
function bringIntoView(list: HTMLElement | null): void {
  const item = list?.querySelector<HTMLElement>('[aria-current]')?.closest('li');
  if (!list || !item) return;
  const heading = item.closest('section')?.querySelector('h2')?.offsetHeight ?? 0;
  const [frame, box] = [list.getBoundingClientRect(), item.getBoundingClientRect()];
  const [above, below] = [box.top - frame.top - heading, box.bottom - frame.bottom];
  if (above < 0) list.scrollTop += above;
  else if (below > 0) list.scrollTop += Math.min(below, above);
}
