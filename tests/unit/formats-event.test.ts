// One event from any value: what is missing is filled in, what is wrong is said and left out, and all is text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvent } from '../../src/formats/own/read-event.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { readEvents } from '../fixtures/read-text.ts';
import { OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const PLAIN = { id: 'opening', title: 'The bridge opens', when: '2019-03-07', lane: 'works' };

/** What an event becomes with these fields changed, and what is said about it. */
function read(change: Readonly<Record<string, unknown>>): { event: TimelineEvent | undefined; told: string[] } {
  const told: string[] = [];
  const event = readEvent({ ...PLAIN, ...change }, (path, message) => told.push(`${path}: ${message}`));
  return { event, told };
}

describe('an event', () => {
  it('needs a title and a date, and the rest is filled in', () => {
    expect(read({})).toEqual({
      event: {
        id: 'opening',
        title: 'The bridge opens',
        summary: '',
        when: { date: '2019-03-07', basis: 'given', how: '' },
        lane: 'works',
        chapter: '',
        actors: [],
        weight: 3,
        citations: [],
        isPublicAct: false,
        connections: [],
      },
      told: [],
    });
  });

  it.each(SMALL_TIMELINE.events)('with all that ours have stays as it is: $id', (event) => {
    expect(read({ ...event })).toEqual({ event, told: [] });
  });

  it.each([
    [
      { title: 7, id: 1, lane: 2013, when: 2019 },
      { title: '7', id: '1', lane: '2013', when: { date: '2019' } },
    ],
    [{ when: 800 }, { when: { date: '0800' } }],
    [{ when: -44 }, { when: { date: '-0044' } }],
    [{ when: -66_000_000 }, { when: { date: 'Y-66000000' } }],
    [{ when: ' 2019-03-07/2019-03-07 ' }, { when: { date: '2019-03-07/2019-03-07' } }],
    [{ when: { date: '2019' } }, { when: { date: '2019', basis: 'given', how: '' } }],
    [{ weight: '5' }, { weight: 5 }],
    [{ summary: null }, { summary: '' }],
    [
      { citations: [{ source: 'a', excerpt: 'Its words', stance: 'reports' }] },
      { citations: [{ source: 'a', excerpt: [{ exact: 'Its words' }], stance: 'reports' }] },
    ],
  ])('takes %j as it is meant', (change, expected) => {
    const { event, told } = read(change);
    expect(event).toMatchObject(expected);
    expect(told).toEqual([]);
  });
});

describe('what an event has beyond our words', () => {
  it('is kept for the way back, under our own name', () => {
    expect(read({ mood: 'calm', colour: { r: 1 } }).event?.foreign).toEqual({
      format: 'sourceline',
      fields: { mood: 'calm', colour: { r: 1 } },
    });
    expect(read({}).event).not.toHaveProperty('foreign');
  });

  it('gives way to what another format said', () => {
    const foreign = { format: 'vis', fields: { className: 'a' } };
    expect(read({ mood: 'calm', foreign }).event?.foreign).toEqual(foreign);
  });
});

describe('a text', () => {
  it.each([
    ['  <b onclick="x()">Bold</b> &amp; ', '<b onclick="x()">Bold</b> &amp;'],
    ['a\u0000b\n\tc\u009fd', 'a b c d'],
    ['\ud800a\udc00', '\ufffda\ufffd'],
    ['\u{1f600}', '\u{1f600}'],
    ['អាដា', 'អាដា'],
    ['\u202eשלום', '\u202eשלום'],
    ['x'.repeat(10_000), 'x'.repeat(10_000)],
  ])('is kept as text: %j', (title, expected) => {
    expect(read({ title, summary: title }).event).toMatchObject({ title: expected, summary: expected });
  });
});

describe('a fault', () => {
  it.each([
    [{ when: 'soon' }, 'when: the date “soon” cannot be read. Write it like 2019, 2019-03, 2019-03-07'],
    [{ when: 'NaN' }, 'when: the date “NaN” cannot be read.'],
    [{ when: '2019-02-30' }, 'when: the date “2019-02-30” cannot be read.'],
    [{ when: '2019-03-07/2018' }, 'when: “2019-03-07/2018” ends before it begins.'],
    [{ when: true }, 'when: the date true cannot be read.'],
    [{ when: ['2019'] }, 'when: the date a list cannot be read.'],
    [{ when: {} }, 'when.date: the event’s “when” has no “date” that can be used and was left out.'],
    [{ when: { date: 'x'.repeat(99) } }, `when.date: the date “${'x'.repeat(60)}…” cannot be read.`],
    [{ when: undefined }, 'when: it has no date'],
    [{ title: ' \n ' }, 'title: it has no title'],
    [{ title: ['a'] }, 'title: it has no title'],
    [
      { citations: [{ source: 'a', excerpt: 'Not at all', stance: 'denies' }] },
      'citations: its sources only deny it or comment on it',
    ],
  ])('by which it is left out is said: %j', (change, start) => {
    const { event, told } = read(change);
    expect(event).toBeUndefined();
    expect(told[0]?.slice(0, start.length)).toBe(start);
  });

  it.each<[Readonly<Record<string, unknown>>, Partial<TimelineEvent>, string]>([
    [{ weight: 9 }, { weight: 3 }, 'weight: the weight 9 is not a number from 1 to 5; it counts as 3.'],
    [{ lane: {} }, { lane: 'all' }, 'lane: the lane a group in { } is not a text; the event is shown without one.'],
    [{ id: [] }, { id: '' }, 'id: the id a list is not a text; it gets another one.'],
    [{ summary: true }, { summary: '' }, 'summary: “summary” should be a text, but is true; it was left out.'],
    [{ actors: 'mayor' }, { actors: [] }, 'actors: “actors” should be a list in [ ], but is “mayor”; it was left out.'],
    [
      { actors: ['a', {}] },
      { actors: ['a'] },
      'actors[1]: “actors[1]” should be a text, but is a group in { }; it was left out.',
    ],
    [
      { isPublicAct: 'yes' },
      { isPublicAct: false },
      'isPublicAct: “isPublicAct” should be true or false, but is “yes”; it was left out.',
    ],
    [
      { connections: [{ kind: 'causes', event: 'b' }] },
      { connections: [] },
      'connections[0].kind: the kind of connection “causes” is none of: answers, makes public, contradicts, later in the same matter.',
    ],
    [
      { citations: [{ source: 'a', excerpt: [], stance: 'reports' }] },
      { citations: [] },
      'citations[0].excerpt: the citation has no “excerpt” that can be used and was left out.',
    ],
    [
      { madePublic: { date: 'later' } },
      {},
      'madePublic.date: the date “later” cannot be read. Write it like 2019, 2019-03, 2019-03-07 or 2019-03-07/2019-04-01.',
    ],
    [
      { when: { date: '2019', elsewhere: { date: '2019', url: 'javascript:alert(1)', publisher: 'H' } } },
      {
        when: {
          date: '2019',
          basis: 'given',
          how: '',
          elsewhere: { date: '2019', url: 'javascript:alert(1)', publisher: 'H' },
        },
      },
      'when.elsewhere.url: the address “javascript:alert(1)” does not begin with http:// or https://; it is shown as text, not as a link.',
    ],
  ])('that it survives is said: %j', (change, expected, first) => {
    const { event, told } = read(change);
    expect(event).toMatchObject(expected);
    expect(told[0]).toBe(first);
  });

  it('names the event by its title, or by its number', () => {
    const { list, messages } = readEvents({ title: 'T'.repeat(80), when: 'x' }, { when: '2019' }, 'event');
    expect(list.problems.map(({ path }) => path)).toEqual(['events[0].when', 'events[1].title', 'events[2]']);
    expect(messages[0]).toContain(`“${'T'.repeat(60)}…”: the date “x” cannot be read.`);
    expect(messages[1]).toMatch(/^Event 2: it has no title/);
    expect(messages[2]).toBe('Event 3: “event” is not an event in { } and was left out.');
  });

  it('is a name that leads nowhere, said once and kept', () => {
    const { events, messages } = readEvents(OPENING, { ...OPENING, id: 'second' });
    expect(events[0]?.actors).toEqual(OPENING.actors);
    expect(messages).toContain('Event 1: there is no source “gazette” in the file.');
    expect(messages).toContain('Event 1: there is no person or organisation “mayor” in the file.');
    expect(new Set(messages).size).toBe(messages.length);
  });
});

describe('any value', () => {
  it('as an event never throws, and what it gives is a whole event', () => {
    const keys = fc.constantFrom(...Object.keys(OPENING), 'madePublic', '__proto__', 'constructor');
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom('2019', '2019/2018', { date: '2019' }, [{}], [[]]));
    const objects = fc.dictionary(keys, values);
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), objects), (value) => {
        const { events } = readEvents(value, { ...PLAIN, ...(typeof value === 'object' ? value : {}) });
        for (const event of events) {
          expect(event.title).not.toBe('');
          expect([1, 2, 3, 4, 5]).toContain(event.weight);
          for (const list of [event.actors, event.citations, event.connections]) expect(Array.isArray(list)).toBe(true);
        }
      }),
      { seed: 20_261_124, numRuns: 300 },
    );
  });

  it('under the name __proto__ changes nothing', () => {
    const { events } = readEvents(JSON.parse('{"__proto__":{"title":"x","weight":5},"title":"A","when":"2019"}'));
    expect(events).toMatchObject([{ title: 'A', weight: 3 }]);
    expect(({} as Record<string, unknown>)['weight']).toBeUndefined();
  });
});
