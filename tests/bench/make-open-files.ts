// The seeded events as files that a reader chooses, in a folder of the system’s for what is thrown away: in Sourceline’s own JSON, as a table,
// and as plain JSON for the peers.
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LANES, makeEvents, type SeededEvent } from './make-events.ts';
import { EVENTS_IN_A_CHUNK, whenOf, writeList, writePlain } from './write-data.ts';

/** The path of each file. */
export interface OpenFiles {
  readonly list: string;
  readonly table: string;
  readonly plain: string;
}

/** A table with columns of ours; no cell of the bench needs quotation marks. */
export function* writeTable(events: readonly SeededEvent[]): Generator<string> {
  yield 'id,title,when,lane\n';
  for (let i = 0; i < events.length; i += EVENTS_IN_A_CHUNK) {
    const rows = events.slice(i, i + EVENTS_IN_A_CHUNK);
    yield rows.map((event) => `e${event.id},${event.title},${whenOf(event)},${LANES[event.lane] ?? ''}\n`).join('');
  }
}

/** Makes the files of a size, and removes them when all is done with them, or when the bench is ended. */
export async function* withOpenFiles<Value>(
  size: number,
  act: (files: OpenFiles) => AsyncGenerator<Value>,
): AsyncGenerator<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-bench-lists-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    console.log(`Making files of ${size} events …`);
    yield* act(await writeFiles(folder, makeEvents(size)));
  } finally {
    process.off('exit', remove);
    remove();
  }
}

async function writeFiles(folder: string, events: readonly SeededEvent[]): Promise<OpenFiles> {
  const write = async (name: string, text: Iterable<string>): Promise<string> => {
    const path = join(folder, name);
    await pipeline(Readable.from(text), createWriteStream(path));
    return path;
  };
  return {
    list: await write('list.json', writeList(events)),
    table: await write('table.csv', writeTable(events)),
    plain: await write('plain.json', writePlain(events)),
  };
}
