// Opens a list that was dropped, chosen or pasted: the same way as one from an address.

import { inWords } from '../formats/text/read-text.ts';
import type { ReadOptions } from '../model/interpretation.ts';
import { sentenceOf } from '../model/sentence-of.ts';
import type { TimelineDocument } from '../state/document.ts';
import { CANCELLED, ListFault } from './list-fault.ts';
import { type OpenOptions, openChunks } from './open-chunks.ts';
import { chunksOf } from './stream-chunks.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The document in a file; `name` stands for its title where it has none. Throws a ListFault that says why there is none. */
export async function openFile(
  file: Blob,
  name: string,
  readOptions: ReadOptions,
  options: OpenOptions,
): Promise<TimelineDocument> {
  const watched = watch(file, name);
  try {
    return await openChunks({ chunks: watched.chunks, name, total: file.size }, readOptions, options);
  } catch (error) {
    if (options.signal.aborted) throw new ListFault(CANCELLED);
    if (error instanceof ListFault) throw error;
    throw new ListFault(watched.explain(error));
  }
}

interface Watched {
  readonly chunks: AsyncIterable<Bytes>;
  /** Why it could not be read to its end. */
  readonly explain: (error: unknown) => string;
}

/** The chunks of a file, which may change or vanish while it is read. */
function watch(file: Blob, name: string): Watched {
  const called = inWords(name);
  let bytes = 0;

  async function* chunks(): AsyncGenerator<Bytes> {
    for await (const chunk of chunksOf(file.stream())) {
      bytes += chunk.length;
      yield chunk;
    }
    if (bytes !== file.size || !(await isStillTheSame(file))) throw new ListFault(changedWords(called));
  }

  return {
    chunks: chunks(),
    explain: (error) => {
      if (!(error instanceof DOMException)) return `${called} could not be read: ${sentenceOf(error)}`;
      // Browsers give a folder as a file that nobody can read.
      return bytes === 0
        ? `${called} could not be read. Is it a folder? Then open the list that is in it. Or it was moved, deleted, or may not be read.`
        : changedWords(called);
    },
  };
}

function changedWords(called: string): string {
  return `${called} was changed, moved or deleted while it was being read. Open it again.`;
}

/**
 * Whether a file is what it was when it was handed over, by reading a byte of it anew. Its size and date tell nothing, as they are those of
 * the first moment. Chromium refuses where the file was written to since, and gives no byte where the file is gone. Where a browser reads on
 * in what it holds open, a change that leaves the length as it was is noticed by nobody.
 */
async function isStillTheSame(file: Blob): Promise<boolean> {
  if (file.size === 0) return true;
  try {
    return (await file.slice(file.size - 1).arrayBuffer()).byteLength === 1;
  } catch {
    return false;
  }
}
