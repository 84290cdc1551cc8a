// The only place where everything meets: what the address asks for → a document → its stage on the page.
import { sentenceOf } from './model/sentence-of.ts';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './ui/app/tokens.css';
import './ui/app/base.css';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { saidFont, titleFont } from './draw/title-font.ts';
import { select, showDialog } from './state/actions.ts';
import { type Address, readHash, withData } from './state/hash-text.ts';
import type { Dialog } from './state/state.ts';
import { syncTheme } from './sync/theme.ts';
import { type App, AppContext } from './ui/app/app-context.ts';
import { openFirst } from './ui/app/first-document.tsx';
import type { Host, Opened } from './ui/app/host.ts';
import { openStage } from './ui/app/open-stage.ts';
import { createStageHost, type StageHost, tellProblems } from './ui/app/stage-host.tsx';
import { awaitEarlyLists } from './ui/open/early-list.ts';

async function start(root: Root): Promise<void> {
  const address = readHash(location.hash);
  try {
    const opened = await openFirst(address, root);
    if (address.speaker === undefined) show(root, opened, address);
    else await showSpeaker(root, opened, address.speaker);
  } catch (error) {
    await showFault(root, sentenceOf(error), address);
  }
}

/** Why nothing is shown, and the ways that lead on from there. */
async function showFault(root: Root, message: string, { data }: Address): Promise<void> {
  const { NotOpened } = await import('./ui/app/opening.tsx');
  // Another address leads elsewhere.
  const onHash = (): void => location.reload();
  window.addEventListener('hashchange', onHash);
  const goOn = async (dialog: Dialog | undefined): Promise<void> => {
    window.removeEventListener('hashchange', onHash);
    history.pushState(null, '', '#');
    const bare = readHash('');
    try {
      const host = show(root, await openFirst(bare, root), bare);
      showDialog(host.app().store, dialog);
    } catch (error) {
      // What the page brought along may be broken, too.
      await showFault(root, sentenceOf(error), bare);
    }
  };
  root.render(
    <NotOpened
      message={message}
      {...(data === undefined ? {} : { address: data })}
      onBuiltIn={() => void goOn(undefined)}
      onOther={() => void goOn('open')}
      onMine={() => void goOn('mine')}
      onAgain={onHash}
      onTwin={(twin) => {
        location.hash = withData(location.hash, twin);
      }}
    />,
  );
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

function show(root: Root, opened: Opened, { isForPupils, embeddedBy }: Address): StageHost {
  const { hash } = location;
  const host = createStageHost(root, { ...FACTS, isForPupils, embeddedBy }, (app, present) => {
    tellProblems(app);
    return embeddedBy === undefined ? () => undefined : speakWith(embeddedBy, present);
  });
  host.show(opened);
  if (opened.origin.kind === 'address' && embeddedBy === undefined) void tellReading(host, opened);
  void takeOrder(host.app(), hash);
  window.addEventListener('hashchange', () => void takeOrder(host.app(), location.hash));
  return host;
}

/** What was taken for what, where a list of another format was opened by its address. */
async function tellReading(host: Host, opened: Opened): Promise<void> {
  const { tellHowRead } = await import('./ui/open/open-source.ts');
  tellHowRead(host, opened);
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

awaitEarlyLists();
// A stage that is laid out before its fonts are there is laid out twice.
for (const font of [titleFont(16), saidFont(16)]) document.fonts?.load(font).catch(() => undefined);

const root = document.getElementById('root');
if (!root) throw new Error('missing element: #root');
void start(createRoot(root));
