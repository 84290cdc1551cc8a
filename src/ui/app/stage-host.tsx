// The page that a stage stands on: shows a document, puts another in its place, and shows it anew as it is changed.
import { type ReactNode, StrictMode, startTransition } from 'react';
import { keepAs, look, notice, select, showForm } from '../../state/actions.ts';
import type { TimelineDocument } from '../../state/document.ts';
import type { EditStore } from '../../state/edit-store.ts';
import { hashOf } from '../../state/hash-text.ts';
import { syncAddressBar } from '../../sync/address-bar.ts';
import { syncSearch } from '../../sync/search.ts';
import { syncTheme } from '../../sync/theme.ts';
import { syncUntoldFaults } from '../../sync/untold-fault.ts';
import { StageView } from './app.tsx';
import { type App, AppContext } from './app-context.ts';
import type { Changed, Host, Opened } from './host.ts';
import { openStage, stageOn } from './open-stage.ts';
import { problemsSentence } from './problems-sentence.ts';

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
    const before = app();
    const isReadAnew = opened.options !== before.readOptions && isAtRest(before);
    before.travel.stop();
    shown = stageOn(before.store, { opened, host, ...facts });
    settle(shown);
    // Read in another way, all days may be others.
    if (isReadAnew) look(before.store, shown.scale().home, shown.scale());
    render();
  };

  const begin = async (): Promise<EditStore> => {
    const at = showing;
    const { beginEditing } = await import('../edit/begin-editing.ts');
    const begun = await beginEditing(app(), () => at === showing);
    const { key } = begun.getState();
    undos.push(followSoon(begun, app, refresh));
    keepAs(app().store, key);
    refresh({ ...openedOf(app()), origin: { kind: 'kept', key }, editor: begun });
    return begun;
  };

  const host: Host = {
    show: (opened) => {
      const isFirst = shown === undefined;
      for (const undo of undos.splice(0)) undo();
      // Back leads to what was open before.
      if (!isFirst) history.pushState(null, '', `#${addressOf(opened)}`);
      showing += 1;
      shown = openStage({ opened, host, layout: 'timeline', ...facts });
      undos.push(...syncsOf(shown, app), onShown(shown, app));
      // The document may be another by then; what was opened is no longer needed at all.
      undos.push(() => opened.document.close?.());
      if (opened.editor) undos.push(followSoon(opened.editor, app, refresh));
      // What was open stays in sight while the other is built, piece by piece: a whole stage at a stretch is a long task.
      if (isFirst) render();
      else startTransition(render);
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
    syncUntoldFaults(store, current),
    syncSearch(store, current),
    syncAddressBar(store, {
      document: current,
      scaleOf: (axis) => app().scaleOf(axis),
      stop: () => app().travel.stop(),
    }),
  ];
}

const NOT_FOLLOWED = {
  path: 'mine',
  message:
    'A part of Sourceline could not be loaded, so this page does not show your changes, which are kept all the same. Is the connection there? Reload the page.',
};

/** Shows the timeline anew whenever it was changed, as soon as what does so is there; gives its undo. */
function followSoon(editor: EditStore, app: () => App, refresh: (opened: Opened) => void): Undo {
  const shown = editor.getState().history.timeline;
  let isWanted = true;
  let undo: Undo = () => undefined;
  const begin = async (): Promise<void> => {
    const { followEditor } = await import('../edit/follow-editor.ts');
    const onChange = (changed: Changed): void => {
      // Else what was changed before it was left would stand in the place of the document that is open by now.
      if (isWanted) refresh({ ...openedOf(app()), ...changed });
    };
    undo = followEditor({ editor, shown, onChange });
    // What was left meanwhile must know that it was.
    if (!isWanted) undo();
  };
  begin().catch(() => notice(app().store, NOT_FOLLOWED));
  return () => {
    isWanted = false;
    undo();
  };
}

function isAtRest({ store, scale }: App): boolean {
  const { view } = store.getState();
  const { home } = scale();
  return view.from === home.from && view.to === home.to;
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
  const message = problemsSentence(document.problems, document.problemCount);
  if (message !== '') notice(store, { path: 'list', message });
}
