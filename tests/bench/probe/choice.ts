// When a file was chosen, when something came and went in the window, and when it was clicked.
import { afterPaint, isShown } from './first-event.ts';
import type { PageTime, Sight } from './measured.ts';

let chosen: PageTime | undefined;
let clicked: PageTime | undefined;

function noteChoice({ target }: Event): void {
  if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
  performance.mark('bench-choice');
  chosen = performance.now();
}

function noteClick({ timeStamp }: MouseEvent): void {
  clicked = timeStamp;
}

// First of all listeners, before the page begins to read.
addEventListener('change', noteChoice, { capture: true, passive: true });
addEventListener('click', noteClick, { capture: true, passive: true });

/** When the last file was chosen; undefined before. */
export function chosenAt(): PageTime | undefined {
  return chosen;
}

/** When the last click was made, by its own stamp; undefined before. */
export function clickedAt(): PageTime | undefined {
  return clicked;
}

/** The end of the first frame in which an element that matches can be seen, and its middle. */
export function whenShown(selector: string): Promise<Sight> {
  return new Promise((done) => {
    const look = (): void => {
      const seen = [...document.querySelectorAll(selector)].find(isShown);
      if (!seen) {
        requestAnimationFrame(look);
        return;
      }
      const { left, right, top, bottom } = seen.getBoundingClientRect();
      afterPaint(() => done({ at: performance.now(), x: (left + right) / 2, y: (top + bottom) / 2 }));
    };
    requestAnimationFrame(look);
  });
}

/** The end of the first frame in which nothing matches. */
export function whenHidden(selector: string): Promise<PageTime> {
  return new Promise((done) => {
    const look = (): void => {
      if (document.querySelector(selector)) requestAnimationFrame(look);
      else afterPaint(() => done(performance.now()));
    };
    requestAnimationFrame(look);
  });
}
