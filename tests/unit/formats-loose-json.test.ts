import { describe, expect, it, vi } from 'vitest';
import { readLooseJson } from '../../src/formats/json/loose-json.ts';
import { createRecordingSink } from '../fixtures/recording-sink.ts';

function read(text: string) {
  const sink = createRecordingSink();
  const json = readLooseJson(text, sink);
  const { leftOut, faults } = sink.recorded;
  return { value: json?.value, json, told: [...faults, ...leftOut.map(({ fault }) => fault)] };
}

const lines = (text: string): (string | number)[][] => read(text).told.map(({ path, line = 0 }) => [path, line]);

describe('JSON as people write it', () => {
  it('may be JavaScript: single quotes, bare names, comments, a last comma', () => {
    const { value, told } = read(
      `// mine\nvar data = { 'events': [ {title: 'It\\'s “on”', /* no { */ year: +1,}, ], };`,
    );
    expect(value).toEqual({ events: [{ title: 'It’s “on”'.replace('’', "'"), year: 1 }] });
    expect(told).toEqual([]);
  });

  it('may be a script with several lists, of which nothing is run', () => {
    const script = `const items = new vis.DataSet([{ id: 1, start: new Date(2017, 2, 4) }]);
      window.groups = [{ id: "new Date(1,2,3)" }]; var options = { zoom: function () { return 1; } }; draw(items);`;
    expect(read(script).value).toEqual({
      items: [{ id: 1, start: '2017-03-04' }],
      groups: [{ id: 'new Date(1,2,3)' }],
    });
    expect(read('callback({"events": [1]});').value).toEqual({ events: [1] });
  });

  it('never takes a date from the clock', () => {
    expect(
      read('[{start: new Date()}, {start: new Date("2017-03-04")}, {start: new Date(Date.UTC(2017, 0, 2, 13, 5))}]')
        .value,
    ).toEqual([{ start: 'new Date()' }, { start: '2017-03-04' }, { start: '2017-01-02T13:05:00' }]);
  });

  it('loses only the entry in which something is wrong, and says in which line', () => {
    for (const wrong of [
      '{"title": "b" "x"}',
      '{"title": "b}',
      '{"title": "b"',
      '{"title" "b"}',
      '{"title": ["b"}',
      '{"title": "b"}}',
    ]) {
      const { value, told } = read(`{"title": "T",\n"events": [\n{"title": "a"},\n${wrong},\n{"title": "c"}\n]}`);
      expect(value, wrong).toEqual({ title: 'T', events: [{ title: 'a' }, null, { title: 'c' }] });
      expect(told, wrong).toMatchObject([{ path: 'events[1]', line: 4 }]);
    }
  });

  it('reads two entries between which a comma is missing, and says so', () => {
    expect(read('[\n{"a": 1}\n{"a": 2}, {"a": 3}]').value).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }]);
    expect(lines('[\n{"a": 1}\n{"a": 2}, {"a": 3}]')).toEqual([['[1]', 3]]);
  });

  it('reads what stands before the place at which a file breaks off', () => {
    const whole = '{"title": "T", "events": [{"title": "a"}, {"title": "b, [c] and {d}"}], "more": {"x": [1, 2]}}';
    for (let length = 27; length < whole.length; length++) {
      const { value, told } = read(whole.slice(0, length));
      expect(value, whole.slice(0, length)).toMatchObject({ title: 'T' });
      expect(told.length, whole.slice(0, length)).toBeGreaterThan(0);
    }
    expect(read(whole.slice(0, 50)).value).toEqual({ title: 'T', events: [{ title: 'a' }, null] });
  });

  it('knows the line of each entry of a list', () => {
    const { json } = read('{"a": {"list": [\n1, {"b":\n[2]},\n"x\\"]"\n, 3]},\n"events": [ {}, {}\n, {"tags": [1]}]}');
    expect([0, 1, 2, 3].map((i) => json?.lineOf('a.list', i))).toEqual([2, 2, 4, 5]);
    expect([0, 1, 2, 3].map((i) => json?.lineOf('events', i))).toEqual([6, 6, 7, undefined]);
  });

  it('is refused in one sentence where it is none', () => {
    for (const text of ['', 'hello', '<p>', '}{', '[', '{"a": nothing}', 'var x = ;', '[[[['])
      expect(read(text).told.length, text).toBeLessThanOrEqual(2);
    expect(read('hello').told).toHaveLength(1);
  });

  it.each([
    ['[', '{'],
    ['{"timeline": {"date": [', '{'],
    ['var list = [', '{ '],
    ['[', '{"a" 1},\n'],
    ['{"one": [{}, {}], "events": [', ',{'],
  ])('gives up where nearly nothing can be read: %s%s…', (start, unit) => {
    const parse = vi.spyOn(JSON, 'parse');
    const { value, told } = read(start + unit.repeat(20_000));
    const tries = parse.mock.calls.length;
    parse.mockRestore();
    expect(value).toBeUndefined();
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toMatch(/^Of the first 1,00\d entries in this file 1,001 cannot be read: /);
    expect(tries).toBeLessThan(1010);
  });

  it('reads on as long as more can be read than not', () => {
    const { value, told } = read(`[${'{"a": 1}, {"a" 1}, {"a": 2},\n'.repeat(1500)}]`);
    expect(value).toHaveLength(4500);
    expect(told).toHaveLength(1500);
  });

  it('survives what is made to break readers', () => {
    const deep = 5000;
    for (const text of [
      '['.repeat(deep),
      `${'['.repeat(deep)}${']'.repeat(deep)}`,
      `{"a":`.repeat(deep),
      `{a:'\\`.repeat(deep),
      `"\\"`.repeat(deep),
      `'\n`.repeat(deep),
      `new Date(`.repeat(deep),
      `a=[`.repeat(deep),
      '{"events":[{"a":"'.repeat(deep),
      `[${'{"a" 1},'.repeat(deep)}]`,
    ])
      read(text);
    const polluted = read('{"__proto__": {"x": 1}, "events": [], y: 1}').value;
    expect(Object.getPrototypeOf(polluted)).toBe(Object.prototype);
  });
});
