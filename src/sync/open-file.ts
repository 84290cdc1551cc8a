// Opens a list that was dropped, chosen or pasted: the same way as one from an address.

import { inWords } from '../formats/text/read-text.ts';
import type { ReadOptions } from '../model/interpretation.ts';
import { sentenceOf } from '../model/sentence-of.ts';
import type { TimelineDocument } from '../state/document.ts';
import { createFileSamples } from './file-samples.ts';
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
  let isUnreadable = false;

  async function* given(): AsyncGenerator<Bytes> {
    try {
      yield* chunksOf(file.stream());
    } catch (error) {
      // Chromium and Firefox throw a TypeError, as any fault of ours might be.
      isUnreadable = true;
      throw error;
    }
  }

  async function* chunks(): AsyncGenerator<Bytes> {
    const samples = createFileSamples(file.size);
    for await (const chunk of given()) {
      bytes += chunk.length;
      samples.note(chunk);
      yield chunk;
    }
    if (bytes !== file.size || !(await samples.areIn(file))) throw new ListFault(changedWords(called));
  }

  return {
    chunks: chunks(),
    explain: (error) => {
      if (!isUnreadable) return `${called} could not be read: ${sentenceOf(error)}`;
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
