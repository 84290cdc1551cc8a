// When the first event can be seen, and when the page has come to rest after it.
import type { PageTime } from './measured.ts';

const CANDIDATES = 50;
const LATE_FRAME = 50;
const CALM = 2_000;

/** Whether an element has a visible box in the window. */
export function isShown(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const isInside = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
  const isOpaque = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return box.width > 0 && box.height > 0 && isInside && isOpaque;
}

/** Calls back when the frame that is being made has been painted; to be called in an animation frame. */
export function afterPaint(act: () => void): void {
  // A message's task comes after the frame's own, and unlike a timer it is never held back.
  const channel = new MessageChannel();
  channel.port1.onmessage = act;
  channel.port2.postMessage(null);
}

function isAnyShown(selector: string): boolean {
  const found = document.querySelectorAll(selector);
  // A few are enough, and to look at all of a hundred thousand would burden the page that is measured.
  return Array.from({ length: Math.min(CANDIDATES, found.length) }, (_, i) => found[i]).some(
    (one) => one && isShown(one),
  );
}

/** The end of the first frame in which an element that matches can be seen. */
export function waitForFirstEvent(selector: string): Promise<PageTime> {
  return new Promise((done) => {
    const finish = (): void => {
      performance.mark('bench-first-event');
      done(performance.now());
    };
    const look = (): void => {
      const isSeen = isAnyShown(selector);
      requestAnimationFrame(isSeen ? () => afterPaint(finish) : look);
    };
    look();
  });
}

/** Resolves after two seconds without a late frame, or after `limit` ms. */
export function whenCalm(limit: number): Promise<void> {
  return new Promise((done) => {
    const start = performance.now();
    let before = start;
    let calmSince = start;
    const look = (): void => {
      const time = performance.now();
      if (time - before > LATE_FRAME) calmSince = time;
      before = time;
      if (time - calmSince > CALM || time - start > limit) done();
      else requestAnimationFrame(look);
    };
    look();
  });
}
