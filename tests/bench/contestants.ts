// Who is measured: our app and its peers, as addresses on the bench's server.

/** How many events; each is measured in turn. */
export const SIZES = [30, 1_000, 10_000, 100_000, 1_000_000] as const;

/** The sizes at which titles can be read at all, and are counted. */
export const LARGEST_WITH_TITLES = 1_000;

/** The bit of Chromium's input protocol for a held Ctrl key. */
const CTRL = 2;

export interface Contestant {
  readonly id: string;
  readonly title: string;
  readonly addressFor: (size: number, base: string) => string;
  /** Matches what has a visible box once the first event can be seen. */
  readonly ready: string;
  /** Matches the events' titles; a canvas has none. */
  readonly titles?: string;
  /** Keys held while the wheel turns, for a page that scrolls without. */
  readonly wheelModifiers?: number;
  /** Below this many events it is not measured. */
  readonly smallest?: number;
}

function peerAddress(page: string, extra = ''): Contestant['addressFor'] {
  return (size, base) => `${base}/${page}/${page}.html?data=/data/${size}.json${extra}`;
}

const VIS = {
  ready: '.vis-item',
  titles: '.vis-item .vis-item-content',
};

const CANVAS = { ready: 'canvas[data-ready]' };

/** Ours stands first: its ratio to each of the others is what the table ends with. */
export const OURS: Contestant = {
  id: 'sourceline',
  title: 'Sourceline',
  addressFor: (size, base) => `${base}/app/#data=${base}/data/${size}.list.json`,
  ready: 'button[data-event]',
  titles: 'button[data-event]',
  wheelModifiers: CTRL,
};

export const CONTESTANTS: readonly Contestant[] = [
  OURS,
  { id: 'vis', title: 'vis-timeline', addressFor: peerAddress('vis-timeline'), ...VIS },
  {
    id: 'vis-cluster',
    title: 'vis-timeline, clustering',
    addressFor: peerAddress('vis-timeline', '&cluster=1'),
    smallest: 1_000,
    ...VIS,
  },
  { id: 'canvas', title: 'canvas, every rectangle', addressFor: peerAddress('canvas'), ...CANVAS },
  { id: 'canvas-thin', title: 'canvas, thinned to pixels', addressFor: peerAddress('canvas', '&thin=1'), ...CANVAS },
];
