// Our own JSON, read from untrusted bytes: chunks, texts that are no lists, and what becomes of ids and lanes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBytes, readEvents, readText } from '../fixtures/read-text.ts';

const SEED = { seed: 20_261_123, numRuns: 60 };

const PLAIN = { title: 'The bridge opens', when: '2019-03-07', lane: 'works' };

/** Events as other programs write them, with texts that need escapes and several bytes. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('អាដា', '"}]', '\\', '\\"', 'a\u2028b', '[{', '😀', 'שלום', '\ud800', 'events'),
);
const anyEvent = fc.record(
  {
    id: anyText,
    title: fc.tuple(fc.constantFrom('Title ', 'ស '), anyText).map((parts) => parts.join('')),
    when: fc.constantFrom('2019', '2019-03-07', '2019-03-07/2019-04-01', '[2019,2021]'),
    lane: anyText,
    summary: anyText,
    other: fc.jsonValue(),
  },
  { requiredKeys: ['title', 'when'] },
);
const anyIndent = fc.constantFrom(undefined, 1, '\t');

describe('a list in chunks', () => {
  it('gives the same events wherever it is cut, as many as JSON.parse finds', () => {
    const lists = fc.record({
      list: fc.record(
        { before: fc.jsonValue(), title: anyText, events: fc.array(anyEvent, { maxLength: 6 }), after: fc.jsonValue() },
        { requiredKeys: ['events'] },
      ),
      indent: anyIndent,
      cuts: fc.array(fc.nat(2000), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(lists, ({ list, indent, cuts }) => {
        const text = JSON.stringify(list, undefined, indent);
        const whole = readText(text);
        const bytes = new TextEncoder().encode(text);
        const cut = readBytes(
          bytes,
          cuts.filter((place) => place < bytes.length),
        );
        expect(cut.events).toEqual(whole.events);
        expect(cut.list.outline).toEqual(whole.list.outline);
        expect(cut.list.problems).toEqual(whole.list.problems);
        const parsed = JSON.parse(text) as { events: { title: string }[] };
        expect(whole.events).toHaveLength(parsed.events.length);
      }),
      SEED,
    );
  });

  it('gives the same events when every byte comes alone', () => {
    const text = JSON.stringify({ events: [PLAIN, { ...PLAIN, title: 'អាដា \\" \u{1f600} "' }], lanes: ['works'] });
    const count = new TextEncoder().encode(text).length;
    const cuts = Array.from({ length: count }, (_, i) => i);
    expect(readText(text, cuts).events).toEqual(readText(text).events);
    expect(readText(text, cuts).events.map(({ title }) => title)).toEqual([PLAIN.title, 'អាដា \\" \u{1f600} "']);
  });

  it('gives each event again by its number and its id', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 8 }), (given) => {
        const { list, events, numbers } = readText(JSON.stringify(given));
        expect(numbers).toEqual(events.map((_, number) => number));
        expect(list.count).toBe(events.length);
        for (const [number, event] of events.entries()) {
          expect(list.eventAt(number)).toEqual(event);
          expect(list.find(event.id)).toBe(number);
        }
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        expect(() => list.eventAt(events.length)).toThrow('unknown event number');
      }),
      SEED,
    );
  });

  it('is kept beyond a block of bytes, and many ids are found', () => {
    const events = Array.from({ length: 9000 }, (_, i) => ({ ...PLAIN, id: `e${i}`, summary: 'x'.repeat(600) }));
    const { list } = readText(JSON.stringify({ events }), [3, 4_194_300, 4_194_310]);
    expect(list.count).toBe(9000);
    for (const number of [0, 6000, 6500, 8999]) {
      expect(list.eventAt(number).summary).toHaveLength(600);
      expect(list.find(`e${number}`)).toBe(number);
    }
    expect(list.find('e9000')).toBeUndefined();
    expect(list.problemCount).toBe(0);
  });

  it('is read when it is nothing but its events, and behind a byte order mark', () => {
    const bare = JSON.stringify([PLAIN]);
    expect(readText(` ${bare}\n`).events).toHaveLength(1);
    const marked = readText(`\ufeff${bare}`, [1, 2]);
    expect(marked.events).toHaveLength(1);
    expect(marked.list.problems).toEqual([]);
  });

  it('takes only the outermost “events” for its events', () => {
    const inner = { events: [{ title: 'Not this one', when: '2019' }] };
    const { events, list } = readText(
      JSON.stringify({ a: inner, b: [inner], c: 'events', events: [PLAIN], d: { ...inner }, title: 'T' }),
    );
    expect(events.map(({ title }) => title)).toEqual([PLAIN.title]);
    expect(list.outline.title).toBe('T');
  });
});

describe('a text that is no list', () => {
  it.each([
    ['', 'The file is empty.'],
    [' \n', 'The file is empty.'],
    ['<!doctype html><p>', 'This looks like a web page, not a list of events.'],
    ['Dear all', 'This looks like plain text'],
    ['{}', 'The file has no list of events: "events": [ … ].'],
    ['{"events": {}}', 'The file has no list of events: "events": [ … ].'],
    ['{"Events": []}', 'The file has no list of events: "events": [ … ].'],
    ['{"events": []}', 'The list of events is empty.'],
    ['[]', 'The list of events is empty.'],
  ])('says so of “%s”', (text, sentence) => {
    const { list, messages } = readText(text);
    expect(list.count).toBe(0);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.startsWith(sentence)).toBe(true);
  });
});

describe('a text that is damaged', () => {
  const text = JSON.stringify({
    title: 'Bridges',
    lanes: [{ id: 'works', title: 'Works' }],
    events: [PLAIN, { ...PLAIN, title: 'It closes' }],
    summary: 'Behind.',
  });

  it('is read as far as it goes, and where it breaks off is said', () => {
    const { events, list, messages } = readText(text.slice(0, text.indexOf('It closes')));
    expect(events).toHaveLength(1);
    expect(list.outline).toMatchObject({ title: 'Bridges', id: 'bridges', lanes: [{ id: 'works', title: 'Works' }] });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('breaks off in event 2');
  });

  it('never throws wherever it is cut off, and loses no event that was whole', () => {
    for (let length = 0; length < text.length; length++) {
      const { events, messages } = readText(text.slice(0, length));
      const whole = length <= text.indexOf('{"title":"It') ? [0, 1] : [1, 2];
      expect(whole).toContain(events.length);
      expect(messages).not.toEqual([]);
    }
  });

  it('keeps what stands beside the events where it breaks off behind them', () => {
    const { events, list, messages } = readText(text.slice(0, -3));
    expect(events).toHaveLength(2);
    expect(list.outline.title).toBe('Bridges');
    expect(messages[0]).toContain('breaks off before its end');
  });

  it('loses one event where one is malformed', () => {
    const { events, list, messages } = readText(
      '{"events":[{"title":"A","when":"2019"},{title:"B"},NaN,{"title":"C","when":"2020"}]}',
    );
    expect(events.map(({ title }) => title)).toEqual(['A', 'C']);
    expect(list.problems.map(({ path }) => path)).toEqual(['events[1]', 'events[2]']);
    expect(messages[0]).toMatch(/^Event 2: it is not well-formed JSON/);
    expect(list.problems[0]?.value).toBe('{title:"B"}');
  });

  it('has each fault with its line, and what was read of an event that was left out', () => {
    const { list } = readText(
      '{"events": [\n{"title":"A","when":"2019","weight":9},\n\n{"title":"B","when":"soon","lane":"works"},\n{"when":"2019"}]}',
    );
    expect(list.problems.map(({ path, line, draft }) => ({ path, line, draft }))).toEqual([
      { path: 'events[0].weight', line: 2, draft: undefined },
      { path: 'events[1].when', line: 4, draft: { title: 'B', when: 'soon', lane: 'works' } },
      { path: 'events[2].title', line: 5, draft: { when: '2019' } },
    ]);
  });

  it('keeps no more of what was left out than a form can hold', () => {
    const { list } = readEvents({
      title: 'x'.repeat(1_000_000),
      summary: 'y'.repeat(1000),
      actors: Array(5000).fill('a'),
    });
    const [problem] = list.problems;
    expect(JSON.stringify(problem).length).toBeLessThan(25_000);
    expect(problem?.draft).toMatchObject({ summary: '' });
  });

  it('forgives a comma that is missing or too many', () => {
    const { events, messages } = readText('{"events":[{"title":"A","when":"2019"} {"title":"B","when":"2019"},,]}');
    expect(events.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(messages).toEqual([]);
  });

  it('says that there is more behind its end', () => {
    const { events, messages } = readText(`${text} and so on`);
    expect(events).toHaveLength(2);
    expect(messages).toEqual(['Behind the end of the list stands more text, which was not read.']);
  });

  it('gives its events where the rest is malformed', () => {
    const { events, messages } = readText(`{"title": Bridges, "events": [${JSON.stringify(PLAIN)}]}`);
    expect(events).toHaveLength(1);
    expect(messages).toEqual(['What stands beside the events is not well-formed JSON; only the events were read.']);
  });

  it('does not overflow however deep it is nested', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const event = readText(`{"events":[{"title":"A","when":"2019","x":${deep}},${JSON.stringify(PLAIN)}]}`);
    expect(event.events.map(({ title }) => title)).toEqual([PLAIN.title]);
    expect(event.messages).toEqual(['Event 1: too many brackets stand within each other; it was left out.']);
    const beside = readText(`{"x":${deep},"events":[${JSON.stringify(PLAIN)}]}`);
    expect(beside.events).toHaveLength(1);
    expect(beside.messages[0]).toContain('too many brackets');
    const cut = readText(`{"events":[${'{"a":'.repeat(100_000)}`);
    expect(cut.messages[0]).toContain('breaks off in event 1');
  });

  it('is read in another encoding with a word about its letters', () => {
    const latin = Uint8Array.from(`[{"title":"Caf\u00e9","when":"2019"}]`, (sign) => sign.charCodeAt(0));
    const { events, messages } = readBytes(latin);
    expect(events[0]?.title).toBe('Caf\ufffd');
    expect(messages[0]).toContain('UTF-8');
  });

  it('keeps 500 problems and counts all, those of the whole file first', () => {
    const { list } = readText(`[${'{},'.repeat(700)}{`);
    expect(list.problems).toHaveLength(500);
    expect(list.problemCount).toBe(1401);
    expect(list.problems[0]?.message).toContain('breaks off in event 701');
  });

  it('never throws, whatever the bytes are', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ',',
      ':',
      'events',
      '"events":[',
      '{"title":"A","when":"2019"}',
    );
    const texts = fc.oneof(
      fc.array(piece, { maxLength: 20 }).map((pieces) => new TextEncoder().encode(pieces.join(''))),
      fc.uint8Array({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(texts, fc.array(fc.nat(40), { maxLength: 3 }), (bytes, cuts) => {
        const inside = cuts.filter((place) => place < bytes.length);
        expect(readBytes(bytes, inside).list.problems).toEqual(readBytes(bytes).list.problems);
      }),
      { ...SEED, numRuns: 150 },
    );
  });
});

describe('ids', () => {
  it('are numbered where they are missing', () => {
    const { events } = readEvents(PLAIN, { ...PLAIN, id: '' }, { ...PLAIN, id: 7 });
    expect(events.map(({ id }) => id)).toEqual(['event-1', 'event-2', '7']);
  });

  it('are changed where they are taken, which is said', () => {
    const { events, list, messages } = readEvents(
      ...['a', 'a', 'a-2', 'a', '__proto__', '__proto__', 'constructor'].map((id) => ({ ...PLAIN, id })),
    );
    const ids = ['a', 'a-2', 'a-2-2', 'a-3', '__proto__', '__proto__-2', 'constructor'];
    expect(events.map(({ id }) => id)).toEqual(ids);
    expect(ids.map((id) => list.find(id))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(messages[0]).toBe('“The bridge opens”: the id “a” is already in use; this one gets “a-2”.');
    expect(list.problems[0]?.path).toBe('events[1].id');
  });
});

describe('lanes', () => {
  const lanesOf = (text: string): unknown => readText(text).list.outline.lanes;
  const inLanes = (...lanes: unknown[]): unknown[] => lanes.map((lane) => ({ ...PLAIN, lane }));

  it('come in the order in which events name them', () => {
    expect(lanesOf(JSON.stringify(inLanes('b', ' a ', 'b', 3)))).toEqual(
      ['b', 'a', '3'].map((id) => ({ id, title: id })),
    );
  });

  it('are one without a title where no event names one', () => {
    expect(lanesOf(JSON.stringify(inLanes(undefined, null, '')))).toEqual([{ id: 'all', title: '' }]);
  });

  it('have one for the other events where some name one', () => {
    expect(lanesOf(JSON.stringify(inLanes('a', undefined)))).toEqual([
      { id: 'a', title: 'a' },
      { id: 'all', title: 'Other' },
    ]);
  });

  it('that the list does not name are added at its end, each said once', () => {
    const list = { events: inLanes('b', 'c', 'a', 'c'), lanes: [{ id: 'a', title: 'First' }, 'b'] };
    const { list: read, messages } = readText(JSON.stringify(list));
    expect(read.outline.lanes.map(({ title }) => title)).toEqual(['First', 'b', 'c']);
    expect(messages).toEqual(['The lane “c” is not in the list of lanes; it was added at the end.']);
  });
});
