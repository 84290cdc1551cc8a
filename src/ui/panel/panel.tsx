// The panel beside the timeline: the chosen event, or what this timeline is.

import { type JSX, lazy, Suspense, useEffect, useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { orderOf } from '../../layout/arrangement.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { select } from '../../state/actions.ts';
import type { Store } from '../../state/store.ts';
import { countWords } from '../../time/count-words.ts';
import { useApp, useAppState, useArrangement } from '../app/app-context.ts';
import { useEvent } from '../app/use-events.ts';
import { laneStyle, laneTitle } from '../marks/lane-style.ts';
import { dateWords } from './date-words.ts';
import { Introduction } from './introduction.tsx';
import { loadEventView } from './load-event-view.ts';
import { PanelFooter } from './panel-footer.tsx';
import './panel.css';

// Before an event is chosen only the introduction is needed.
const EventView = lazy(async () => ({ default: (await loadEventView()).EventView }));

/** ms after which what opens an event is fetched, so that the first one opens at once. */
const AHEAD = 400;

/** A landmark named by its heading: the event's title, or the timeline's. Fills its container. */
export function Panel(): JSX.Element {
  const { outline, store } = useApp();
  const event = useEvent(useAppState((state) => state.selected));
  const headingId = useId();
  const panel = useRef<HTMLElement>(null);
  const shownId = event?.id;
  useEffect(() => {
    const timer = setTimeout(() => void loadEventView(), AHEAD);
    return () => clearTimeout(timer);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each event is read from its beginning
  useEffect(() => {
    // Newer browsers give back a promise, which React would take for a clean-up.
    void panel.current?.scrollTo?.(0, 0);
  }, [shownId]);
  return (
    <aside ref={panel} className="panel" aria-labelledby={headingId}>
      <div className="panel-content" style={event && laneStyle(outline, event.lane)}>
        <Announcement event={event} />
        {event ? (
          <>
            <div className="panel-head">
              <p className="panel-lane">{laneTitle(outline, event.lane)}</p>
              <button type="button" className="control panel-close" onClick={() => closeEvent(store, event.id)}>
                <span aria-hidden="true">×</span>
                <span className="visually-hidden">Close</span>
              </button>
            </div>
            <Suspense>
              <EventView event={event} headingId={headingId} />
            </Suspense>
            <PanelFooter id={event.id} />
          </>
        ) : (
          <Introduction headingId={headingId} />
        )}
      </div>
    </aside>
  );
}

/** Says which event was opened, because the keyboard's focus stays where it is: on the timeline or on a step button. */
function Announcement({ event }: { readonly event: TimelineEvent | undefined }): JSX.Element {
  const { document } = useApp();
  const arrangement = useArrangement();
  const place = event && orderOf(arrangement, document.indexOf(event.id) ?? -1);
  const position =
    place === undefined ? '' : `, event ${countWords(place + 1)} of ${countWords(arrangement.shown.length)}`;
  return (
    <p className="visually-hidden" aria-live="polite">
      {event && `${event.title}, ${dateWords(event.when.date)}${position}`}
    </p>
  );
}

/** Closes the event and gives the focus back to its title, on the timeline or in the list. */
function closeEvent(store: Store, id: string): void {
  flushSync(() => select(store, undefined));
  const titles = document.querySelectorAll<HTMLElement>('[data-event], [data-item]');
  const title = [...titles].find(({ dataset }) => dataset['event'] === id || dataset['item'] === id);
  title?.focus();
}
