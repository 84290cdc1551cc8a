import { describe, expect, it } from 'vitest';
import { readStorytellerJson } from '../../src/formats/storyteller/read-storyteller.ts';
import { testSamples } from '../fixtures/foreign-sample-tests.ts';
import { record } from '../fixtures/recording-sink.ts';

testSamples('storyteller-json', () => false);

const read = (...events: readonly object[]) => record(readStorytellerJson, JSON.stringify(events));

describe('Timeline Storyteller’s JSON', () => {
  it('has its categories as lanes, and its facets only where there is no category', () => {
    const { events, interpretations } = read(
      { start_date: '1900', content_text: 'a', category: 'Water', facet: 'North' },
      { start_date: '1901', content_text: 'b', category: '', facet: 'South' },
    );
    expect(events.map(({ lane }) => lane)).toEqual(['Water', 'South']);
    expect(interpretations).toMatchObject([{ count: 1, message: expect.stringContaining('categories') }]);
  });

  it('leaves an event out whose date cannot be read, instead of putting it on today', () => {
    const { events, leftOut } = read({ start_date: 'someday', content_text: 'a' }, { content_text: 'b' });
    expect(events).toEqual([]);
    expect(leftOut.map(({ fault }) => fault.path)).toEqual(['[0].start_date', '[1].start_date']);
  });
});
