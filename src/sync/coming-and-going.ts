// When a window is come back to, and when it is left, perhaps for good.

export interface ComingAndGoing {
  readonly onCome: () => void;
  readonly onGo: () => void;
}

/** Watches the window; gives its undo. */
export function onComingAndGoing({ onCome, onGo }: ComingAndGoing): () => void {
  const onVisibility = (): void => (document.visibilityState === 'hidden' ? onGo() : onCome());
  window.addEventListener('pagehide', onGo);
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    window.removeEventListener('pagehide', onGo);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}
