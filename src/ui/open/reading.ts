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

export interface Reading {
  readonly underway: Underway | undefined;
  /** Why nothing was opened, in a sentence; empty where nothing went wrong. */
  readonly fault: string;
  /** What is to be known of what was opened, in a sentence; empty where it is what was asked for. */
  readonly remark: string;
}

export interface ReadingParts {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** ms between two words about how far it is. */
const PAUSE = 100;

const NOTHING: Reading = { underway: undefined, fault: '', remark: '' };

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
  reading.setState({ ...NOTHING, underway: { name, progress: undefined, cancel } });
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
    tell(reading, isMine(), signal.aborted ? cancelledWords(name) : faultWords(name, sentenceOf(error)));
  } finally {
    if (isMine()) reading.setState({ underway: undefined });
  }
  return undefined;
}

/** Says why nothing can be opened. */
export function tellFault(host: Host, fault: string): void {
  readingOf(host).setState({ fault, remark: '' });
}

/** Says what else is to be known of what was opened; '' says nothing more. */
export function tellRemark(host: Host, remark: string): void {
  const { remark: before } = readingOf(host).getState();
  readingOf(host).setState({ remark: [remark, before].filter(Boolean).join(' ') });
}

/** Takes the last words away. */
export function dismissWords(host: Host): void {
  readingOf(host).setState({ fault: '', remark: '' });
}

/** Another reading has taken its place: nobody asks for this one any more. */
function tell(reading: StoreApi<Reading>, isMine: boolean, fault: string): void {
  if (isMine) reading.setState({ fault });
}

/** Most sentences say what a list looks like, and not which. */
function faultWords(name: string, sentence: string): string {
  return sentence.includes(name) ? sentence : `“${name}” was not opened. ${sentence}`;
}

function cancelledWords(name: string): string {
  return `Opening “${name}” was cancelled. What was open is still here.`;
}
