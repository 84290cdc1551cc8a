// Lets the page answer between two pieces of work.

/** Resolves in a task of its own, after what else has come meanwhile. */
export function otherTasks(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
