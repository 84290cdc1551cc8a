// Faults in somebody's data are values, not exceptions.

export interface Problem {
  /** Where: a path into the data (“events[3].when.date”), a column of a table (“End Year”), or an address's key. */
  readonly path: string;
  /** A sentence that a teacher understands. */
  readonly message: string;
  /** What stands there, shortened; absent where the message names it or nothing does. */
  readonly value?: string;
  /** The line of the file, counted from 1. */
  readonly line?: number;
  /** What was read of an event that was left out because of it, for a form in which it can be mended. */
  readonly draft?: EventDraft;
  /** Whether the file ends there before its end, so that nobody knows what is missing. */
  readonly breaksOff?: true;
}

/** An event in the words of our own lists (formats/own/read-event.ts), not yet checked. */
export type EventDraft = Readonly<Record<string, unknown>>;
