// The lesson of a stage: the one kept on this computer, else the one that the page carries, the built-in one, or one made
// from the timeline. It is opened once for each stage, and kept from then on.
import { loadLesson } from '../../data/catalog.ts';
import { heaviestMarks } from '../../layout/heaviest-marks.ts';
import { defaultLesson, MADE_EVENTS } from '../../lesson/default-lesson.ts';
import { type About, readLessonText } from '../../lesson/read-lesson.ts';
import { readOrder } from '../../lesson/read-order.ts';
import type { Problem } from '../../model/problem.ts';
import { notice } from '../../state/actions.ts';
import {
  createLessonStore,
  type LessonStore,
  type LessonVersion,
  offerLesson,
  tellProblems,
} from '../../state/lesson-store.ts';
import type { State } from '../../state/state.ts';
import type { Store } from '../../state/store.ts';
import { LESSON_ID } from '../../sync/cargo.ts';
import { keepLesson, type LessonKeeper, takeKept } from '../../sync/kept-lesson.ts';
import { type LessonShelf, lessonShelf, placeName, shelfAfter } from '../../sync/lesson-shelf.ts';

import type { App } from '../app/app-context.ts';
import type { Origin } from '../app/host.ts';

export interface OpenedLesson {
  readonly store: LessonStore;
  readonly keeper: LessonKeeper;
}

/** By the store, which stays the same while the timeline is changed. */
const opened = new WeakMap<Store, Promise<OpenedLesson>>();

/** The lesson of a stage; the same store each time. Rejects where its part of the app cannot be fetched; then it may be asked again. */
export async function openLesson(app: App): Promise<LessonStore> {
  return (await openKeptLesson(app)).store;
}

/** The same with its keeper; `shelf` is where it is kept, the first time that it is opened. */
export function openKeptLesson(app: App, shelf?: LessonShelf): Promise<OpenedLesson> {
  const present = opened.get(app.store);
  if (present) return present;
  const opening = open(app, shelf ?? shelfOf(app));
  // Where it cannot be opened, whoever asked is told.
  followCopy(app, opening).catch(() => undefined);
  opened.set(app.store, opening);
  // What failed once, without a connection, may be there the next time.
  opening.catch(() => opened.delete(app.store));
  return opening;
}

/** Where the timeline becomes a copy that is kept on this computer, its lesson is kept with the copy from then on. */
async function followCopy(app: App, opening: Promise<OpenedLesson>): Promise<void> {
  const { mine: before } = app.store.getState();
  const { keeper } = await opening;
  const follow = ({ mine }: State, { mine: last }: Pick<State, 'mine'>): void => {
    if (mine !== undefined && mine !== last) keeper.moveTo(shelfOf({ ...app, origin: { kind: 'kept', key: mine } }));
  };
  // It may have become one while the lesson was read.
  follow(app.store.getState(), { mine: before });
  app.store.subscribe(follow);
}

/** What an address names the order of a lesson by: “#lesson=…”. */
const ORDER = 'lesson';

/** The order that an address carries, with or without “#”; undefined where it carries none. */
export function orderIn(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, '')).get(ORDER) ?? undefined;
}

const TAKEN: Problem = {
  path: 'order',
  message: 'The steps of the lesson come in the order of the link; undo in the lesson brings the old order back.',
};
const OFFERED: Problem = {
  path: 'order',
  message: 'The link holds another order of the lesson. Yours stays; open the lesson to choose between them.',
};

/** Brings the order that an address carries: at once where the lesson is as at the start, else as an offer; a notice says which. */
export async function takeOrder(app: App, order: string): Promise<void> {
  const store = await openLesson(app);
  const { start, lesson: present } = store.getState();
  const { lesson, problems } = readOrder(order, start.lesson, present);
  if (lesson) {
    offerLesson(store, { lesson, origin: 'link' });
    const state = store.getState();
    if (state.lesson !== present) notice(app.store, TAKEN);
    else if (state.offer) notice(app.store, OFFERED);
  }
  if (problems.length > 0) tellProblems(store, problems);
  for (const problem of problems.slice(0, 1)) notice(app.store, problem);
}

/** The lesson that the page carries is about what the page carries, not about a list from elsewhere. */
function carriedText({ origin }: App): string {
  if (isFromElsewhere(origin)) return '';
  return document.getElementById(LESSON_ID)?.textContent?.trim() ?? '';
}

/** A list from elsewhere may happen to have the name of a built-in one. */
function isFromElsewhere({ kind }: Origin): boolean {
  return kind === 'address' || kind === 'file';
}

function shelfOf(app: App): LessonShelf {
  const { data, mine } = app.store.getState();
  const about = { timeline: app.outline.id, page: location.href, carried: carriedText(app) };
  const shelf = lessonShelf(placeName({ ...about, data: data ?? mine }));
  // A copy keeps its timeline's id, and begins with the lesson of what it was copied from.
  return mine === undefined ? shelf : shelfAfter(lessonShelf(placeName({ ...about, data: undefined })), shelf);
}

async function open(app: App, shelf: LessonShelf): Promise<OpenedLesson> {
  const about: About = app.outline;
  const [kept, { start, problems }] = await Promise.all([takeKept(shelf, about), startOf(app)]);
  const store = createLessonStore(start, kept.version);
  tellProblems(store, [...problems, ...kept.problems]);
  return { store, keeper: keepLesson(store, shelf, about, kept) };
}

interface Start {
  readonly start: LessonVersion;
  readonly problems: readonly Problem[];
}

/** What the lesson is before anybody changes it. */
async function startOf(app: App): Promise<Start> {
  const text = carriedText(app);
  const carried = text === '' ? undefined : readLessonText(text, app.outline);
  if (carried?.lesson) return { start: { lesson: carried.lesson, origin: 'carried' }, problems: [] };
  // A timeline that is kept on this computer may be another than the page carries.
  const faults = app.origin.kind === 'kept' ? [] : (carried?.problems ?? []);
  const problems = faults.map(({ message }) => ({
    path: LESSON_ID,
    message: `The lesson in this file could not be read. ${message}`,
  }));
  const builtIn = isFromElsewhere(app.origin) ? undefined : await loadLesson(app.outline.id);
  if (builtIn) return { start: { lesson: builtIn, origin: 'built-in' }, problems };
  return { start: { lesson: await madeLesson(app), origin: 'made' }, problems };
}

async function madeLesson({ outline, columns, document }: App): Promise<LessonVersion['lesson']> {
  return defaultLesson(outline, await document.events(heaviestMarks(columns, MADE_EVENTS)));
}
