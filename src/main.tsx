// The only place where everything meets: what the address asks for → a document → its stage on the page.
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './ui/app/tokens.css';
import './ui/app/base.css';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { loadTimeline } from './data/catalog.ts';
import { measureTitles } from './draw/measure-text.ts';
import { select } from './state/actions.ts';
import type { TimelineDocument } from './state/document.ts';
import { type Address, readHash } from './state/hash-text.ts';
import { carriedTimelineText } from './sync/carried-timeline.ts';
import { documentInPage } from './sync/document-in-page.ts';
import type { OpenOptions } from './sync/open-chunks.ts';
import { syncTheme } from './sync/theme.ts';
import { type App, AppContext } from './ui/app/app-context.ts';
import type { Host, Opened } from './ui/app/host.ts';
import { openStage } from './ui/app/open-stage.ts';
import { NotOpened, Opening } from './ui/app/opening.tsx';
import { createStageHost, tellProblems } from './ui/app/stage-host.tsx';

/** ms; what takes less needs no word. */
const NO_WORD = 300;

async function start(root: Root): Promise<void> {
  const address = readHash(location.hash);
  try {
    const opened = await openFirst(address, root);
    if (address.speaker === undefined) show(root, opened, address);
    else await showSpeaker(root, opened, address.speaker);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    root.render(<NotOpened message={message} onBuiltIn={() => location.assign('#')} />);
    // Another address leads elsewhere.
    window.addEventListener('hashchange', () => location.reload());
  }
}

/** What the address names; where it names nothing, what the page brought along. */
async function openFirst({ data, mine }: Address, root: Root): Promise<Opened> {
  if (mine !== undefined) {
    const { openKept } = await import('./ui/edit/open-kept.ts');
    return openKept(mine);
  }
  if (data !== undefined) return openFrom(data, root);
  const carried = carriedTimelineText();
  if (carried !== undefined) return openCarried(carried, root);
  const timeline = await loadTimeline('cambodia');
  return { document: documentInPage(timeline, { measure: measureTitles }), origin: { kind: 'built-in' }, options: {} };
}

async function openFrom(address: string, root: Root): Promise<Opened> {
  const document = await openWatched(address, root, async (options) => {
    // What reads lists is not needed for the one that is built in.
    const { openList } = await import('./sync/open-list.ts');
    return openList(address, options);
  });
  return { document, origin: { kind: 'address', address }, options: {} };
}

/** The timeline in the page itself. */
async function openCarried(text: string, root: Root): Promise<Opened> {
  const document = await openWatched('the timeline of this page', root, async (options) => {
    const { openFile } = await import('./sync/open-file.ts');
    return openFile(new Blob([text]), 'A timeline', { format: 'sourceline' }, options);
  });
  return { document, origin: { kind: 'carried' }, options: {} };
}

/** Opens a list; where that takes long, the page says how far it is, and what it is called. */
async function openWatched(
  called: string,
  root: Root,
  open: (options: OpenOptions) => Promise<TimelineDocument>,
): Promise<TimelineDocument> {
  const controller = new AbortController();
  const begin = performance.now();
  let drawn = begin;
  const timer = setTimeout(() => draw(), NO_WORD);
  const draw = (progress?: Parameters<typeof Opening>[0]['progress']): void => {
    drawn = performance.now();
    root.render(<Opening address={called} progress={progress} onCancel={() => controller.abort()} />);
  };
  try {
    return await open({
      measure: measureTitles,
      signal: controller.signal,
      onProgress: (progress) => {
        const now = performance.now();
        if (now - begin > NO_WORD && now - drawn > NO_WORD / 3) draw(progress);
      },
    });
  } finally {
    clearTimeout(timer);
  }
}

const FACTS = { version: __VERSION__, reportUrl: __REPORT_URL__ };

/** The speaker's window shows one document as long as it is open. */
const STILL_HOST: Host = {
  show: () => location.reload(),
  edit: () => Promise.reject(new Error('The speaker’s window changes nothing.')),
};

/** The window on the teacher's own screen. Its address stays, so that a reload comes back to it. */
async function showSpeaker(root: Root, opened: Opened, speaker: string): Promise<void> {
  const { SpeakerWindow } = await import('./ui/speaker/speaker-window.tsx');
  const app = openStage({ opened, host: STILL_HOST, layout: 'timeline', ...FACTS });
  document.title = 'Speaker’s window – Sourceline';
  syncTheme(app.store);
  root.render(
    <StrictMode>
      <AppContext value={app}>
        <SpeakerWindow id={speaker} />
      </AppContext>
    </StrictMode>,
  );
}

function show(root: Root, opened: Opened, { isForPupils, embeddedBy }: Address): void {
  const { hash } = location;
  const host = createStageHost(root, { ...FACTS, isForPupils, embeddedBy }, (app, present) => {
    tellProblems(app);
    return embeddedBy === undefined ? () => undefined : speakWith(embeddedBy, present);
  });
  host.show(opened);
  void takeOrder(host.app(), hash);
  window.addEventListener('hashchange', () => void takeOrder(host.app(), location.hash));
}

/** The page around this one may be spoken with, where there is one; gives its undo. */
function speakWith(origin: string, present: () => App): () => void {
  let isWanted = window.parent !== window;
  let undo = (): void => undefined;
  const link = async (): Promise<void> => {
    const { linkToPage } = await import('./sync/embed-link.ts');
    if (!isWanted) return;
    undo = linkToPage(window.parent, origin, {
      store: present().store,
      document: () => present().document,
      toEvent: (id) => present().travel.toEvent(id),
      toNone: () => select(present().store, undefined),
      toView: (view) => present().travel.to(view),
    });
  };
  if (isWanted) void link();
  return () => {
    isWanted = false;
    undo();
  };
}

/** A link may bring the order of a lesson. */
async function takeOrder(app: App, hash: string): Promise<void> {
  if (!hash.includes('lesson=') || app.store.getState().isForPupils) return;
  const { orderIn, takeOrder: take } = await import('./ui/lesson/open-lesson.ts');
  const order = orderIn(hash);
  if (order !== undefined) await take(app, order);
}

const root = document.getElementById('root');
if (!root) throw new Error('missing element: #root');
void start(createRoot(root));
