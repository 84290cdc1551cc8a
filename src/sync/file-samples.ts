// A few bytes from all over a file, taken while it is read: whether they still stand there afterwards shows whether it was changed meanwhile.

export interface FileSamples {
  /** Takes the next chunk that was read, before its memory is handed over. */
  readonly note: (chunk: Uint8Array) => void;
  /**
   * Whether they stand in the file as it is now. Its size and date tell nothing, as they are those of the first moment. Chromium refuses to
   * read what was written to since; Firefox reads whatever stands there by now.
   */
  readonly areIn: (file: Blob) => Promise<boolean>;
}

interface Sample {
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** So many are taken, and the last byte, which is gone from a file that was shortened. */
const MOST_SAMPLES = 32;
const SAMPLE_BYTES = 64;

/** No samples yet of a file of so many bytes. */
export function createFileSamples(size: number): FileSamples {
  const samples: Sample[] = [];
  let read = 0;
  let next = 0;
  let last: Sample | undefined;

  return {
    note: (chunk) => {
      if (chunk.length === 0) return;
      if (read >= next) {
        samples.push({ at: read, bytes: chunk.slice(0, SAMPLE_BYTES) });
        next += size / MOST_SAMPLES;
      }
      read += chunk.length;
      last = { at: read - 1, bytes: chunk.slice(-1) };
    },
    areIn: async (file) => {
      const all = last ? [last, ...samples] : samples;
      const found = await Promise.all(all.map((sample) => standsIn(file, sample)));
      return found.every(Boolean);
    },
  };
}

async function standsIn(file: Blob, { at, bytes }: Sample): Promise<boolean> {
  try {
    const now = new Uint8Array(await file.slice(at, at + bytes.length).arrayBuffer());
    return now.length === bytes.length && now.every((byte, i) => byte === bytes[i]);
  } catch {
    return false;
  }
}
