// The seeded events as compressed files: plain JSON for the peers, and a list in Sourceline's own shape for the app.
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { BENCH, DATA } from './folders.ts';
import { LANES, makeEvents, type SeededEvent } from './make-events.ts';

/** Events whose text is made at once. */
export const EVENTS_IN_A_CHUNK = 5_000;
const STAMP = join(DATA, 'made-by.txt');

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The date of an event, as Sourceline’s lists have it. */
export function whenOf({ start, end }: Pick<SeededEvent, 'start' | 'end'>): string {
  return end === null ? isoDay(start) : `${isoDay(start)}/${isoDay(end)}`;
}

function listed({ id, title, start, end, lane }: SeededEvent): object {
  return { id: `e${id}`, title, when: whenOf({ start, end }), lane: `lane-${lane}` };
}

/** In chunks, because a million events as one text would need half a gigabyte beside the events themselves. */
function* writeArray(events: readonly SeededEvent[], shapeOf: (event: SeededEvent) => object): Generator<string> {
  for (let i = 0; i < events.length; i += EVENTS_IN_A_CHUNK) {
    const lines = events.slice(i, i + EVENTS_IN_A_CHUNK).map((event) => JSON.stringify(shapeOf(event)));
    yield (i > 0 ? ',\n' : '') + lines.join(',\n');
  }
}

/** The text of a list in Sourceline’s own shape, in pieces. */
export function* writeList(events: readonly SeededEvent[]): Generator<string> {
  const lanes = LANES.map((title, i) => ({ id: `lane-${i}`, title }));
  yield `{"title":"${events.length} events","lanes":${JSON.stringify(lanes)},"events":[`;
  yield* writeArray(events, listed);
  yield ']}';
}

/** The text of the events as plain JSON, in pieces. */
export function* writePlain(events: readonly SeededEvent[]): Generator<string> {
  yield '[';
  yield* writeArray(events, (event) => event);
  yield ']';
}

/** Under another name until it is whole, so that an interrupted run leaves no half file to be measured. */
async function compress(name: string, text: Iterable<string>): Promise<void> {
  const file = join(DATA, `${name}.gz`);
  await pipeline(Readable.from(text), createGzip({ level: 6 }), createWriteStream(`${file}.part`));
  renameSync(`${file}.part`, file);
}

/** Throws away what another version of the generator made. */
function dropStale(): void {
  const sources = ['make-events.ts', 'write-data.ts'].map((name) => readFileSync(join(BENCH, name), 'utf8'));
  const stamp = createHash('sha256').update(sources.join('')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  rmSync(DATA, { recursive: true, force: true });
  mkdirSync(DATA, { recursive: true });
  writeFileSync(STAMP, stamp);
}

/** Makes the files for these sizes, where they are missing: half a minute for a million events, once. */
export async function writeData(sizes: readonly number[]): Promise<void> {
  dropStale();
  for (const size of sizes) {
    if (existsSync(join(DATA, `${size}.json.gz`)) && existsSync(join(DATA, `${size}.list.json.gz`))) continue;
    console.log(`Making ${size} events …`);
    const events = makeEvents(size);
    await compress(`${size}.json`, writePlain(events));
    await compress(`${size}.list.json`, writeList(events));
  }
}
