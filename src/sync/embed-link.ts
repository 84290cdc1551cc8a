// The line to the page that shows this one in a frame. It is spoken with only where the frame's address names that page's origin.
import type { TimelineDocument } from '../state/document.ts';
import { type FrameMessage, frameMessage, readWish, viewMessage, type Wish } from '../state/embed-messages.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Span } from '../time/span.ts';

export interface EmbedParts {
  readonly store: Store;
  readonly document: () => TimelineDocument;
  /** Opens an event and brings it into view. */
  readonly toEvent: (id: string) => void;
  /** Chooses no event any more. */
  readonly toNone: () => void;
  readonly toView: (view: Span) => void;
}

/** ms of rest after which a view is told. */
const REST = 150;

/** Speaks with the page around this one, whose origin is known; gives its undo. A page of another origin hears nothing and is not heard. */
export function linkToPage(page: Window, origin: string, parts: EmbedParts): () => void {
  if (isKnownAsAnother(origin)) return () => undefined;
  const { store, document } = parts;
  const tell = (message: FrameMessage): void => page.postMessage(message, origin);
  const rest = createRest(() => tell(viewMessage(store.getState().view)));

  const tellSelected = (id: string | undefined): void => {
    const index = id === undefined ? undefined : document().indexOf(id);
    const label = index === undefined ? undefined : document().label(index);
    tell(frameMessage({ kind: 'selected', event: label ? { id: label.id, title: label.title } : null }));
  };
  const onChange = (state: State, before: State): void => {
    if (state.selected !== before.selected) tellSelected(state.selected);
    if (state.view !== before.view) rest.await();
  };
  const onMessage = ({ data, source, origin: from }: MessageEvent<unknown>): void => {
    if (source !== page || from !== origin) return;
    const wish = readWish(data);
    if (!wish) return;
    // It is answered by the view to which it leads, even where that is the present one.
    if (wish.kind === 'look at') rest.await();
    void follow(wish, parts, tell);
  };

  window.addEventListener('message', onMessage);
  const unsubscribe = store.subscribe(onChange);
  const { title, eventCount } = document().outline;
  tell(frameMessage({ kind: 'opened', title, events: eventCount }));
  // Who asks for another view at once does not hear of this one.
  rest.await();
  if (store.getState().selected !== undefined) tellSelected(store.getState().selected);
  return () => {
    rest.stop();
    unsubscribe();
    window.removeEventListener('message', onMessage);
  };
}

interface Rest {
  /** Begins to wait anew. */
  readonly await: () => void;
  readonly stop: () => void;
}

/** Calls when nothing has moved for a while. A flight whose pictures come slowly moves again in the next one, so that is waited for, too. */
function createRest(onRest: () => void): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const stop = (): void => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
  const wait = (): void => {
    stop();
    timer = setTimeout(() => {
      frame = requestAnimationFrame(onRest);
    }, REST);
  };
  return { await: wait, stop };
}

/** A browser that knows who is around this page would complain, in its console, of every message to somebody else. */
function isKnownAsAnother(origin: string): boolean {
  const around = location.ancestorOrigins?.[0];
  return around !== undefined && around !== origin;
}

async function follow(wish: Wish, parts: EmbedParts, tell: (message: FrameMessage) => void): Promise<void> {
  if (wish.kind === 'refused') tell(frameMessage(wish));
  else if (wish.kind === 'look at') parts.toView(wish.view);
  else if (wish.event === undefined) parts.toNone();
  else if ((await parts.document().find(wish.event)) !== undefined) parts.toEvent(wish.event);
  else
    tell(
      frameMessage({ kind: 'refused', message: `There is no event “${wish.event.slice(0, 60)}” in this timeline.` }),
    );
}
