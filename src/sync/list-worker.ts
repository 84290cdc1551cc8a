// The worker that holds a long list, or one in a foreign format: its own thread, so that the page never waits.

import { titleFont } from '../draw/title-font.ts';
import { readRecorded } from '../formats/foreign/recorded-list.ts';
import { FOREIGN_FORMATS } from '../formats/foreign-formats.ts';
import { sentenceOf } from '../model/sentence-of.ts';
import { createListHost } from './list-host.ts';
import type { ToPage, ToWorker } from './list-protocol.ts';

/** The part of a worker's global scope that is used here; the compiler is set up for pages. */
interface WorkerScope {
  readonly postMessage: (message: ToPage, handedOver: Transferable[]) => void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
}

const MEASURED_AT = 100;

function createMeasure(): (text: string) => number {
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (context) context.font = titleFont(MEASURED_AT);
  return (text) => (context ? context.measureText(text.slice(0, 300)).width / MEASURED_AT : text.length);
}

const scope = globalThis as unknown as WorkerScope;

/** Nobody else would tell the page. */
function guarded(task: () => void, number?: number): void {
  try {
    task();
  } catch (error) {
    scope.postMessage({ kind: 'fault', message: sentenceOf(error), ...(number === undefined ? {} : { number }) }, []);
  }
}

const host = createListHost({
  post: (message, handedOver = []) => scope.postMessage(message, handedOver),
  later: (task) => setTimeout(() => guarded(task)),
  measureOther: createMeasure(),
  formats: { ...FOREIGN_FORMATS, markwhen: readRecorded },
});

scope.onmessage = ({ data }) => guarded(() => host(data), data.kind === 'ask' ? data.number : undefined);
