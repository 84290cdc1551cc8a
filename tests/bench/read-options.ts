// The command line of the bench.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTESTANTS, type Contestant, SIZES } from './contestants.ts';
import { LATEST, PART } from './results.ts';

export interface Options {
  readonly contestants: readonly Contestant[];
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly isBuilding: boolean;
  readonly out: string;
  /** What is asked for instead of a run. */
  readonly instead?: 'help' | 'markdown';
}

const DEFAULT_RUNS = 3;

export const HELP = `npm run bench                                  everything: about an hour, and nothing else should run meanwhile
npm run bench -- --only sourceline,canvas      some contestants: ${CONTESTANTS.map(({ id }) => id).join(', ')}
npm run bench -- --n 30,1000                   some sizes: ${SIZES.join(', ')}
npm run bench -- --runs 1                      how often each is measured (${DEFAULT_RUNS})
npm run bench -- --no-build                    dist/ as it is
npm run bench -- --out file.json               where the results go
npm run bench -- --markdown                    no run: the tables of the last whole one (or of --out) as Markdown

SOURCELINE_BROWSER names the browser. The results of a part go to ${PART}.`;

function chooseContestants(only: string | undefined): readonly Contestant[] {
  if (!only) return CONTESTANTS;
  return only.split(',').map((id) => {
    const found = CONTESTANTS.find((one) => one.id === id);
    if (!found) throw new Error(`unknown contestant: ${id}; there are ${CONTESTANTS.map((one) => one.id).join(', ')}`);
    return found;
  });
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`a whole number above 0 is needed: ${text}`);
  return value;
}

/** What the words after `npm run bench --` mean. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string' },
      n: { type: 'string' },
      runs: { type: 'string', default: String(DEFAULT_RUNS) },
      'no-build': { type: 'boolean', default: false },
      out: { type: 'string' },
      markdown: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const runs = positive(values.runs);
  const isWhole = !values.only && !values.n && runs >= DEFAULT_RUNS;
  // A quick look must not replace the figures that the README quotes.
  const usualOut = isWhole || values.markdown ? LATEST : PART;
  const instead = values.help ? 'help' : values.markdown ? 'markdown' : undefined;
  return {
    contestants: chooseContestants(values.only),
    sizes: values.n ? values.n.split(',').map(positive) : SIZES,
    runs,
    isBuilding: !values['no-build'],
    out: values.out ? resolve(values.out) : usualOut,
    ...(instead ? { instead } : {}),
  };
}
