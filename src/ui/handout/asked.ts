// A question as it is printed: words, room to write, and what the teacher reads.

export interface Asked {
  readonly question: string;
  /** How many lines a pupil gets. */
  readonly lines: number;
  /** A paragraph each; drawn from the data, or a word on what a good answer has. */
  readonly answer: readonly string[];
}
