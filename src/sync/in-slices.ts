// Long work in short stretches, so that whoever types, scrolls or asks something else is not kept waiting.

/** Goes on later, after what else has come meanwhile. */
export type Later = (task: () => void) => void;

/** ms of work at a stretch: half a frame. */
const SLICE = 8;

/** Goes on with a task until it says false; gives its undo. */
export function inSlices(task: () => boolean, later: Later): () => void {
  let isStopped = false;
  const run = (): void => {
    const begin = performance.now();
    let hasMore = !isStopped;
    while (hasMore && performance.now() - begin < SLICE) hasMore = task();
    if (hasMore) later(run);
  };
  later(run);
  return () => {
    isStopped = true;
  };
}
