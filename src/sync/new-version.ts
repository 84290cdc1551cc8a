// The site's service worker: it keeps every file on this machine. A new version of the site waits until the reader asks
// for it, and never comes under a running presentation, in whatever window that runs.

const WORKER = './service-worker.js';

/** Held by every window that presents; windows of one origin see each other's locks, and a crash lets go of them. */
const PRESENTING = 'sourceline.presenting';

/** The worker that the page came from; null on the first visit. */
const firstWorker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null;

/** Loads the new version in place of this one; false where a presentation runs in some window, and nothing is changed. */
export type UseNewVersion = () => Promise<boolean>;

/**
 * Registers the service worker and reports when a newer version of the site is ready; returns how to stop reporting.
 * There is no such thing on a disk, while developing, and where the browser has no service workers.
 */
export function watchForNewVersion(onReady: (use: UseNewVersion) => void): () => void {
  const controller = new AbortController();
  if (!import.meta.env.DEV && !__SINGLE_FILE__ && 'serviceWorker' in navigator) {
    // Refused in some private windows: then the site works as long as there is internet, and that is no fault to report.
    watch(navigator.serviceWorker, onReady, controller.signal).catch(() => undefined);
  }
  return () => controller.abort();
}

async function watch(
  workers: ServiceWorkerContainer,
  onReady: (use: UseNewVersion) => void,
  signal: AbortSignal,
): Promise<void> {
  let isAsked = false;
  let own = firstWorker;
  const reload = (): void => location.reload();
  const follow = (): void => {
    // On the first visit the worker comes after the page.
    own ??= workers.controller;
    if (isAsked) reload();
    // Another window uses the new version; this one still shows the old, whose files may be gone.
    else if (workers.controller !== own) onReady(() => unlessPresenting(reload));
  };
  workers.addEventListener('controllerchange', follow, { signal });
  // While this window presented nobody listened.
  follow();
  const registration = await workers.register(WORKER);
  const report = (): void => {
    const { active, waiting } = registration;
    // On the first visit there is nothing older that it could replace.
    if (signal.aborted || !active || !waiting) return;
    onReady(() =>
      unlessPresenting(() => {
        isAsked = true;
        // The word that the generated worker listens for.
        waiting.postMessage({ type: 'SKIP_WAITING' });
      }),
    );
  };
  report();
  registration.addEventListener(
    'updatefound',
    () => registration.installing?.addEventListener('statechange', report, { signal }),
    { signal },
  );
}

async function unlessPresenting(change: () => void): Promise<boolean> {
  return navigator.locks.request(PRESENTING, { ifAvailable: true }, (lock) => {
    if (lock) change();
    return lock !== null;
  });
}

/** Keeps the present version in all windows until what it returns is called: for as long as this one presents. */
export function keepVersion(): () => void {
  const controller = new AbortController();
  // Service workers and locks are for secure pages only; where there is no lock there is no new version either.
  if ('locks' in navigator) {
    const held = new Promise<void>((done) => controller.signal.addEventListener('abort', () => done()));
    // Asking is over as soon as it is granted, so what is called back may come before or after.
    navigator.locks
      .request(PRESENTING, { mode: 'shared' }, () => (controller.signal.aborted ? undefined : held))
      .catch(() => undefined);
  }
  return () => controller.abort();
}
