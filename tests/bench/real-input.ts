// A hand on the mouse: events sent through DevTools at 60 Hz, whether or not the page keeps up, as a real mouse sends them.
import type { CDPSession } from '@playwright/test';
import { WINDOW } from './launch-browser.ts';
import { rest } from './time-limit.ts';

const RATE = 60;
const FULL_LENGTH = 3 * RATE;
const CENTRE = { x: WINDOW.width / 2, y: WINDOW.height / 2 };

/** How far a drag swings to either side, in px, and how many frames one swing to and fro takes. */
const SWING = 400;
const SWING_FRAMES = 1.5 * RATE;
/** One notch, and how many go the same way: with d3-zoom's pace 45 of them zoom 12x. */
const NOTCH = 40;
const NOTCHES_ONE_WAY = 0.75 * RATE;

/** A quarter of a swing: a drag of this length ends where it is furthest from its beginning. */
export const QUARTER_SWING = Math.round(SWING_FRAMES / 4);

export interface Delivery {
  /** ms from the call until the page had handled everything, or until the limit. */
  readonly waited: number;
  readonly unhandled: number;
}

export interface RealInput {
  /** Moves the pointer to the window's centre. */
  readonly rest: () => void;
  /** Presses at the centre, swings to and fro, and releases: three seconds, unless fewer frames are asked for. */
  readonly drag: (frames?: number) => Promise<void>;
  /** Turns the wheel at the centre, in and out in turns: three seconds, unless fewer frames are asked for. */
  readonly turnWheel: (modifiers: number, frames?: number) => Promise<void>;
  /** Waits until the page has handled what was sent, `limit` ms at most. */
  readonly whenDelivered: (limit: number) => Promise<Delivery>;
}

interface MouseEventParameters {
  readonly type: 'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel';
  readonly x: number;
  readonly y: number;
  readonly button?: 'left';
  readonly buttons?: number;
  readonly clickCount?: number;
  readonly deltaX?: number;
  readonly deltaY?: number;
  readonly modifiers?: number;
}

/** Acts once in a frame, on time: after a late one the next comes earlier. */
async function inEachFrame(frames: number, act: (frame: number) => void): Promise<void> {
  const start = performance.now();
  for (let frame = 0; frame < frames; frame++) {
    const wait = start + (frame * 1000) / RATE - performance.now();
    if (wait > 1) await rest(wait);
    act(frame);
  }
}

/** The mouse of one page. */
export function realInput(devTools: CDPSession): RealInput {
  let underWay = 0;
  const send = (event: MouseEventParameters): void => {
    underWay++;
    const settle = (): void => {
      underWay--;
    };
    // Not awaited: the next one comes when its time has come. The answer comes when the page has handled this one.
    devTools.send('Input.dispatchMouseEvent', event).then(settle, settle);
  };
  const toCentre = (): void => send({ type: 'mouseMoved', ...CENTRE });
  return {
    rest: toCentre,
    drag: async (frames = FULL_LENGTH) => {
      toCentre();
      send({ type: 'mousePressed', ...CENTRE, button: 'left', buttons: 1, clickCount: 1 });
      let x = CENTRE.x;
      await inEachFrame(frames, (frame) => {
        x = CENTRE.x + SWING * Math.sin((frame / SWING_FRAMES) * 2 * Math.PI);
        send({ type: 'mouseMoved', x, y: CENTRE.y, button: 'left', buttons: 1 });
      });
      send({ type: 'mouseReleased', x, y: CENTRE.y, button: 'left', clickCount: 1 });
    },
    turnWheel: async (modifiers, frames = FULL_LENGTH) => {
      toCentre();
      await inEachFrame(frames, (frame) => {
        const isIn = Math.floor(frame / NOTCHES_ONE_WAY) % 2 === 0;
        send({ type: 'mouseWheel', ...CENTRE, deltaX: 0, deltaY: isIn ? -NOTCH : NOTCH, modifiers });
      });
    },
    whenDelivered: async (limit) => {
      const start = performance.now();
      while (underWay > 0 && performance.now() - start < limit) await rest(5);
      return { waited: performance.now() - start, unhandled: underWay };
    },
  };
}
