// Lines of text as React wants them: two lines of a lesson may be the same.

export interface KeyedLine {
  readonly key: string;
  readonly line: string;
}

/** The lines, each with a key of its own; lines never change their order while they are shown. */
export function keyedLines(lines: readonly string[]): readonly KeyedLine[] {
  return lines.map((line, at) => ({ key: `${at} ${line}`, line }));
}
