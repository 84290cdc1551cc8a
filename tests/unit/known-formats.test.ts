// The examples that a reader is shown, and what is taken for a list when it is pasted.
import { describe, expect, it } from 'vitest';
import { KNOWN_FORMATS } from '../../src/ui/open/known-formats.ts';
import { kindOfPasted } from '../../src/ui/open/likely-list.ts';
import { readSampleText } from '../fixtures/read-samples.ts';

describe('each example that a reader is shown', () => {
  it.each(KNOWN_FORMATS)('is read as what it is said to be, without a problem: $name', ({ id, example }) => {
    const { format, timeline, problems, interpretations } = readSampleText(example);
    expect({ format, problems, interpretations }).toEqual({ format: id, problems: [], interpretations: [] });
    expect(timeline.events.map(({ title }) => title)).toContain(
      id.startsWith('simile-json') ? 'Works on the first bridge' : 'The bridge opens',
    );
  });

  it.each(KNOWN_FORMATS)('is taken for a list when it is pasted: $name', ({ example }) => {
    expect(kindOfPasted(example)).toBe('list');
  });
});

it.each([
  '',
  '   ',
  'Dear Anna, I shall come on Monday.',
  'https://list.example/a.json',
  'one, two\nthree',
  '{"a": [1, 2]}',
])('a text that somebody had in the clipboard for something else is no list: %s', (text) => {
  expect(kindOfPasted(text)).not.toBe('list');
});

it('a text of a few words was meant for something else, and a longer one is spoken of', () => {
  expect(kindOfPasted('Dear Anna, how are you?')).toBe('nothing of ours');
  expect(kindOfPasted('{"a": [1, 2, 3, 4, 5, 6, 7, 8, 9]}')).toBe('nothing of ours');
  expect(kindOfPasted('Half a league, half a league,\nHalf a league onward')).toBe('other text');
});
