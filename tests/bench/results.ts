// What a run of the bench leaves behind, and the file it is kept in. Times in ms unless the name says otherwise.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BENCH, CACHE } from './folders.ts';
import type { TitleCount } from './probe/measured.ts';

export interface LoadFigures {
  /** From navigation to the end of the first frame that shows an event. */
  readonly firstEvent: number;
  /** From navigation to the first quiet 200 ms after that; missing where the page found no rest. */
  readonly idle?: number;
  /** From navigation until idle: the part of each task beyond 50 ms, added up. */
  readonly blocking: number;
  readonly longestTask: number;
  /** Compressed bytes of script and style that the page fetched. */
  readonly scriptBytes: number;
  readonly styleBytes: number;
  /** Whether the page fetched the bench's events: where it did not, it showed something else. */
  readonly hasFetchedData: boolean;
}

export interface GestureFigures {
  readonly frames: number;
  readonly busyPerFrame: number;
  readonly interval95: number;
  readonly longestInterval: number;
  readonly longTasks: number;
  readonly longestTask: number;
  readonly delay95: number;
  /** How long after the last input the page still had some to handle. */
  readonly backlog: number;
}

export interface Run {
  readonly contestant: string;
  readonly size: number;
  readonly at: string;
  /** How long a fixed calculation took just before: the machine's own noise. */
  readonly noise: number;
  /** What went wrong; the figures measured until then are there. */
  failed?: string;
  load?: LoadFigures;
  memoryMb?: number;
  titles?: TitleCount;
  pan?: GestureFigures;
  zoom?: GestureFigures;
  /** Whether the picture was another one after each gesture; only looked at in the first run. */
  hasPanned?: boolean;
  hasZoomed?: boolean;
  errors?: readonly string[];
}

/** The frames of all flights of a presentation, or of stretches of the same lengths on an empty page. */
export interface FlightFigures {
  readonly flights: number;
  /** How many intervals between frames the other figures are made of. */
  readonly frames: number;
  readonly busyPerFrame: number;
  readonly interval50: number;
  readonly interval95: number;
  readonly longestInterval: number;
}

export interface FlightRun {
  readonly at: string;
  /** As in Run. */
  readonly noise: number;
  failed?: string;
  /** How many steps the presented lesson has. */
  steps?: number;
  presentation?: FlightFigures;
  empty?: FlightFigures;
  errors?: readonly string[];
}

/** The answers to what somebody types, letter by letter. */
export interface SearchFigures {
  readonly letters: number;
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
}

export interface SearchRun {
  readonly at: string;
  /** As in Run. */
  readonly noise: number;
  readonly size: number;
  /** How long all events took to be put into the index, at a stretch. */
  readonly build: number;
  readonly index: SearchFigures;
  /** A loop over all texts. */
  readonly scan: SearchFigures;
}

/** A file that was chosen; times count from the choice. */
export interface OpeningFigures {
  /** Until the end of the first frame that shows one of its events. */
  readonly firstEvent: number;
  /** Until the first quiet 200 ms after that; missing where the page found no rest. */
  readonly idle?: number;
  readonly longestTask: number;
  /** How many were longer than 50 ms. */
  readonly longTasks: number;
  /** From one animation frame to the next. */
  readonly longestGap: number;
}

/** A file that was chosen and given up. */
export interface CancelFigures {
  /** From the choice until the line with “Cancel” could be seen. */
  readonly line: number;
  /** From the click until the line was gone. */
  readonly answer: number;
  /** Whether what was open before stayed. */
  readonly isGivenUp: boolean;
}

export interface OpeningRun {
  readonly opener: string;
  readonly size: number;
  readonly at: string;
  /** As in Run. */
  readonly noise: number;
  /** Of the file. */
  readonly bytes: number;
  failed?: string;
  figures?: OpeningFigures;
  /** Missing for a peer, which has no Cancel, and where the list was open before it could be pressed. */
  cancel?: CancelFigures;
  errors?: readonly string[];
}

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  readonly browser: string;
}

export interface Results {
  readonly date: string;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly runs: readonly Run[];
  /** Missing where the flights of a presentation were not measured. */
  readonly flights?: readonly FlightRun[];
  /** Missing where the search was not measured. */
  readonly searches?: readonly SearchRun[];
  /** Missing where the opening of files was not measured. */
  readonly openings?: readonly OpeningRun[];
}

/** What the fixed calculation took before every run, in ms. */
export function noisesOf({ runs, flights = [], searches = [], openings = [] }: Results): number[] {
  return [...runs, ...flights, ...searches, ...openings].map(({ noise }) => noise);
}

/** The results of the last whole run: part of the repository. */
export const LATEST = join(BENCH, 'results', 'latest.json');
/** The results of the last time that the opening of files was measured alone, in all sizes: part of the repository. */
export const OPENED = join(BENCH, 'results', 'open.json');
/** The results of a run of some sizes or some contestants: never in the way of the whole. */
export const PART = join(CACHE, 'part.json');

/** Writes results; called after every run, so that an interrupted bench has lost only the one it was in. */
export function saveResults(file: string, results: Results): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
}

/** Reads what saveResults wrote. */
export function readResults(file: string): Results {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Results;
  } catch {
    throw new Error(`There are no results in ${file}: run the bench first.`);
  }
}
