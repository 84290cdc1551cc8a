// Whether a window is still open: each holds a lock of its own, which the browser takes away when it is closed, however that comes.

/** Whether this browser can tell. */
export function hasWindowLocks(): boolean {
  return 'locks' in navigator;
}

/** Holds the lock of that name; gives its release. */
export function holdWindowLock(name: string): () => void {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  request(name, {}, () => held);
  return release;
}

/** Runs once nobody holds the lock of that name, and holds it until it has resolved, so that no other window runs at the same time; at once where the browser has no locks. */
export function whenWindowCloses(name: string, signal: AbortSignal, run: () => Promise<void>): void {
  request(name, { signal }, run);
}

function request(name: string, options: LockOptions, run: () => Promise<void>): void {
  if (!hasWindowLocks()) void run();
  // Given up, or refused: whoever opens the timeline next asks again.
  else navigator.locks.request(`sourceline ${name}`, options, run).catch(() => undefined);
}
