// A press that closes what is open does only that: nothing beneath it hears of it.

/** All that a press comes to after its beginning, by mouse, pen or finger. */
const REST = ['mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click'] as const;

/** ms from the end of a press to its click, which a finger's has a moment later. */
const CLICK = 400;

/** Keeps a press, from the event with which it begins up to its click, from everything but the window itself. */
export function swallowPress(begin: Event): void {
  begin.stopPropagation();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    for (const kind of REST) window.removeEventListener(kind, swallow, true);
    window.removeEventListener('pointercancel', stop, true);
    // The next press, or a key that clicks, is another matter.
    window.removeEventListener('pointerdown', onNext, true);
    window.removeEventListener('keydown', stop, true);
  };
  const swallow = (event: Event): void => {
    event.stopPropagation();
    // No link is followed, no choice unfolds, no focus moves; a finger may still scroll.
    if (!event.type.startsWith('touch')) event.preventDefault();
    if (event.type === 'click') stop();
    // After a drag there is no click.
    if (event.type === 'pointerup') timer = setTimeout(stop, CLICK);
  };
  const onNext = (event: Event): void => {
    if (event !== begin) stop();
  };
  for (const kind of REST) window.addEventListener(kind, swallow, true);
  window.addEventListener('pointercancel', stop, true);
  window.addEventListener('pointerdown', onNext, true);
  window.addEventListener('keydown', stop, true);
}
