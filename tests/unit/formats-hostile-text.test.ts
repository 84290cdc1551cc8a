// Texts that would keep a careless pattern busy for minutes: what a file is, and what a date is, is known at once.
import { describe, expect, it } from 'vitest';
import { createDateOrder } from '../../src/formats/dates/date-order.ts';
import { readDateText } from '../../src/formats/dates/foreign-date.ts';
import { detect } from '../../src/formats/recognise/detect.ts';

/** ms; each takes one or two. */
const LONG = 1000;
const LENGTH = 60_000;

function within(act: () => unknown): unknown {
  const begin = performance.now();
  const result = act();
  expect(performance.now() - begin).toBeLessThan(LONG);
  return result;
}

describe('a file’s beginning', () => {
  it.each([
    ['comments and no JSON', `${'/* a */\n'.repeat(LENGTH / 8)}x`],
    ['an unended comment', `/*${'*'.repeat(LENGTH)}`],
    ['XML comments and no tag', `${'<!-- a -->'.repeat(LENGTH / 10)}x`],
    ['tags that look like events', '<event '.repeat(LENGTH / 7)],
    ['empty lines', `a\n${'\n'.repeat(LENGTH)}b`],
    ['spaces behind an equals sign', `a =${' '.repeat(LENGTH)}x`],
    ['one word', 'a.'.repeat(LENGTH / 2)],
  ])('is judged at once where it is %s', (_, text) => {
    expect(within(() => detect(new TextEncoder().encode(text)))).toMatchObject({ kind: expect.any(String) });
  });

  it('is JSON behind as many comments as somebody likes', () => {
    const text = `${'/* a */ // b\n'.repeat(200)}var list = [{"title":"A","when":"2019"}]`;
    expect(detect(new TextEncoder().encode(text))).toMatchObject({ format: 'sourceline' });
  });
});

describe('a date', () => {
  it.each(['a–', '1900 to ', '1 ', '1:00 ('])('that is a book of “%s” is none, and no fault of the reader', (piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    expect(within(() => readDateText(text, createDateOrder({})))).toMatchObject({
      fault: expect.stringContaining('cannot be read'),
    });
  });
});
