// What a page around the frame hears of the view, and when.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { look } from '../../src/state/actions.ts';
import type { FrameMessage } from '../../src/state/embed-messages.ts';
import { linkToPage } from '../../src/sync/embed-link.ts';
import type { Span } from '../../src/time/span.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

const SCHOOL = 'https://school.example';
/** ms: longer than a view has to rest, and than a slow picture takes. */
const [LONG, SLOW] = [1000, 170];

let unlink = (): void => undefined;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));

afterEach(() => {
  unlink();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A linked stage, what the page was told, and the pictures of the frame, drawn when they are asked for. */
async function linked() {
  const { app } = await renderOnStage(<p>A timeline</p>);
  const pictures = new Map<number, FrameRequestCallback>();
  let count = 0;
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((draw) => {
    count += 1;
    pictures.set(count, draw);
    return count;
  });
  vi.spyOn(window, 'cancelAnimationFrame').mockImplementation((id) => void pictures.delete(id));
  const drawPicture = (): void => {
    for (const [id, draw] of [...pictures]) if (pictures.delete(id)) draw(0);
  };
  const told: FrameMessage[] = [];
  const page = { postMessage: (message: FrameMessage) => told.push(message) } as unknown as Window;
  const { store } = app;
  const toView = (view: Span): void => look(store, view, app.scale());
  unlink = linkToPage(page, SCHOOL, {
    store,
    document: () => app.document,
    toEvent: () => undefined,
    toNone: () => undefined,
    // As a flight does: its first picture is the view from which it sets out.
    toView: (view) => {
      requestAnimationFrame(() => {
        toView({ ...store.getState().view });
        requestAnimationFrame(() => toView(view));
      });
    },
  });
  const ask = (from: string, to: string): void => {
    const data = { name: 'sourceline', version: 1, kind: 'look at', from, to };
    const message = new MessageEvent('message', { data, origin: SCHOOL });
    Object.defineProperty(message, 'source', { value: page });
    window.dispatchEvent(message);
  };
  const rest = (): void => {
    vi.advanceTimersByTime(LONG);
    drawPicture();
    vi.advanceTimersByTime(LONG);
    drawPicture();
  };
  const views = () => told.filter((message) => message.kind === 'view changed');
  return { app, ask, told, views, drawPicture, rest };
}

describe('the view that a page hears of', () => {
  it('is the first one, once it rests', async () => {
    const { told, rest, views } = await linked();
    expect(told.map(({ kind }) => kind)).toEqual(['opened']);
    rest();
    expect(views()).toHaveLength(1);
  });

  it('is only the one it asked for, where it asks as soon as the list is open and pictures come slowly', async () => {
    const { ask, views, drawPicture, rest } = await linked();
    ask('2019-01-01', '2019-03-01');
    for (let picture = 0; picture < 3; picture += 1) {
      drawPicture();
      vi.advanceTimersByTime(SLOW);
    }
    rest();
    expect(views().map(({ from }) => from)).toEqual(['2019-01-01']);
  });

  it('is told again where it is the one that stands already', async () => {
    const { app, ask, views, rest } = await linked();
    rest();
    const [first] = views();
    ask(first?.from ?? '', first?.to ?? '');
    rest();
    rest();
    expect(views()).toHaveLength(2);
    unlink();
    look(app.store, { from: 0, to: 1e10 }, app.scale());
    rest();
    expect(views()).toHaveLength(2);
  });
});
