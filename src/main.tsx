// The only place where everything meets: first timeline → store → syncs → <StageView/>.
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './ui/app/tokens.css';
import './ui/app/base.css';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { loadTimeline } from './data/catalog.ts';
import { measureTitles } from './draw/measure-text.ts';
import { notice } from './state/actions.ts';
import type { TimelineDocument } from './state/document.ts';
import { readHash } from './state/hash-text.ts';
import { syncAddressBar } from './sync/address-bar.ts';
import { documentInPage } from './sync/document-in-page.ts';
import { syncSearch } from './sync/search.ts';
import { syncTheme } from './sync/theme.ts';
import { StageView } from './ui/app/app.tsx';
import { type App, AppContext } from './ui/app/app-context.ts';
import { openStage } from './ui/app/open-stage.ts';
import { NotOpened, Opening } from './ui/app/opening.tsx';

/** ms; what takes less needs no word. */
const NO_WORD = 300;

async function start(root: Root): Promise<void> {
  const { data, speaker, isForPupils } = readHash(location.hash);
  try {
    const document = await (data === undefined ? openBuiltIn() : openFrom(data, root));
    if (speaker === undefined) show(root, document, { data, isForPupils });
    else await showSpeaker(root, document, { data, speaker });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    root.render(<NotOpened message={message} onBuiltIn={() => location.assign('#')} />);
    // Another address leads elsewhere.
    window.addEventListener('hashchange', () => location.reload());
  }
}

async function openBuiltIn(): Promise<TimelineDocument> {
  return documentInPage(await loadTimeline('cambodia'), { measure: measureTitles });
}

async function openFrom(address: string, root: Root): Promise<TimelineDocument> {
  const controller = new AbortController();
  const begin = performance.now();
  let drawn = begin;
  const timer = setTimeout(() => draw(), NO_WORD);
  const draw = (progress?: Parameters<typeof Opening>[0]['progress']): void => {
    drawn = performance.now();
    root.render(<Opening address={address} progress={progress} onCancel={() => controller.abort()} />);
  };
  try {
    // What reads lists is not needed for the one that is built in.
    const { openList } = await import('./sync/open-list.ts');
    return await openList(address, {
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

interface Asked {
  readonly data: string | undefined;
  readonly isForPupils?: boolean;
}

function stageOf(document: TimelineDocument, { data, isForPupils = false }: Asked): App {
  return openStage({
    document,
    layout: 'timeline',
    version: __VERSION__,
    reportUrl: __REPORT_URL__,
    isForPupils,
    ...(data === undefined ? {} : { data }),
  });
}

/** The window on the teacher's own screen. Its address stays, so that a reload comes back to it. */
async function showSpeaker(
  root: Root,
  document: TimelineDocument,
  { data, speaker }: { readonly data: string | undefined; readonly speaker: string },
): Promise<void> {
  const { SpeakerWindow } = await import('./ui/speaker/speaker-window.tsx');
  const app = stageOf(document, { data });
  globalThis.document.title = 'Speaker’s window – Sourceline';
  syncTheme(app.store);
  root.render(
    <StrictMode>
      <AppContext value={app}>
        <SpeakerWindow id={speaker} />
      </AppContext>
    </StrictMode>,
  );
}

function show(root: Root, document: TimelineDocument, asked: Asked): void {
  const { data } = asked;
  const { hash } = location;
  const app = stageOf(document, asked);
  if (data !== undefined) globalThis.document.title = `${document.outline.title} – Sourceline`;
  syncTheme(app.store);
  syncSearch(app.store, document);
  syncAddressBar(app.store, { document, scaleOf: app.scaleOf, stop: app.travel.stop });
  void takeOrder(app, hash);
  window.addEventListener('hashchange', () => void takeOrder(app, location.hash));
  const [first] = document.problems;
  if (first) notice(app.store, { path: 'list', message: problemWords(document.problemCount, first.message) });
  root.render(
    <StrictMode>
      <AppContext value={app}>
        <StageView />
      </AppContext>
    </StrictMode>,
  );
}

/** A link may bring the order of a lesson. */
async function takeOrder(app: App, hash: string): Promise<void> {
  if (!hash.includes('lesson=') || app.store.getState().isForPupils) return;
  const { orderIn, takeOrder: take } = await import('./ui/lesson/open-lesson.ts');
  const order = orderIn(hash);
  if (order !== undefined) await take(app, order);
}

function problemWords(count: number, first: string): string {
  return count === 1 ? first : `${count} things in this list could not be read as they stand. The first: ${first}`;
}

const root = document.getElementById('root');
if (!root) throw new Error('missing element: #root');
void start(createRoot(root));
