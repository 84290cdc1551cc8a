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
  /** Whether the contestants are measured. */
  readonly isComparing: boolean;
  /** Whether the flights of a presentation are measured. */
  readonly hasFlights: boolean;
  /** Whether the search is measured. */
  readonly hasSearch: boolean;
  readonly out: string;
  /** What is asked for instead of a run. */
  readonly instead?: 'help' | 'markdown';
}

const DEFAULT_RUNS = 3;

export const HELP = `npm run bench                                  everything: about an hour, and nothing else should run meanwhile
npm run bench -- --only sourceline,canvas      some contestants: ${CONTESTANTS.map(({ id }) => id).join(', ')}
npm run bench -- --n 30,1000                   some sizes: ${SIZES.join(', ')}
npm run bench -- --runs 1                      how often each is measured (${DEFAULT_RUNS})
npm run bench -- --flights                     the flights of a presentation alone, once: two minutes
npm run bench -- --search                      the search alone: half a minute
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

interface Scope {
  readonly isComparing: boolean;
  readonly hasFlights: boolean;
  readonly hasSearch: boolean;
  readonly runs: number;
  /** Whether its results stand for the whole bench. */
  readonly isWhole: boolean;
}

interface ScopeWords {
  readonly only?: string | undefined;
  readonly n?: string | undefined;
  readonly runs?: string | undefined;
  readonly flights: boolean;
  readonly search: boolean;
}

/** How much of the bench is asked for. */
function readScope({ only, n, runs: wanted, flights, search }: ScopeWords): Scope {
  const hasChoice = only !== undefined || n !== undefined;
  const part = flights ? '--flights' : '--search';
  const isPartAlone = flights || search;
  if (isPartAlone && hasChoice) throw new Error(`${part} goes with neither --only nor --n: it is a part of its own`);
  const runs = wanted === undefined ? (flights ? 1 : DEFAULT_RUNS) : positive(wanted);
  const isWhole = !hasChoice && !isPartAlone && runs >= DEFAULT_RUNS;
  const hasAll = !hasChoice && !isPartAlone;
  return { isComparing: !isPartAlone, hasFlights: hasAll || flights, hasSearch: hasAll || search, runs, isWhole };
}

/** What the words after `npm run bench --` mean. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string' },
      n: { type: 'string' },
      runs: { type: 'string' },
      flights: { type: 'boolean', default: false },
      search: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      out: { type: 'string' },
      markdown: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { isWhole, ...scope } = readScope(values);
  // A quick look must not replace the figures that the README quotes.
  const usualOut = isWhole || values.markdown ? LATEST : PART;
  const instead = values.help ? 'help' : values.markdown ? 'markdown' : undefined;
  return {
    contestants: chooseContestants(values.only),
    sizes: values.n ? values.n.split(',').map(positive) : SIZES,
    ...scope,
    isBuilding: !values['no-build'],
    out: values.out ? resolve(values.out) : usualOut,
    ...(instead ? { instead } : {}),
  };
}
