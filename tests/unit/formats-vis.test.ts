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
    expect(whenOf('2017-03-04T23:59:00-11:00')).toBe('2017-03-04T23:59:00-11:00');
    expect(whenOf(1488585600000)).toBe('2017-03-04');
    expect(whenOf('/Date(1488585600000)/')).toBe('2017-03-04');
  });

  it('have years as JavaScript writes them, and years with a minus', () => {
    expect(whenOf('-000043-03-15T00:00:00.000Z')).toBe('-0043-03-15');
    expect(whenOf('-000043-03-15', '-000042-01-01')).toBe('-0043-03-15/-0042-01-01');
    expect(whenOf('+012017-01-01')).toBe('Y12017');
    expect(whenOf('-500')).toBe('-0500');
    expect(whenOf('-66000000', '-65000000')).toBe('Y-66000000/Y-65000000');
    expect(record(readVis, '[{"content":"x","start":-500}]').interpretations[0]?.message).toContain('(501 BCE)');
  });

  it('say what a number was taken for', () => {
    const { events, interpretations } = record(
      readVis,
      '[{"content":"x","start":1488632700000},{"content":"y","start":1958}]',
    );
    expect(events.map(({ when }) => when)).toEqual(['2017-03-04T13:05Z', '1958']);
    expect(interpretations.map(({ message }) => message)).toEqual([
      expect.stringContaining('universal time'),
      expect.stringContaining('as a year'),
    ]);
  });

  it('have the day that a call of moment.js says, and none where it would reckon or ask the clock', () => {
    const starts = ["moment('2014-01-02')", 'moment([2014, 0, 2]).toDate()', "vis.moment('2014-01-02T10:00')"];
    const reckoned = ["moment('2014-01-02').add(1, 'day')", 'moment()', "moment('01-02-2014', 'MM-DD-YYYY')"];
    const items = [...starts, ...reckoned].map((start, i) => `{id: ${i}, content: 'x', start: ${start}}`);
    const { events, leftOut, faults } = record(readVis, `var items = new vis.DataSet([\n${items.join(',\n')}\n]);`);
    expect(events.map(({ when }) => when)).toEqual(['2014-01-02', '2014-01-02', '2014-01-02T10:00']);
    expect(leftOut.map(({ fault: { line, value } }) => [line, value])).toEqual(
      reckoned.map((start, i) => [5 + i, `“${start}”`]),
    );
    expect(faults).toEqual([]);
  });

  it('whose content is markup without a word say that, and nothing that speaks against it', () => {
    const { leftOut, faults } = record(
      readVis,
      '[{"content":"<div class=\\"a\\"></div>","start":"2014","end":"never"}]',
    );
    expect(leftOut.map(({ fault }) => fault.message)).toEqual([
      'The content of this item is markup without a word in it, so it was left out. Write what happened.',
    ]);
    expect(faults.map(({ message }) => message)).toEqual([expect.not.stringContaining('is shown')]);
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
