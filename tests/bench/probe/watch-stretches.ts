// The frames of the stretches of time in which something stands in the page, whatever sets it up and takes it away.
import type { PageTime, Watched } from './measured.ts';

interface Watching {
  readonly selector: string;
  readonly from: PageTime;
  readonly stretches: PageTime[][];
  /** The frame before the present one. */
  before: PageTime;
  isStanding: boolean;
  /** When it was last seen to stand. */
  last: PageTime;
  /** Asks to be called once it has not stood for a while. */
  waiting?: Waiting | undefined;
}

interface Waiting {
  readonly since: PageTime;
  readonly duration: number;
  readonly done: () => void;
  /** Frames without it in a row. */
  frames: number;
}

/** What a key sets off begins some frames later, and on a busy machine those may take long. */
const LEAST_FRAMES = 6;

let watching: Watching | undefined;

function noteFrame(mine: Watching, now: PageTime): void {
  if (watching !== mine) return;
  const isStanding = document.querySelector(mine.selector) !== null;
  // From the frame before the first one to the frame after the last one: setting up and taking away cost frames, too.
  if (isStanding && !mine.isStanding) mine.stretches.push([mine.before]);
  if (isStanding || mine.isStanding) mine.stretches.at(-1)?.push(now);
  if (isStanding) mine.last = now;
  mine.isStanding = isStanding;
  mine.before = now;
  if (mine.waiting) mine.waiting.frames = isStanding ? 0 : mine.waiting.frames + 1;
  tellWhoWaits(mine, now);
  requestAnimationFrame((next) => noteFrame(mine, next));
}

function tellWhoWaits(mine: Watching, now: PageTime): void {
  const { waiting, last } = mine;
  if (!waiting || waiting.frames < LEAST_FRAMES || now - Math.max(last, waiting.since) < waiting.duration) return;
  mine.waiting = undefined;
  waiting.done();
}

/** Begins to note the frames in which something matches. */
export function watchStretches(selector: string): void {
  const from = performance.now();
  const mine: Watching = { selector, from, stretches: [], before: from, isStanding: false, last: from };
  watching = mine;
  performance.mark('bench-from');
  requestAnimationFrame((now) => noteFrame(mine, now));
}

/** Resolves once nothing has matched for so many ms, counted from now on. */
export function whenGone(duration: number): Promise<void> {
  return new Promise((done) => {
    if (watching) watching.waiting = { since: performance.now(), duration, done, frames: 0 };
    else done();
  });
}

/** Ends the watch and hands over what was seen. */
export function takeStretches(): Watched {
  performance.mark('bench-to');
  if (!watching) throw new Error('nothing is being watched');
  const { from, stretches } = watching;
  watching = undefined;
  return { from, stretches };
}
