// Why something could not be kept on this computer, for its author.
import { NothingKept } from './patient-database.ts';

/** ms at most from a change to its being written. */
export const REST = 250;

/** A sentence on what went wrong, and after it what to do instead: “Export the lesson as a file to keep them.” */
export function whyNotKept(error: unknown, advice: string): string {
  return `${reasonOf(error)} ${advice}`;
}

function reasonOf(error: unknown): string {
  if (error instanceof NothingKept) {
    return 'What this browser keeps could not be reached (it may be a private window), so changes are lost when it is closed.';
  }
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  return name === 'QuotaExceededError'
    ? 'This computer has no room left, so the last changes are not kept.'
    : 'The last changes could not be saved on this computer.';
}
