// Who is measured when: size by size, everybody in turns, and no longer those that failed.
import type { Contestant } from './contestants.ts';
import type { Run } from './results.ts';

export interface Turn {
  readonly contestant: Contestant;
  readonly size: number;
  readonly isFirst: boolean;
}

export interface Plan {
  readonly contestants: readonly Contestant[];
  readonly sizes: readonly number[];
  readonly runs: number;
}

/** After so many loads that failed the next one would fail, too; one alone may be the machine's fault. */
const LOADS_TRIED = 2;

function isHopeless(own: readonly Run[]): boolean {
  return own.length >= LOADS_TRIED && own.every(({ load }) => load === undefined);
}

/** The runs of one size. */
async function* measureSize(
  turns: readonly (readonly Turn[])[],
  measure: (turn: Turn) => Promise<Run>,
): AsyncGenerator<Run> {
  const runs: Run[] = [];
  for (const turn of turns.flat()) {
    if (isHopeless(runs.filter(({ contestant }) => contestant === turn.contestant.id))) continue;
    const run = await measure(turn);
    runs.push(run);
    yield run;
  }
}

/**
 * The runs of a plan, one after the other. Everybody once, then everybody again: a machine that slows down meanwhile slows all
 * of them. A contestant whose every run failed at one size is not tried at a larger one.
 */
export async function* measureInTurns(plan: Plan, measure: (turn: Turn) => Promise<Run>): AsyncGenerator<Run> {
  const failed = new Set<string>();
  for (const size of [...plan.sizes].sort((a, b) => a - b)) {
    const taking = plan.contestants.filter(({ id, smallest = 0 }) => size >= smallest && !failed.has(id));
    const turns = Array.from({ length: plan.runs }, (_, i) =>
      taking.map((contestant) => ({ contestant, size, isFirst: i === 0 })),
    );
    for (const { id } of taking) failed.add(id);
    for await (const run of measureSize(turns, measure)) {
      if (run.failed === undefined) failed.delete(run.contestant);
      yield run;
    }
  }
}
