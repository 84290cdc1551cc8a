// The whole screen for the page. A browser gives it only on a key or a click, takes it away on Escape, and then keeps the key to itself.

/** Asks for the whole screen; stays as it is where the browser refuses. */
export function enterFullScreen(): void {
  if (isFullScreen() || !document.fullscreenEnabled) return;
  document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => {
    // Refused without a key or click of late: F asks again.
  });
}

/** Gives the screen back. */
export function leaveFullScreen(): void {
  if (isFullScreen()) document.exitFullscreen().catch(() => {});
}

/** Whether the page has the whole screen. */
export function isFullScreen(): boolean {
  return document.fullscreenElement !== null;
}

/** Calls back whenever the page gets or loses the whole screen; gives its undo. */
export function watchFullScreen(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}
