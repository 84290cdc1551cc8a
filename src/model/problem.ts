// Faults in somebody's data are values, not exceptions.

export interface Problem {
  /** Where: a path into the data (“events[3].when.date”), a line, or an address's key. */
  readonly path: string;
  /** A sentence that a teacher understands. */
  readonly message: string;
}
