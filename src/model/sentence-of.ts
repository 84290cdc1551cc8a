// What went wrong, for a reader.

/** The sentence of something that was thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
