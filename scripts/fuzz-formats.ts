// Damages the samples of all formats for a given time and reads them: `npm run fuzz -- --seconds 60 --seed 7`. What fails is kept as a file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededNumbers } from '../src/lesson/seeded-order.ts';
import { checkReading } from '../tests/fixtures/check-reading.ts';
import { mutated, randomOptions } from '../tests/fixtures/mutate-bytes.ts';
import { allSamples, samplesOfOthers } from '../tests/fixtures/read-samples.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
const seconds = Number(values.seconds ?? 60);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
/** ms; what takes longer is a fault, too. */
const LONG = 3000;

const samples = [...allSamples(), ...samplesOfOthers()];
const random = seededNumbers(seed);
const end = performance.now() + 1000 * seconds;
const counts = new Map<string, number>();
let [rounds, faults] = [0, 0];

function keep(name: string, bytes: Uint8Array, why: unknown): void {
  const folder = join(tmpdir(), 'sourceline-fuzz');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${seed}-${rounds}-${name.replace(/\W+/g, '-')}`);
  writeFileSync(file, bytes);
  faults += 1;
  console.error(`${file}:`, why);
}

console.log(`Seed ${seed}, ${seconds} s, ${samples.length} samples.`);
while (performance.now() < end && faults < 10) {
  const sample = samples[Math.floor(random() * samples.length)];
  if (!sample) throw new Error('there are no samples');
  const bytes = mutated(sample.bytes, random);
  const options = randomOptions(random);
  const begin = performance.now();
  rounds += 1;
  try {
    const format = checkReading(bytes, options) ?? 'refused';
    counts.set(format, (counts.get(format) ?? 0) + 1);
    const ms = Math.round(performance.now() - begin);
    if (ms > LONG) keep(sample.name, bytes, `took ${ms} ms with ${JSON.stringify(options)}`);
  } catch (error) {
    console.error(JSON.stringify(options));
    keep(sample.name, bytes, error);
  }
}
console.log(`${rounds} files read, ${faults} faults.`, Object.fromEntries([...counts].toSorted()));
process.exitCode = faults > 0 ? 1 : 0;
