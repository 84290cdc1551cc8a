// Starting a presentation, and going on with one that was left.
import type { Lesson, Route } from '../../lesson/lesson.ts';
import { resume } from '../../lesson/moves.ts';
import { onSteps, type Run, startRun } from '../../lesson/run.ts';
import { notice, present, showDialog } from '../../state/actions.ts';
import { enterFullScreen, leaveFullScreen } from '../../sync/full-screen.ts';
import { keepRecord, lastRecord, type RunRecord } from '../../sync/run-record.ts';
import type { App } from '../app/app-context.ts';
import { openLesson } from '../lesson/open-lesson.ts';
import { newShowId, openShowWindow } from './show-address.ts';
import { tellLesson } from './tell-lesson.ts';

export interface ShowWish {
  readonly route: Route;
  readonly screens: Run['screens'];
  /** The step to start with; absent: that of the chosen event, else the first. */
  readonly step?: string;
}

/** Presentations of this page's life, with the windows that were opened for them: what a browser without memory would forget. */
const begun = new Map<string, RunRecord>();
const peers = new Map<string, Window>();

/** A presentation that was begun in this page. */
export function begunShow(show: string): { readonly record: RunRecord | undefined; readonly peer: Window | undefined } {
  return { record: begun.get(show), peer: peers.get(show) };
}

/** Remembers where a presentation was left. */
export function leaveShow(record: RunRecord): void {
  begun.set(record.run.id, record);
}

/** Starts a presentation; to be called on a key or a click. False where the browser blocks the second window: then nothing has begun. */
export function beginShow(app: App, wish: ShowWish): boolean {
  const show = newShowId();
  if (wish.screens === 'two') {
    if (!openSpeaker(app, show)) return false;
  } else {
    // With two windows the whole screen would hide the one that has just been opened.
    enterFullScreen();
  }
  start(app, show, wish).catch(() => sayItFailed(app));
  return true;
}

/** False where the browser blocks it. */
function openSpeaker(app: App, show: string): boolean {
  const opened = openShowWindow('speaker', show, app.store.getState().data);
  if (opened) peers.set(show, opened);
  return opened !== null;
}

/** A part of the app could not be fetched. */
function sayItFailed({ store }: App): void {
  leaveFullScreen();
  showDialog(store, undefined);
  notice(store, {
    path: 'show',
    message: 'The presentation could not be opened: a part of Sourceline is out of reach. Try again.',
  });
}

/** Goes on where the last presentation was left, else starts one with one picture: a clicker cannot be asked. */
export function resumeShow(app: App): void {
  const last = lastRecord(app.outline);
  if (last) {
    showAgain(app, last);
    return;
  }
  enterFullScreen();
  start(app, newShowId(), { route: 'core', screens: 'one' }).catch(() => sayItFailed(app));
}

/** Goes on with a presentation; to be called on a key or a click. */
export function showAgain(app: App, record: RunRecord): void {
  const { id, screens } = record.run;
  if (screens === 'one') enterFullScreen();
  // Where it is blocked, the class's window has a button for it.
  else if (peers.get(id)?.closed !== false) openSpeaker(app, id);
  goOn(app, record).catch(() => sayItFailed(app));
}

/** With the lesson as it is now: whoever leaves to mend a step wants to see it mended. */
async function goOn(app: App, { run, lesson: before }: RunRecord): Promise<void> {
  const { lesson } = (await openLesson(app)).getState();
  const [from, to] = await Promise.all([tellLesson(app, before, run.route), tellLesson(app, lesson, run.route)]);
  const record = { run: resume(onSteps(run, from.steps, to.steps), to.steps, Date.now()), lesson };
  begun.set(run.id, record);
  keepRecord(record);
  present(app.store, run.id);
}

async function start(app: App, show: string, { route, screens, step }: ShowWish): Promise<void> {
  const lesson = (await openLesson(app)).getState().lesson;
  const place = await firstPlace(app, { lesson, route, step });
  const record = { run: startRun({ id: show, route, screens, now: Date.now(), ...place }), lesson };
  begun.set(show, record);
  keepRecord(record);
  present(app.store, show);
}

interface Wanted {
  readonly lesson: Lesson;
  readonly route: Route;
  readonly step: string | undefined;
}

/** The step of the chosen event; an event that the lesson has not is opened beside it. */
async function firstPlace(
  app: App,
  { lesson, route, step }: Wanted,
): Promise<{ readonly index?: number; readonly aside?: string }> {
  const { steps } = await tellLesson(app, lesson, route);
  const selected = app.store.getState().selected;
  const index =
    step === undefined
      ? steps.findIndex((one) => one.kind === 'event' && one.event === selected)
      : steps.findIndex(({ id }) => id === step);
  if (index >= 0) return { index };
  return step === undefined && selected !== undefined ? { aside: selected } : {};
}
