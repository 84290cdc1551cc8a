// Who opens a file that is chosen: our app in two formats, and the peers, which take a file in the same way and read it as their users would.
import { CONTESTANTS, type Contestant } from './contestants.ts';
import type { OpenFiles } from './make-open-files.ts';

/** How many events; each is measured in turn. */
export const OPENED_SIZES = [10_000, 100_000, 1_000_000] as const;

export interface Opener {
  readonly id: string;
  readonly title: string;
  /** Which of the files it is given. */
  readonly file: keyof OpenFiles;
  /** What is open before. */
  readonly addressFor: (base: string) => string;
  /** Matches what has a visible box once the first event of the file can be seen, and nothing before. */
  readonly ready: string;
  /** Whether it is Sourceline, with its built-in timeline open, a menu and a dialog. */
  readonly isOurs: boolean;
  /** Above this many events it is not measured. */
  readonly largest?: number;
}

/** The bench’s events are e0 to e999999, and no event of the built-in timeline is called so. */
const NEW_EVENT = Array.from('0123456789', (digit) => `button[data-event^="e${digit}"]`).join(',');

const OURS = { addressFor: (base: string) => `${base}/app/`, ready: NEW_EVENT, isOurs: true };

function contestant(wanted: string): Contestant {
  const found = CONTESTANTS.find(({ id }) => id === wanted);
  if (!found) throw new Error(`unknown contestant: ${wanted}`);
  return found;
}

function peer(id: string, path: string): Opener {
  const { title, ready } = contestant(id);
  return { id, title, ready, file: 'plain', addressFor: (base) => `${base}/${path}`, isOurs: false };
}

/** The floor of the ratios: it reads, places and draws, and does nothing else. */
export const CANVAS_OPENER = peer('canvas-thin', 'canvas/canvas.html?pick=1&thin=1');

/** With more it shows nothing for over a minute: see the comparison. */
export const VIS_OPENER: Opener = { ...peer('vis', 'vis-timeline/vis-timeline.html?pick=1'), largest: 10_000 };

export const OPENERS: readonly Opener[] = [
  { id: 'sourceline-json', title: 'Sourceline, own JSON', file: 'list', ...OURS },
  { id: 'sourceline-table', title: 'Sourceline, CSV', file: 'table', ...OURS },
  VIS_OPENER,
  CANVAS_OPENER,
];

export interface OpeningTurn {
  readonly opener: Opener;
  readonly size: number;
}

/** Everybody once at a size, then everybody again: a machine that slows down meanwhile slows all of them. */
export function turnsAt(size: number, runs: number): readonly OpeningTurn[] {
  const taking = OPENERS.filter(({ largest = size }) => size <= largest);
  return Array.from({ length: runs }, () => taking.map((opener) => ({ opener, size }))).flat();
}
