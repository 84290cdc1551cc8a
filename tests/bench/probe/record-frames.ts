// The frames of a gesture, and how long each input waited for the frame that shows it.
import { afterPaint } from './first-event.ts';
import type { PageTime, Recording } from './measured.ts';

interface Running {
  readonly from: PageTime;
  readonly frames: PageTime[];
  readonly delays: number[];
  /** The stamps of inputs that no frame has shown yet. */
  waiting: number[];
}

let running: Running | undefined;

for (const kind of ['wheel', 'pointermove', 'pointerdown']) {
  // First of all listeners, and never in their way.
  addEventListener(kind, (event) => running?.waiting.push(event.timeStamp), { capture: true, passive: true });
}

function noteFrame(mine: Running): void {
  if (running !== mine) return;
  mine.frames.push(performance.now());
  const shown = mine.waiting;
  mine.waiting = [];
  if (shown.length > 0) {
    afterPaint(() => {
      const time = performance.now();
      for (const stamp of shown) mine.delays.push(time - stamp);
    });
  }
  requestAnimationFrame(() => noteFrame(mine));
}

/** Begins to note frames and input. */
export function startRecording(): void {
  const mine: Running = { from: performance.now(), frames: [], delays: [], waiting: [] };
  running = mine;
  performance.mark('bench-from');
  requestAnimationFrame(() => noteFrame(mine));
}

/** Ends the recording and hands it over. */
export function stopRecording(): Recording {
  performance.mark('bench-to');
  if (!running) throw new Error('nothing is being recorded');
  const { from, frames, delays } = running;
  running = undefined;
  return { from, to: performance.now(), frames, delays };
}
