// The quiet line that says that a newer Sourceline is ready. It is used when the reader says so, and not while anybody presents.
import { type JSX, useEffect, useState } from 'react';
import type { UseNewVersion } from '../../sync/new-version.ts';
import './new-version-line.css';

/** ms of the page's life after which the first view has what it needs, and the files for later may be fetched. */
const SETTLED = 1500;

/** A line for the notices' live region, which is not there while this window presents; nothing where there is nothing to say. */
export function NewVersionLine(): JSX.Element | null {
  const [use, setUse] = useState<UseNewVersion>();
  const [isRefused, setRefused] = useState(false);
  useEffect(
    () =>
      watchOnceSettled((ready) => {
        setUse(() => ready);
        setRefused(false);
      }),
    [],
  );
  if (!use) return null;
  const answer = async (): Promise<void> => setRefused(!(await use().catch(() => false)));
  return (
    <p className="notice">
      <span>
        {isRefused
          ? 'A presentation runs in another window. End it first; then the new version can be used.'
          : 'A new version of Sourceline is ready.'}
      </span>
      <span className="new-version-answers">
        <button type="button" className="control" onClick={() => void answer()}>
          Use it now
        </button>
        <button type="button" className="control" onClick={() => setUse(undefined)}>
          Later
        </button>
      </span>
    </p>
  );
}

/** Watches for a new version when the first view stands; returns its undo. */
function watchOnceSettled(onReady: (use: UseNewVersion) => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const watch = async (): Promise<void> => {
    const { watchForNewVersion } = await import('../../sync/new-version.ts');
    if (!signal.aborted) signal.addEventListener('abort', watchForNewVersion(onReady));
  };
  // Without this part there is only no news of new versions.
  const timer = setTimeout(() => void watch().catch(() => undefined), Math.max(0, SETTLED - performance.now()));
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => controller.abort();
}
