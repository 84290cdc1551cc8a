// What is being read beside the open timeline, which stays as it is until the new one is there; one at a time on a page.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { sentenceOf } from '../../model/sentence-of.ts';
import type { Progress } from '../../sync/open-chunks.ts';
import type { Host } from '../app/host.ts';

export interface Underway {
  /** What is read: a file's name or an address. */
  readonly name: string;
  /** Undefined until something has come. */
  readonly progress: Progress | undefined;
  readonly cancel: () => void;
}

/** What else can be done, where something was not opened or not read anew. */
export interface Offer {
  /** What the button says. */
  readonly label: string;
  readonly take: () => void;
  /** Called where nobody can take it any more. */
  readonly forget: () => void;
}

export interface Reading {
  readonly underway: Underway | undefined;
  /** Why nothing was opened, in a sentence; empty where nothing went wrong. */
  readonly fault: string;
  /** What is to be known of what was opened, in a sentence; empty where it is what was asked for. */
  readonly remark: string;
  /** Stands beside the fault or the remark. */
  readonly offer: Offer | undefined;
}

export interface ReadingParts {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** ms between two words about how far it is. */
const PAUSE = 100;

const NOTHING: Reading = { underway: undefined, fault: '', remark: '', offer: undefined };

const readings = new WeakMap<Host, StoreApi<Reading>>();

/** What is being read on a page. */
export function readingOf(host: Host): StoreApi<Reading> {
  const known = readings.get(host);
  if (known) return known;
  const fresh = createStore<Reading>(() => NOTHING);
  readings.set(host, fresh);
  return fresh;
}

/**
 * Does some reading in place of what is underway, and gives what came of it; undefined where it failed or was given up,
 * which is then said.
 */
export async function readBeside<Result>(
  host: Host,
  name: string,
  read: (parts: ReadingParts) => Promise<Result>,
): Promise<Result | undefined> {
  const reading = readingOf(host);
  reading.getState().underway?.cancel();
  const controller = new AbortController();
  const { signal } = controller;
  const cancel = (): void => controller.abort();
  say(reading, {});
  reading.setState({ underway: { name, progress: undefined, cancel } });
  const isMine = (): boolean => reading.getState().underway?.cancel === cancel;
  let told = 0;
  const onProgress = (progress: Progress): void => {
    const now = performance.now();
    if (now - told < PAUSE || !isMine()) return;
    told = now;
    reading.setState({ underway: { name, progress, cancel } });
  };
  try {
    const result = await read({ signal, onProgress });
    if (!signal.aborted) return result;
    tell(reading, isMine(), cancelledWords(name));
  } catch (error) {
    tell(reading, isMine(), signal.aborted ? cancelledWords(name) : notOpenedWords(name, sentenceOf(error)));
  } finally {
    if (isMine()) reading.setState({ underway: undefined });
  }
  return undefined;
}

/** Says why nothing can be opened, and what can be done instead. */
export function tellFault(host: Host, fault: string, offer?: Offer): void {
  say(readingOf(host), { fault, offer });
}

/** Does what is offered. */
export function takeOffer(host: Host): void {
  const reading = readingOf(host);
  const { offer } = reading.getState();
  reading.setState({ fault: '', remark: '', offer: undefined });
  offer?.take();
}

/** Says what else is to be known of what was opened, and what can be done instead; '' says nothing more. */
export function tellRemark(host: Host, remark: string, offer?: Offer): void {
  const { remark: before } = readingOf(host).getState();
  readingOf(host).setState({ remark: [remark, before].filter(Boolean).join(' '), ...(offer ? { offer } : {}) });
}

/** Takes the last words away. */
export function dismissWords(host: Host): void {
  say(readingOf(host), {});
}

/** Puts these words in the place of the last ones; what was offered with those is let go of. */
function say(reading: StoreApi<Reading>, words: Partial<Pick<Reading, 'fault' | 'offer'>>): void {
  const { offer } = reading.getState();
  reading.setState({ fault: '', remark: '', offer: undefined, ...words });
  offer?.forget();
}

/** Another reading has taken its place: nobody asks for this one any more. */
function tell(reading: StoreApi<Reading>, isMine: boolean, fault: string): void {
  if (isMine) reading.setState({ fault });
}

/** Why a list was not opened; most sentences say what it looks like, and not which it is. */
export function notOpenedWords(name: string, sentence: string): string {
  return sentence.includes(name) ? sentence : `“${name}” was not opened. ${sentence}`;
}

function cancelledWords(name: string): string {
  return `Opening “${name}” was cancelled. What was open is still here.`;
}
