// The command line of the bench.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTESTANTS, type Contestant, SIZES } from './contestants.ts';
import { OPENED_SIZES } from './openers.ts';
import { LATEST, OPENED, PART } from './results.ts';

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
  /** Whether the opening of files is measured. */
  readonly hasOpening: boolean;
  readonly openedSizes: readonly number[];
  readonly out: string;
  /** What is asked for instead of a run. */
  readonly instead?: 'help' | 'markdown';
}

const DEFAULT_RUNS = 3;

export const HELP = `npm run bench                                  everything: over an hour, and nothing else should run meanwhile
npm run bench -- --only sourceline,canvas      some contestants: ${CONTESTANTS.map(({ id }) => id).join(', ')}
npm run bench -- --n 30,1000                   some sizes: ${SIZES.join(', ')}
npm run bench -- --runs 1                      how often each is measured (${DEFAULT_RUNS})
npm run bench -- --flights                     the flights of a presentation alone, once: two minutes
npm run bench -- --search                      the search alone: half a minute
npm run bench -- --open                        the opening of one’s own files alone: a quarter of an hour; also with --n 10000
npm run bench -- --no-build                    dist/ as it is
npm run bench -- --out file.json               where the results go
npm run bench -- --markdown                    no run: the tables of the last whole one (or of --out, or with --open of that) as Markdown

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
  readonly hasOpening: boolean;
  readonly runs: number;
  /** Where its results go, unless another file is named. */
  readonly usualOut: string;
}

interface ScopeWords {
  readonly only?: string | undefined;
  readonly n?: string | undefined;
  readonly runs?: string | undefined;
  readonly flights: boolean;
  readonly search: boolean;
  readonly open: boolean;
}

/** The parts that can be measured alone. */
const PARTS = ['flights', 'search', 'open'] as const;

function refuseContradictions({ only, n, flights, search, open }: ScopeWords): void {
  const part = flights ? '--flights' : '--search';
  if ((flights || search) && (only !== undefined || n !== undefined)) {
    throw new Error(`${part} goes with neither --only nor --n: it is a part of its own`);
  }
  if (open && only !== undefined) throw new Error('--open does not go with --only: it has openers of its own');
}

/** How much of the bench is asked for. */
function readScope(words: ScopeWords): Scope {
  refuseContradictions(words);
  const { only, n, flights, search, open } = words;
  const parts = PARTS.filter((part) => words[part]);
  const runs = words.runs === undefined ? (flights ? 1 : DEFAULT_RUNS) : positive(words.runs);
  const hasAll = only === undefined && n === undefined && parts.length === 0;
  return {
    isComparing: parts.length === 0,
    hasFlights: hasAll || flights,
    hasSearch: hasAll || search,
    hasOpening: hasAll || open,
    runs,
    usualOut: outOf({ hasAll, isOpening: open && parts.length === 1 && n === undefined, runs }),
  };
}

/** A quick look must not replace the figures that the README quotes. */
function outOf(asked: { readonly hasAll: boolean; readonly isOpening: boolean; readonly runs: number }): string {
  if (asked.runs < DEFAULT_RUNS) return PART;
  if (asked.isOpening) return OPENED;
  return asked.hasAll ? LATEST : PART;
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
      open: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      out: { type: 'string' },
      markdown: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { usualOut, ...scope } = readScope(values);
  const kept = values.open ? OPENED : LATEST;
  const instead = values.help ? 'help' : values.markdown ? 'markdown' : undefined;
  const sizes = values.n?.split(',').map(positive);
  return {
    contestants: chooseContestants(values.only),
    sizes: sizes ?? SIZES,
    openedSizes: sizes ?? OPENED_SIZES,
    ...scope,
    isBuilding: !values['no-build'],
    out: values.out ? resolve(values.out) : values.markdown ? kept : usualOut,
    ...(instead ? { instead } : {}),
  };
}
