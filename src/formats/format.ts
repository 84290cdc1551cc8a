// What all formats have in common: how their texts are read, one event after another, and how they are written.

import type { TimelineEvent } from '../model/event.ts';
import type { Interpretation, ReadOptions } from '../model/interpretation.ts';
import type { EventDraft, Problem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';

/** Where something stands in a file: `path` as in a Problem. */
export interface Place {
  readonly path: string;
  /** Counted from 1. */
  readonly line?: number;
}

/** Takes what a reader finds, in the order of the file. */
export interface ListSink {
  /** An event in the words of our own list; whatever of it is at fault is told with its place. */
  readonly event: (draft: EventDraft, place: Place) => void;
  /** What cannot be an event as it stands, with the reason; the draft holds what was understood, and as `when` the date as it is written. */
  readonly leaveOut: (draft: EventDraft, fault: Problem) => void;
  /** A fault that costs no event. */
  readonly fault: (fault: Problem) => void;
  readonly interpret: (interpretation: Interpretation) => void;
  /** What stands beside the events, in the words of our own list; what comes later is added to it. */
  readonly outline: (part: Readonly<Record<string, unknown>>) => void;
}

/** Reads one text that comes in pieces. */
export interface TextReader {
  /** Takes the next piece, which may end anywhere but within a character. */
  readonly push: (text: string) => void;
  /** To be called once, after the last piece. Never throws: what cannot be read is told. */
  readonly end: () => void;
}

/** How a foreign format is read: into a sink, in the words of our own list. */
export type ReadFormat = (sink: ListSink, options: ReadOptions) => TextReader;

/** A kind of thing that a format cannot carry: “12 excerpts are left out: TimelineJS has no place for words that are quoted.” */
export interface Loss {
  readonly message: string;
  readonly count: number;
}

/** Writes one timeline, event by event, so that a million need not be in the memory at once. */
export interface ListWriter {
  readonly begin: () => string;
  readonly event: (event: TimelineEvent) => string;
  readonly end: () => string;
  /** What was not written, once all is; the same for the same timeline. */
  readonly losses: () => readonly Loss[];
}

export type WriteFormat = (outline: Omit<Timeline, 'events'>) => ListWriter;
