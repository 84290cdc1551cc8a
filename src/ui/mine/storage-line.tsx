// How much room is taken on this computer, and whether the browser may clear it.
import { type JSX, useEffect, useState } from 'react';
import { type StorageFacts, storageFacts } from '../../sync/persist-storage.ts';

const MEGABYTE = 1_000_000;

/** A sentence or two; another `turn` asks anew. */
export function StorageLine({ turn }: { readonly turn: unknown }): JSX.Element {
  const [facts, setFacts] = useState<StorageFacts>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept changes with every turn.
  useEffect(() => {
    let isCurrent = true;
    void storageFacts().then((told) => {
      if (isCurrent) setFacts(told);
    });
    return () => {
      isCurrent = false;
    };
  }, [turn]);
  return <p className="mine-storage">{facts && storageWords(facts)}</p>;
}

/** “About 1.2 MB are taken …” */
function storageWords({ bytes, isPersisted }: StorageFacts): string {
  const room =
    bytes === undefined
      ? ''
      : `Everything that Sourceline keeps here, the page itself included, takes about ${megabytes(bytes)}. `;
  const promise = isPersisted
    ? 'The browser does not clear it away by itself.'
    : 'The browser may clear it away when the computer runs short of room: take away as files what must last.';
  return `${room}${promise}`;
}

function megabytes(bytes: number): string {
  return bytes < MEGABYTE / 10 ? 'less than 0.1 MB' : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
