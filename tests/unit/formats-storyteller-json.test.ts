import { describe, expect, it } from 'vitest';
import { readStorytellerJson } from '../../src/formats/storyteller/read-storyteller.ts';
import { testSamples } from '../fixtures/foreign-sample-tests.ts';
import { record } from '../fixtures/recording-sink.ts';

testSamples('storyteller-json', () => false);

const read = (...events: readonly object[]) => record(readStorytellerJson, JSON.stringify(events));

describe('Timeline Storyteller’s JSON', () => {
  it('has its facets as lanes, as its table has, and its categories only where there is no facet', () => {
    const { events, interpretations } = read(
      { start_date: '1900', content_text: 'a', category: 'Water', facet: 'North' },
      { start_date: '1901', content_text: 'b', category: 'Fire', facet: '' },
      { start_date: '1902', content_text: 'c', category: 'South', facet: 'South' },
    );
    expect(events.map(({ lane }) => lane)).toEqual(['North', 'Fire', 'South']);
    expect(events.map(({ foreign }) => foreign)).toEqual([
      { format: 'storyteller-json', fields: { category: 'Water' } },
      undefined,
      undefined,
    ]);
    expect(interpretations).toMatchObject([{ count: 1, message: expect.stringContaining('facets') }]);
  });

  it('keeps neither the address nor the doings of whoever saved a story, which is said once', () => {
    const story = {
      author: 'ada@school.example',
      usage_log: [{ event_detail: 'exporting' }],
      scenes: [],
      tz_offset: 0,
    };
    const list = [{ content_text: 'x', start_date: '1900' }];
    const saved = record(readStorytellerJson, JSON.stringify({ ...story, timeline_json_data: list }));
    expect(JSON.stringify([saved.outline, saved.events])).not.toMatch(/ada@|usage_log|exporting/);
    expect(saved.outline).toMatchObject({ foreign: { fields: { scenes: [] } } });
    expect(saved.interpretations.filter(({ message }) => message.includes('e-mail address'))).toHaveLength(1);
    const clean = record(readStorytellerJson, JSON.stringify({ author: '', usage_log: [], timeline_json_data: list }));
    expect(clean.interpretations).toEqual([]);
  });

  it('leaves an event out whose date cannot be read, instead of putting it on today', () => {
    const { events, leftOut } = read({ start_date: 'someday', content_text: 'a' }, { content_text: 'b' });
    expect(events).toEqual([]);
    expect(leftOut.map(({ fault }) => fault.path)).toEqual(['[0].start_date', '[1].start_date']);
  });
});
