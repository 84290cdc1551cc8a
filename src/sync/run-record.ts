// What a window remembers of its presentation, so that a reload or a crash comes back to the same step. Each window has its own memory.
import { type Lesson, ROUTES, type Route } from '../lesson/lesson.ts';
import { type About, readLesson } from '../lesson/read-lesson.ts';
import { isRecord } from '../lesson/read-value.ts';
import { type Run, USUAL_AUTOPLAY } from '../lesson/run.ts';
import { type LessonFile, lessonFile } from '../lesson/write-lesson.ts';

/** A presentation and the lesson as it was when it began. */
export interface RunRecord {
  readonly run: Run;
  readonly lesson: Lesson;
}

const PREFIX = 'sourceline:show:';
const LAST = 'sourceline:last-show:';

/** Remembers a presentation; where the browser allows no memory, it is gone with the window. */
export function keepRecord(record: RunRecord): void {
  try {
    const last = sessionStorage.getItem(lastKey(record.lesson.timeline));
    // One is enough to go on with, and a window's memory is small.
    if (last !== null && last !== record.run.id) sessionStorage.removeItem(PREFIX + last);
    sessionStorage.setItem(PREFIX + record.run.id, JSON.stringify(fileOf(record)));
    sessionStorage.setItem(lastKey(record.lesson.timeline), record.run.id);
  } catch {
    // Full or forbidden: the other window, where there is one, still knows.
  }
}

/** What this window remembers of a presentation; undefined where it remembers nothing that can be read. */
export function recordOf(show: string, about: About): RunRecord | undefined {
  try {
    return readRecord(JSON.parse(sessionStorage.getItem(PREFIX + show) ?? 'null'), about);
  } catch {
    return undefined;
  }
}

/** The last presentation of a timeline in this window, going on or left. */
export function lastRecord(about: About): RunRecord | undefined {
  try {
    const show = sessionStorage.getItem(lastKey(about.id));
    return show === null ? undefined : recordOf(show, about);
  } catch {
    return undefined;
  }
}

/** Files on one disk share a tab's memory, and many a list is called “list”. */
function lastKey(timeline: string): string {
  const data = new URLSearchParams(location.hash.slice(1)).get('data') ?? '';
  return `${LAST}${timeline} ${location.protocol === 'file:' ? location.pathname : ''} ${data}`;
}

/** A record as it is kept and sent. */
export function fileOf({ run, lesson }: RunRecord): { readonly run: Run; readonly lesson: LessonFile } {
  return { run, lesson: lessonFile(lesson) };
}

/** A record that came from outside; undefined where it is none, or about another timeline. */
export function readRecord(value: unknown, about: About): RunRecord | undefined {
  if (!isRecord(value)) return undefined;
  const run = readRun(value['run']);
  const { lesson } = readLesson(value['lesson'], about);
  return run && lesson ? { run, lesson } : undefined;
}

const MOST_STEPS = 1000;
/** Seconds. */
const LONGEST_AUTOPLAY = 3600;

/** A run that came from outside; undefined where it is none. */
export function readRun(value: unknown): Run | undefined {
  if (!isRecord(value)) return undefined;
  const { id, route, screens, aside, curtain, autoplay } = value;
  const index = countOf(value['index']);
  const [revision, startedAt, enteredAt] = [value['revision'], value['startedAt'], value['enteredAt']].map(wholeOf);
  if (typeof id !== 'string' || revision === undefined || index === undefined) return undefined;
  if (startedAt === undefined || enteredAt === undefined || !ROUTES.includes(route as Route)) return undefined;
  return {
    id,
    revision,
    route: route as Route,
    index,
    round: countOf(value['round']) ?? 0,
    isRevealed: value['isRevealed'] === true,
    votes: readVotes(value['votes']),
    told: listOf(value['told']).flatMap((at) => countOf(at) ?? []),
    ...(typeof aside === 'string' ? { aside } : {}),
    ...(curtain === 'black' || curtain === 'white' ? { curtain } : {}),
    hasOverview: value['hasOverview'] === true,
    hasSpotlight: value['hasSpotlight'] === true,
    screens: screens === 'two' ? 'two' : 'one',
    ...(isAutoplay(autoplay) ? { autoplay } : {}),
    usualAutoplay: isAutoplay(value['usualAutoplay']) ? value['usualAutoplay'] : USUAL_AUTOPLAY,
    startedAt,
    enteredAt,
    spent: listOf(value['spent']).map((ms) => numberOf(ms) ?? 0),
    isOver: value['isOver'] === true,
  };
}

/** The votes that are some; more than anybody could have counted are none. */
function readVotes(value: unknown): Run['votes'] {
  if (!isRecord(value)) return {};
  const votes = Object.entries(value).slice(0, MOST_STEPS);
  return Object.fromEntries(votes.map(([key, counts]) => [key, listOf(counts).map((count) => countOf(count) ?? 0)]));
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function isAutoplay(value: unknown): value is number {
  return typeof value === 'number' && value >= 1 && value <= LONGEST_AUTOPLAY;
}

function wholeOf(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? (value as number) : undefined;
}

/** A number of steps, which lessons have few of. */
function countOf(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < MOST_STEPS
    ? (value as number)
    : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST_STEPS) : [];
}
