// The events that are laid out as text: chapter by chapter in order of time, or in another order.
import './list-view.css';
import { type JSX, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useApp, useAppState } from '../app/app-context.ts';
import { groupEvents } from './event-groups.ts';
import { ListControls } from './list-controls.tsx';
import { ListHead } from './list-head.tsx';
import { ListItem } from './list-item.tsx';
import { ListPages } from './list-pages.tsx';
import { useListPages } from './use-list-pages.ts';
import { useListed } from './use-listed.ts';
import { usePageEvents } from './use-page-events.ts';
import { useStepsBack } from './use-steps-back.ts';

/** Where nothing is looked for, nothing is marked and nothing steps back. */
const NO_WORDS: readonly string[] = [];

/** What passes the filter, under headings that tell its order. Fills its container and scrolls inside it. */
export function ListView(): JSX.Element {
  const { outline } = useApp();
  const selected = useAppState((state) => state.selected);
  const order = useAppState((state) => state.listOrder);
  const isPicking = useAppState((state) => state.picked.length > 0);
  const [isOnlyFound, showOnlyFound] = useState(false);
  const { events: listed, found } = useListed(isOnlyFound);
  const pages = useListPages(listed, selected);
  const { events, places } = usePageEvents(pages.indices);
  const groups = groupEvents(events, order, outline);
  const wordsFoundIn = (id: string): readonly string[] | undefined =>
    found ? found.get(places.get(id) ?? -1) : NO_WORDS;
  const stepBackOf = useStepsBack();
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const hasItems = groups.length > 0;
  useEffect(() => {
    if (selected !== undefined && hasItems) bringIntoView(list.current);
  }, [selected, hasItems]);
  useStayAt(list, selected);
  return (
    <div className="list" ref={list} data-picking={isPicking || undefined}>
      <ListHead />
      <ListControls foundCount={found?.size} isOnlyFound={isOnlyFound} onOnlyFound={showOnlyFound} />
      <ListPages pages={pages} />
      {groups.map(({ id, title, note, events: inGroup }, i) => (
        <section key={id} className="list-chapter" aria-labelledby={`${listId}${i}`}>
          <h2 className="list-heading" id={`${listId}${i}`}>
            {title} {note && <span className="list-heading-when">{note}</span>}
          </h2>
          <ol className="list-items">
            {inGroup.map((event) => (
              <ListItem
                key={event.id}
                event={event}
                isSelected={event.id === selected}
                sortedBy={order.by}
                foundWords={wordsFoundIn(event.id)}
                stepBack={stepBackOf(places.get(event.id) ?? 0)}
              />
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
