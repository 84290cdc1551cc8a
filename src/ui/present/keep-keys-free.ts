// The keys of a lesson stay the lesson's, whatever the mouse presses.

/** What the mouse presses takes no focus: Space, Enter and the arrows stay the lesson's. Gives its undo. */
export function keepKeysFree(): () => void {
  const stay = (event: MouseEvent): void => {
    const { target } = event;
    if (target instanceof Element && target.closest('button') && !target.closest('[data-own-keys], dialog')) {
      event.preventDefault();
    }
  };
  const leave = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target.matches('[data-own-keys]:not(:focus-visible)')) target.blur();
  };
  window.addEventListener('mousedown', stay);
  window.addEventListener('focusin', leave);
  return () => {
    window.removeEventListener('mousedown', stay);
    window.removeEventListener('focusin', leave);
  };
}
