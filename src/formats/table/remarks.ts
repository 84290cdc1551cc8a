// What was taken for what in one table: each kind is told once, with the number of values that it concerns.
import type { ListSink } from '../format.ts';

export interface Remarks {
  /** Counts one more of a kind; the sentence is asked for at the first. */
  readonly add: (kind: string, sentence: () => string) => void;
  readonly tell: (sink: ListSink) => void;
}

interface Remark {
  readonly message: string;
  count: number;
}

/** No remarks yet. */
export function createRemarks(): Remarks {
  const remarks = new Map<string, Remark>();
  return {
    add: (kind, sentence) => {
      const known = remarks.get(kind);
      if (known) known.count++;
      else remarks.set(kind, { message: sentence(), count: 1 });
    },
    tell: (sink) => {
      for (const { message, count } of remarks.values()) sink.interpret({ message, count, choices: [] });
    },
  };
}
