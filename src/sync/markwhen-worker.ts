// The worker that parses Markwhen, whose parser is too heavy to be loaded for other lists. What it finds goes to the worker of lists.

import { createTranscoder, encodingInterpretation } from '../formats/encoding/transcoder.ts';
import { recordList } from '../formats/foreign/recorded-list.ts';
import { readMarkwhen } from '../formats/markwhen/read-markwhen.ts';
import type { ReadOptions } from '../model/interpretation.ts';
import { sentenceOf } from '../model/sentence-of.ts';

export type ToParser =
  | { readonly kind: 'begin'; readonly options: ReadOptions }
  | { readonly kind: 'chunk'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'end' };

export type FromParser =
  /** A recorded list, in UTF-8. */
  | { readonly kind: 'parsed'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'fault'; readonly message: string };

/** The part of a worker's global scope that is used here; the compiler is set up for pages. */
interface WorkerScope {
  readonly postMessage: (message: FromParser, handedOver: Transferable[]) => void;
  onmessage: ((event: MessageEvent<ToParser>) => void) | null;
  readonly console: { warn: () => void };
}

const scope = globalThis as unknown as WorkerScope;
// What the parser's YAML warns of in damaged headers, we tell ourselves where it costs anything.
scope.console.warn = () => undefined;

interface Parsing {
  readonly push: (bytes: Uint8Array) => void;
  readonly end: () => Uint8Array<ArrayBuffer>;
}

function beginParsing(options: ReadOptions): Parsing {
  const lines: string[] = [];
  const sink = recordList((line) => lines.push(line));
  const reader = readMarkwhen(sink, options);
  const transcoder = createTranscoder(options.encoding);
  const decoder = new TextDecoder();
  const take = (parts: readonly Uint8Array[]): void => {
    for (const part of parts) reader.push(decoder.decode(part, { stream: true }));
  };
  return {
    push: (bytes) => take(transcoder.push(bytes)),
    end: () => {
      take(transcoder.end());
      reader.push(decoder.decode());
      const encoding = encodingInterpretation(transcoder.encoding(), options.encoding);
      if (encoding) sink.interpret(encoding);
      reader.end();
      return new TextEncoder().encode(lines.join(''));
    },
  };
}

let parsing: Parsing | undefined;

scope.onmessage = ({ data }) => {
  try {
    if (data.kind === 'begin') parsing = beginParsing(data.options);
    else if (data.kind === 'chunk') parsing?.push(data.bytes);
    else if (parsing) {
      const bytes = parsing.end();
      scope.postMessage({ kind: 'parsed', bytes }, [bytes.buffer]);
    }
  } catch (error) {
    scope.postMessage({ kind: 'fault', message: sentenceOf(error) }, []);
  }
};
