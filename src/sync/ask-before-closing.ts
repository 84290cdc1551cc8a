// Where something would be lost with the page, the browser asks before it is closed.

/** Asks as long as something would be lost; gives its undo. */
export function askBeforeClosing(isLost: () => boolean): () => void {
  const onBeforeUnload = (event: BeforeUnloadEvent): void => {
    if (isLost()) event.preventDefault();
  };
  window.addEventListener('beforeunload', onBeforeUnload);
  return () => window.removeEventListener('beforeunload', onBeforeUnload);
}
