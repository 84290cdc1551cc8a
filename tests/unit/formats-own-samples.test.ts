// Samples in our own JSON: what is read of them, whatever they are called, and written and read again; and what the schema says of them.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { writeList } from '../../src/formats/own/write-list.ts';
import { arbitraryTimeline } from '../fixtures/arbitrary-timeline.ts';
import { readBytes, readSampleText, samplesIn } from '../fixtures/read-samples.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { writtenText } from '../fixtures/written-text.ts';

const SAMPLES = samplesIn('sourceline');

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../public/schema/sourceline-1.json', import.meta.url), 'utf8'),
);
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema as object);

/** What the schema finds wrong; empty where nothing is. */
function faultsOf(value: unknown): readonly string[] {
  return isValid(value) ? [] : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('a sample of our own', () => {
  it.each(SAMPLES)('is read the same whatever it is called, and after it was written: $name', ({ bytes }) => {
    const read = readBytes(bytes);
    expect(read).toMatchSnapshot();
    expect(readBytes(bytes, {}, 'holiday.csv').timeline.events).toEqual(read.timeline.events);
    const again = readSampleText(writtenText(writeList, read.timeline));
    expect(again.timeline).toEqual(read.timeline);
    expect(again.problems).toEqual([]);
  });

  it('is there three times at least', () => {
    expect(SAMPLES.length).toBeGreaterThanOrEqual(3);
  });
});

describe('the example of docs/format.md', () => {
  const page = readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8');
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

  it('is read without a fault, and the schema allows it', () => {
    const read = readSampleText(example);
    expect(read.timeline.events).toHaveLength(2);
    expect(read.problems).toEqual([]);
    expect(read.interpretations).toEqual([]);
    expect(faultsOf(JSON.parse(example))).toEqual([]);
  });

  it('is followed by dates that are read', () => {
    const dates = [...page.matchAll(/^\| (`"[^|]*)\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`"([^`]*)"`/g)].map(([, date]) => date),
    );
    expect(dates.length).toBeGreaterThan(8);
    const events = dates.map((when) => ({ title: 'A', when }));
    expect(readSampleText(JSON.stringify(events)).problems).toEqual([]);
  });
});

describe('the schema', () => {
  it('allows what is built in, and what is written', () => {
    expect(faultsOf(cambodia)).toEqual([]);
    expect(faultsOf(SMALL_TIMELINE)).toEqual([]);
    expect(faultsOf(JSON.parse(writtenText(writeList, cambodia)))).toEqual([]);
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        expect(faultsOf(JSON.parse(writtenText(writeList, timeline)))).toEqual([]);
      }),
      { seed: 20_261_123, numRuns: 30 },
    );
  });

  it.each<[string, object]>([
    ['no events', { title: 'A' }],
    ['an event without a date', { events: [{ title: 'A' }] }],
    ['an event without a title', { events: [{ title: '', when: '2019' }] }],
    ['a weight of 9', { events: [{ title: 'A', when: '2019', weight: 9 }] }],
    ['words without a stance', { events: [{ title: 'A', when: '2019', citations: [{ source: 'a', excerpt: 'b' }] }] }],
    [
      'a citation without words',
      [{ title: 'A', when: '2019', citations: [{ source: 'a', excerpt: [], stance: 'reports' }] }],
    ],
    ['a source without an id', { sources: [{ headline: 'A' }], events: [] }],
    ['a newer version', { version: 2, events: [] }],
    ['a text in place of a list', { events: 'none' }],
  ])('refuses %s', (_, list) => {
    expect(faultsOf(list)).not.toEqual([]);
  });
});
