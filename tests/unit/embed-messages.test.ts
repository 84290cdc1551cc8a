// What a page around the frame may ask, and the snippet that puts the frame there: all of it comes from strangers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PageMessage, readWish, viewMessage } from '../../src/state/embed-messages.ts';
import { readHash } from '../../src/state/hash-text.ts';
import { embedSnippet, frameAddress, originIn } from '../../src/ui/embed/embed-snippet.ts';

const HEAD = { name: 'sourceline', version: 1 } as const;

describe('a message from the page around the frame', () => {
  it('chooses an event, or none', () => {
    const [bridge, none]: PageMessage[] = [
      { ...HEAD, kind: 'select', event: 'bridge' },
      { ...HEAD, kind: 'select', event: null },
    ];
    expect(readWish(bridge)).toEqual({ kind: 'select', event: 'bridge' });
    expect(readWish(none)).toEqual({ kind: 'select', event: undefined });
  });

  it('looks at a time, which is the one that a view message tells', () => {
    const message: PageMessage = { ...HEAD, kind: 'look at', from: '2017-09-01', to: '2018-01-01' };
    const wish = readWish(message);
    expect(wish).toEqual({
      kind: 'look at',
      view: { from: Date.UTC(2017, 8, 1), to: Date.UTC(2018, 0, 1) },
    });
    const told = viewMessage({ from: Date.UTC(2017, 8, 1), to: Date.UTC(2018, 0, 1) });
    expect(readWish({ ...told, kind: 'look at' })).toEqual(wish);
  });

  it.each([
    [Date.UTC(2018, 10, 7, 2, 38, 24), '2018-11-07T02:38:24Z'],
    [Date.UTC(2018, 10, 7, 2, 38), '2018-11-07T02:38Z'],
    [Date.UTC(2018, 10, 7), '2018-11-07'],
    [new Date(0).setUTCFullYear(-43, 2, 15), '-000043-03-15'],
  ])('%d is told as %s, by which the page and the frame mean the same instant', (from, text) => {
    const told = viewMessage({ from, to: from + 1e12 });
    expect(told).toMatchObject({ from: text });
    expect(new Date(text).getTime()).toBe(from);
    expect(readWish({ ...told, kind: 'look at' })).toMatchObject({ kind: 'look at', view: { from } });
  });

  it('takes what toISOString() gives', () => {
    const view = { from: Date.UTC(2018, 10, 7, 2, 38, 24, 500), to: Date.UTC(2019, 0, 1) };
    const [from, to] = [view.from, view.to].map((instant) => new Date(instant).toISOString());
    expect(readWish({ ...HEAD, kind: 'look at', from, to })).toEqual({ kind: 'look at', view });
  });

  it.each([
    [{ ...HEAD, kind: 'look at', from: '2018', to: '2017' }, 'earlier one first'],
    [{ ...HEAD, kind: 'look at', from: 'soon', to: 7 }, 'dates such as'],
    [{ ...HEAD, kind: 'select', event: { id: 'x' } }, 'the id of an event'],
    [{ ...HEAD, kind: 'delete' }, '“select” or “look at”'],
    [{ ...HEAD, version: 2, kind: 'select', event: null }, 'version 1'],
  ])('is refused with a sentence where it makes no sense: %j', (data, sentence) => {
    expect(readWish(data)).toMatchObject({ kind: 'refused', message: expect.stringContaining(sentence) });
  });

  it('is nobody’s business where it is not ours, and never throws', () => {
    expect(readWish({ type: 'webpackOk' })).toBeUndefined();
    expect(readWish('sourceline')).toBeUndefined();
    fc.assert(
      fc.property(fc.anything(), (data) => {
        readWish(data);
        readWish(typeof data === 'object' && data !== null ? { ...data, ...HEAD } : data);
      }),
      { seed: 20_261_123, numRuns: 200 },
    );
  });
});

describe('the snippet for another page', () => {
  const wishes = {
    app: 'https://sourceline.example/',
    data: 'https://school.example/list.json?a=1&b="2"',
    origin: 'https://school.example',
    height: 480.4,
    title: '“<b>Bridge</b>” & "water"',
    begin: undefined,
  };

  it('names the list and the page, and an address reads them again', () => {
    const address = readHash(new URL(frameAddress(wishes)).hash);
    expect(address).toMatchObject({ data: wishes.data, embeddedBy: wishes.origin, problems: [] });
  });

  it('lets no title and no address end an attribute or a tag early', () => {
    const snippet = embedSnippet(wishes);
    expect(snippet).toContain('title="“&lt;b&gt;Bridge&lt;/b&gt;” &amp; &quot;water&quot;"');
    expect(snippet.match(/"/g)).toHaveLength(10);
    expect(snippet).toContain('height: 480px');
  });

  it.each([
    ['https://school.example/page?x', 'https://school.example'],
    ['school.example', 'https://school.example'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://school.example:80/', 'http://school.example'],
    ['localhost:8103', 'http://localhost:8103'],
    ['127.0.0.1:8103/page', 'http://127.0.0.1:8103'],
    ['[::1]:8103', 'http://[::1]:8103'],
    ['https://localhost:8103', 'https://localhost:8103'],
    ['localhost.example', 'https://localhost.example'],
    ['http://intranet', 'http://intranet'],
    ['our school', undefined],
    ['school', undefined],
    ['https://', undefined],
    ['', undefined],
    ['javascript:alert(1)', undefined],
    ['ftp://files.example', undefined],
  ])('reads the origin in “%s”', (text, origin) => {
    expect(originIn(text)).toBe(origin);
  });
});

describe('the address of a frame', () => {
  it.each([
    ['#embed=https://school.example', 'https://school.example'],
    ['#embed=https://school.example/page', undefined],
    ['#embed=*', undefined],
    ['#embed=https://a@b', undefined],
  ])('%s names the origin %s', (hash, origin) => {
    const address = readHash(hash);
    expect(address.embeddedBy).toBe(origin);
    expect(address.problems).toHaveLength(origin === undefined ? 1 : 0);
  });
});
