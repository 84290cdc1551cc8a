// What something was before, and what was undone of it, without limit. What is typed into one field in one stretch is one step.

export interface History<T> {
  /** The oldest first. */
  readonly past: readonly T[];
  readonly present: T;
  /** What was undone, the next to come back last. */
  readonly future: readonly T[];
  /** The field that is being written in; a further change of it makes no further step. */
  readonly field: string | undefined;
}

/** A history in which nothing has happened. */
export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], field: undefined };
}

/** Goes on to another state; the same field as before without a pause makes no step of its own. Nothing happens where nothing changes. */
export function goOn<T>(history: History<T>, next: T, field?: string): History<T> {
  const { past, present } = history;
  if (next === present) return history;
  const isSameStretch = field !== undefined && field === history.field;
  return { past: isSameStretch ? past : [...past, present], present: next, future: [], field };
}

/** Ends the stretch of typing: what comes next is a step of its own. */
export function pause<T>(history: History<T>): History<T> {
  return history.field === undefined ? history : { ...history, field: undefined };
}

/** One step back; the same where there is none. */
export function stepBack<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return {
    past: past.slice(0, -1),
    present: past[past.length - 1] as T,
    future: [...future, present],
    field: undefined,
  };
}

/** One step forward again; the same where there is none. */
export function stepForward<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  const next = future[future.length - 1] as T;
  return { past: [...past, present], present: next, future: future.slice(0, -1), field: undefined };
}
