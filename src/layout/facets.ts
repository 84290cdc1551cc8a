// By what events are chosen, compared and dimmed, as typed arrays in the order of a document's columns: what a million events need,
// without a single object. Numbers of chapters, actors and sources are their places in the outline.

/** Of each event some numbers: those of event i are values[start[i] … start[i + 1]), ascending and each once. Both are empty where no event has any. */
export interface NumberLists {
  readonly start: Uint32Array<ArrayBuffer>;
  readonly values: Uint32Array<ArrayBuffer>;
}

/** Instants; empty where none is known of any event, NaN where none is of one. */
export type Instants = Float64Array<ArrayBuffer>;

export interface Facets {
  readonly count: number;
  /** The chapter, NO_CHAPTER where the outline does not have it. */
  readonly chapter: Uint16Array<ArrayBuffer>;
  /** Index into CERTAINTIES. */
  readonly certainty: Uint8Array<ArrayBuffer>;
  /** How many publishers tell it. */
  readonly told: Uint8Array<ArrayBuffer>;
  /** 1 for the few that matter most. */
  readonly isCore: Uint8Array<ArrayBuffer>;
  readonly actors: NumberLists;
  /** The sources that it cites, whatever for. */
  readonly sources: NumberLists;
  /** The actors whose words it cites. */
  readonly speakers: NumberLists;
  /** Before `knownFrom` it was not public, from `knownTo` on it was; in between nobody can tell. */
  readonly knownFrom: Instants;
  readonly knownTo: Instants;
}

/** The chapter of an event that names none, or one that the outline does not have. */
export const NO_CHAPTER = 65_535;

/** The numbers of one event. */
export function numbersOf({ start, values }: NumberLists, index: number): ArrayLike<number> {
  return start.length === 0 ? values : values.subarray(start[index] ?? 0, start[index + 1] ?? 0);
}

/** All arrays' memory, to hand it over to another thread without a copy. */
export function facetBuffersOf({ count: _, actors, sources, speakers, ...arrays }: Facets): ArrayBuffer[] {
  const lists = [actors, sources, speakers].flatMap(({ start, values }) => [start, values]);
  return [...Object.values(arrays), ...lists].map(({ buffer }) => buffer);
}
