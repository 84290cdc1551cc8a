// What the probe hands over from the page, and what it is asked for: the contract between the two sides.

/** ms since navigation, on the page's own clock. */
export type PageTime = number;

/** What was seen while a gesture went on. */
export interface Recording {
  readonly from: PageTime;
  readonly to: PageTime;
  /** When each animation frame began. */
  readonly frames: readonly PageTime[];
  /** For each input event, ms from its own stamp to the end of the frame after it. */
  readonly delays: readonly number[];
}

/** The frames of all stretches in which something stood. */
export interface Watched {
  readonly from: PageTime;
  /** For each stretch the stamps of its frames, from the one before it to the first one after it. */
  readonly stretches: readonly (readonly PageTime[])[];
}

/** Titles in the window: how many, and how many can be read whole with no other title across them. */
export interface TitleCount {
  readonly visible: number;
  readonly overlapping: number;
  readonly cut: number;
  readonly clean: number;
}

/** Something that can be seen: since when, and where its middle is, in px of the window. */
export interface Sight {
  readonly at: PageTime;
  readonly x: number;
  readonly y: number;
}

export interface Probe {
  /** When the frame ended in which the first event could be seen. */
  readonly firstEvent: Promise<PageTime>;
  /** Resolves after two seconds in which every frame came in time, or after `limit` ms. */
  readonly whenCalm: (limit: number) => Promise<void>;
  readonly startRecording: () => void;
  readonly stopRecording: () => Recording;
  readonly countTitles: (selector: string) => TitleCount;
  readonly watchStretches: (selector: string) => void;
  /** Resolves once what is watched has not stood for so many ms. */
  readonly whenGone: (duration: number) => Promise<void>;
  readonly takeStretches: () => Watched;
  /** Sets the sign of a flight where nothing flies, for a stretch of so many ms. */
  readonly standIn: (length: number) => Promise<void>;
  /** When a file was chosen in the page; undefined before. */
  readonly chosenAt: () => PageTime | undefined;
  /** When the page was clicked last; undefined before. */
  readonly clickedAt: () => PageTime | undefined;
  /** Resolves once something that matches can be seen. */
  readonly whenShown: (selector: string) => Promise<Sight>;
  /** Resolves once nothing matches. */
  readonly whenHidden: (selector: string) => Promise<PageTime>;
}

declare global {
  interface Window {
    /** Set by the bench before the probe runs: the selector of what shows the first event. */
    readonly sourcelineReady: string;
    sourcelineProbe: Probe;
  }
}
