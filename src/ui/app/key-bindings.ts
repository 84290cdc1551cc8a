// What each key does, once: the keyboard listens by this table, and the help lists it.
import { panBy, zoomBy } from '../../layout/view.ts';
import { select, showAxis, showDialog, showForm, showLayout, showPage } from '../../state/actions.ts';
import type { Span } from '../../time/span.ts';
import type { App } from './app-context.ts';
import { otherFit } from './fit.ts';
import { eventAtEnd, neighbourOf } from './walk.ts';

export interface KeyBinding {
  /** As `KeyboardEvent.key` gives them; letters in lower case. */
  readonly keys: readonly string[];
  readonly does: string;
  readonly run: (app: App) => void;
}

const ZOOM_STEP = 1.5;
const PAN_STEP = 0.15;

export const KEY_BINDINGS: readonly KeyBinding[] = [
  { keys: ['ArrowRight'], does: 'next event', run: (app) => walk(app, 1) },
  { keys: ['ArrowLeft'], does: 'previous event', run: (app) => walk(app, -1) },
  { keys: ['Home'], does: 'first event', run: (app) => goTo(app, eventAtEnd(app, 'first')) },
  { keys: ['End'], does: 'last event', run: (app) => goTo(app, eventAtEnd(app, 'last')) },
  { keys: ['Escape'], does: 'close the event, then the page', run: close },
  { keys: ['/'], does: 'search', run: lookForWords },
  {
    keys: ['w', '+'],
    does: 'zoom in',
    run: (app) => moveView(app, (view) => zoomBy(view, app.scale().axis, ZOOM_STEP)),
  },
  {
    keys: ['s', '-'],
    does: 'zoom out',
    run: (app) => moveView(app, (view) => zoomBy(view, app.scale().axis, 1 / ZOOM_STEP)),
  },
  { keys: ['a'], does: 'earlier', run: (app) => moveView(app, (view) => panBy(view, app.scale().axis, -PAN_STEP)) },
  { keys: ['d'], does: 'later', run: (app) => moveView(app, (view) => panBy(view, app.scale().axis, PAN_STEP)) },
  { keys: ['0'], does: 'fit all', run: (app) => moveView(app, (view) => otherFit(app, view).view) },
  { keys: ['e'], does: 'axis to scale or even', run: toggleAxis },
  { keys: ['l'], does: 'timeline or list', run: ({ store }) => toggleLayout(store) },
  { keys: ['n'], does: 'new event', run: beginEvent },
  { keys: ['c'], does: 'change the chosen event', run: changeChosen },
  { keys: ['p'], does: 'present to a class', run: askToPresent },
  {
    keys: ['F5'],
    does: 'start or go on presenting (a clicker’s start button)',
    run: (app) => void startPresenting(app),
  },
  { keys: ['?'], does: 'this list of keys', run: ({ store }) => showDialog(store, 'keys') },
];

/** What works by keys without being bound here. */
export const OTHER_KEYS: readonly Omit<KeyBinding, 'run'>[] = [
  { keys: ['Enter'], does: 'open the event in focus' },
  { keys: ['Tab'], does: 'next control' },
  { keys: ['ArrowLeft', 'ArrowRight'], does: 'move the day of knowledge, in focus' },
  { keys: ['PageUp', 'PageDown'], does: 'move it by a month' },
  { keys: ['Delete'], does: 'lead it back to today' },
  { keys: ['Ctrl+Z'], does: 'undo the last change of your timeline' },
  { keys: ['Ctrl+Y'], does: 'make it again' },
];

/** The binding of a key press; undefined where there is none. */
export function bindingOf(key: string): KeyBinding | undefined {
  // The plus sign stands on the equals key of many keyboards, and is meant without Shift too.
  const name = key === '=' ? '+' : key.length === 1 ? key.toLowerCase() : key;
  return KEY_BINDINGS.find((binding) => binding.keys.includes(name));
}

/** What was handed to pupils, or stands in another page, is not changed there. */
function canChange({ store }: App): boolean {
  const { isForPupils, embeddedBy } = store.getState();
  return !isForPupils && embeddedBy === undefined;
}

function beginEvent(app: App): void {
  if (canChange(app)) showForm(app.store, { kind: 'new event', draft: {}, problem: undefined });
}

function changeChosen(app: App): void {
  const { selected } = app.store.getState();
  if (canChange(app) && selected !== undefined) showForm(app.store, { kind: 'event', id: selected });
}

/** What was handed to pupils presents nothing. */
function askToPresent({ store }: App): void {
  if (!store.getState().isForPupils) showDialog(store, 'present');
}

async function startPresenting(app: App): Promise<void> {
  if (app.store.getState().isForPupils) return;
  const { resumeShow } = await import('../present/begin-show.ts');
  resumeShow(app);
}

function walk(app: App, direction: 1 | -1): void {
  goTo(app, neighbourOf(app, direction));
}

function goTo(app: App, index: number | undefined): void {
  if (index !== undefined) app.travel.walkTo(index);
}

/** The list has no view to move. */
function moveView(app: App, change: (view: Span) => Span): void {
  const { layout, page } = app.store.getState();
  if (layout !== 'list' && page === undefined) app.travel.to(change(app.store.getState().view));
}

/** On the other axis, the same time. */
export function toggleAxis({ store, scaleOf }: App): void {
  const axis = store.getState().axis === 'even' ? 'to scale' : 'even';
  showAxis(store, axis, scaleOf);
}

/** What is on top first. */
function close({ store }: App): void {
  if (store.getState().selected !== undefined) select(store, undefined);
  else showPage(store, undefined);
}

function lookForWords(): void {
  document.querySelector<HTMLElement>('[data-find]')?.focus();
}

/** A page stands in the place of both: this leads back from it, too. */
function toggleLayout(store: App['store']): void {
  showPage(store, undefined);
  showLayout(store, store.getState().layout === 'list' ? 'timeline' : 'list');
}
