// The page that a stage stands on: shows a document, puts another in its place, and shows it anew as it is changed.
import { type ReactNode, StrictMode } from 'react';
import { measureTitles } from '../../draw/measure-text.ts';
import { keepAs, look, notice, select, showForm } from '../../state/actions.ts';
import type { TimelineDocument } from '../../state/document.ts';
import { type EditStore, leave } from '../../state/edit-store.ts';
import { hashOf } from '../../state/hash-text.ts';
import { syncAddressBar } from '../../sync/address-bar.ts';
import { documentInPage } from '../../sync/document-in-page.ts';
import { syncSearch } from '../../sync/search.ts';
import { syncTheme } from '../../sync/theme.ts';
import { StageView } from './app.tsx';
import { type App, AppContext } from './app-context.ts';
import type { Host, Opened } from './host.ts';
import { openStage, stageOn } from './open-stage.ts';

/** Where React draws. */
export interface DrawingRoot {
  readonly render: (node: ReactNode) => void;
}

export interface PageFacts {
  readonly version: string;
  readonly reportUrl: string;
  readonly isForPupils: boolean;
  readonly embeddedBy: string | undefined;
}

export interface StageHost extends Host {
  /** The stage as it is now; throws before the first document is shown. */
  readonly app: () => App;
}

type Undo = () => void;

/** ms of rest after which a long list is laid out anew while it is typed into; a short one is with every letter. */
const PAUSE = 200;
/** Events of which a new layout is not felt. */
const FELT = 500;

/** The host of one page; `onShown` is called with each document's stage and a way to the stage as it is later, and gives its undo. */
export function createStageHost(
  root: DrawingRoot,
  facts: PageFacts,
  onShown: (app: App, present: () => App) => Undo,
): StageHost {
  const undos: Undo[] = [];
  let shown: App | undefined;
  let showing = 0;
  let beginning: Promise<EditStore> | undefined;

  const app = (): App => {
    if (!shown) throw new Error('no document is shown yet');
    return shown;
  };

  const render = (): void => {
    document.title = titleOf(app());
    root.render(
      <StrictMode>
        <AppContext value={app()} key={showing}>
          <StageView />
        </AppContext>
      </StrictMode>,
    );
  };

  /** Another state of the same document, looked at from where the reader is. */
  const refresh = (opened: Opened): void => {
    app().travel.stop();
    shown = stageOn(app().store, { opened, host, ...facts });
    settle(shown);
    render();
  };

  const begin = async (): Promise<EditStore> => {
    const at = showing;
    const { beginEditing } = await import('../edit/begin-editing.ts');
    const begun = await beginEditing(app());
    if (at !== showing) throw new Error('Another timeline was opened meanwhile.');
    const { key } = begun.getState();
    undos.push(follow(begun, app, refresh));
    keepAs(app().store, key);
    refresh({ ...openedOf(app()), origin: { kind: 'kept', key }, editor: begun });
    return begun;
  };

  const host: Host = {
    show: (opened) => {
      for (const undo of undos.splice(0)) undo();
      // Back leads to what was open before.
      if (shown) history.pushState(null, '', `#${addressOf(opened)}`);
      showing += 1;
      shown = openStage({ opened, host, layout: 'timeline', ...facts });
      undos.push(...syncsOf(shown, app), onShown(shown, app));
      if (opened.editor) undos.push(follow(opened.editor, app, refresh));
      render();
    },
    edit: async () => {
      const { editor } = app();
      if (editor) return editor;
      // Whoever asks meanwhile gets the same copy.
      beginning ??= begin().finally(() => {
        beginning = undefined;
      });
      return beginning;
    },
  };
  return { ...host, app };
}

function syncsOf({ store }: App, app: () => App): readonly Undo[] {
  const current = (): TimelineDocument => app().document;
  return [
    syncTheme(store),
    syncSearch(store, current),
    syncAddressBar(store, {
      document: current,
      scaleOf: (axis) => app().scaleOf(axis),
      stop: () => app().travel.stop(),
    }),
  ];
}

/** Shows the timeline anew whenever it was changed. */
function follow(editor: EditStore, app: () => App, refresh: (opened: Opened) => void): Undo {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = (): void => {
    const { history, problems, interpretations, readOptions } = editor.getState();
    const changed = documentInPage(history.timeline, { measure: measureTitles });
    const document = { ...changed, problems, problemCount: problems.length, interpretations };
    refresh({ ...openedOf(app()), document, options: readOptions });
  };
  const unsubscribe = editor.subscribe(({ history, problems }, before) => {
    if (history.timeline === before.history.timeline && problems === before.problems) return;
    clearTimeout(timer);
    const isFelt = history.timeline.events.length > FELT;
    if (isFelt && history.isTyping) timer = setTimeout(update, PAUSE);
    else update();
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
    leave(editor);
  };
}

function titleOf({ outline, origin }: App): string {
  return origin.kind === 'built-in' ? 'Sourceline' : `${outline.title} – Sourceline`;
}

function addressOf({ origin }: Opened): string {
  if (origin.kind === 'kept') return hashOf({ mine: origin.key });
  return hashOf(origin.kind === 'address' ? { data: origin.address } : {});
}

function openedOf({ document, origin, readOptions, editor }: App): Opened {
  return { document, origin, options: readOptions, ...(editor ? { editor } : {}) };
}

/** Lets go of what was chosen or open and is no longer there, and of a view beyond the limits. */
function settle({ store, document, scale }: App): void {
  const { selected, form, view } = store.getState();
  if (selected !== undefined && document.indexOf(selected) === undefined) select(store, undefined);
  if (form?.kind === 'event' && document.indexOf(form.id) === undefined) showForm(store, undefined);
  look(store, view, scale());
}

/** Says what could not be read, in one quiet line. */
export function tellProblems({ store, document }: App): void {
  const [first] = document.problems;
  if (!first) return;
  const { problemCount } = document;
  const message =
    problemCount === 1
      ? first.message
      : `${problemCount} things in this list could not be read as they stand. The first: ${first.message}`;
  notice(store, { path: 'list', message });
}
