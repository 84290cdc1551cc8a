import { describe, expect, it } from 'vitest';
import { readVis } from '../../src/formats/vis/read-vis.ts';
import { testSamples } from '../fixtures/foreign-sample-tests.ts';
import { record } from '../fixtures/recording-sink.ts';

testSamples('vis', () => false);

const whenOf = (start: unknown, end?: unknown) =>
  record(readVis, JSON.stringify([{ content: 'x', start, end }])).events[0]?.['when'];

describe('Items of vis-timeline', () => {
  it('stand on the day that is written, in every time zone', () => {
    expect(whenOf('2017-03-04')).toBe('2017-03-04');
    expect(whenOf('2017-03-04T00:00:00.000Z')).toBe('2017-03-04');
    expect(whenOf('2017-03-04T23:59:00-11:00')).toBe('2017-03-04T23:59:00');
    expect(whenOf(1488585600000)).toBe('2017-03-04');
    expect(whenOf('/Date(1488585600000)/')).toBe('2017-03-04');
  });

  it('say what a number was taken for', () => {
    const { events, interpretations } = record(
      readVis,
      '[{"content":"x","start":1488632700000},{"content":"y","start":1958}]',
    );
    expect(events.map(({ when }) => when)).toEqual(['2017-03-04T13:05', '1958']);
    expect(interpretations.map(({ message }) => message)).toEqual([
      expect.stringContaining('universal time'),
      expect.stringContaining('as a year'),
    ]);
  });

  it('are left out where their date cannot be read, and it is never today', () => {
    for (const start of ['soon', '', null, {}, true, 1e300, 'new Date()', '2017-02-30'])
      expect(whenOf(start), String(start)).toBeUndefined();
  });

  it('keep their beginning where the end is at fault', () => {
    expect(whenOf('2017-03-04', 'later')).toBe('2017-03-04');
    expect(whenOf('2017-03-04', '2017-03-01')).toBe('2017-03-04');
    expect(whenOf('2017-03-04', '2017-04')).toBe('2017-03-04/2017-04');
  });
});
