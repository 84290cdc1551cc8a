// What a reader of a foreign format hands over is kept as if it were ours, and what is wrong with it is told with its place.
import { describe, expect, it } from 'vitest';
import { createForeignReader } from '../../src/formats/foreign/foreign-reader.ts';
import { readRecorded, recordList } from '../../src/formats/foreign/recorded-list.ts';
import type { ListSink } from '../../src/formats/format.ts';
import type { ReadList } from '../../src/formats/keep/keeper.ts';
import type { TimelineEvent } from '../../src/model/event.ts';

/** A list in a format whose reader says this at the end of the text. */
function readAs(say: (sink: ListSink, text: string) => void, text = ''): { list: ReadList; events: TimelineEvent[] } {
  const events: TimelineEvent[] = [];
  const reader = createForeignReader({
    format: (sink) => {
      let all = '';
      return {
        push: (piece) => {
          all += piece;
        },
        end: () => say(sink, all),
      };
    },
    options: {},
    onEvent: (event) => events.push(event),
  });
  const bytes = new TextEncoder().encode(text);
  for (const byte of bytes) reader.push(Uint8Array.of(byte));
  return { list: reader.end(), events };
}

const AT = { path: '', line: 7 };

describe('a draft from a foreign format', () => {
  it('becomes an event that can be asked for again', () => {
    const { list, events } = readAs(({ event }) => {
      event({ title: 'The bridge opens', when: '2019-03-07', foreign: { format: 'vis', fields: { a: [1] } } }, AT);
      event({ id: 'second', title: 'ស្ពាន', when: 2020, lane: 'ទឹក', summary: undefined }, AT);
    });
    expect(events.map(({ id }) => id)).toEqual(['event-1', 'second']);
    expect([0, 1].map((number) => list.eventAt(number))).toEqual(events);
    expect(list.find('second')).toBe(1);
    expect(list.outline.lanes.map(({ id }) => id)).toEqual(['all', 'ទឹក']);
    expect(list.problems).toEqual([]);
  });

  it('that is at fault is told with its place and, where it is left out, with what was read of it', () => {
    const { list } = readAs(({ event, leaveOut, fault }) => {
      event({ title: 'A', when: '2019', weight: 'heavy' }, { path: 'Row 2', line: 2 });
      event({ title: 'B', when: 'soon' }, { path: 'events[1]' });
      leaveOut({ title: 'C', when: '31/31/2019' }, { path: 'End Year', line: 4, message: 'C cannot be.', value: '31' });
      fault({ path: 'Type', message: 'Nobody knows.' });
    });
    expect(list.count).toBe(1);
    expect(list.problemCount).toBe(4);
    expect(list.problems).toMatchObject([
      { path: 'Row 2.weight', line: 2 },
      { path: 'events[1].when', draft: { title: 'B', when: 'soon' } },
      { path: 'End Year', line: 4, value: '31', message: 'C cannot be.', draft: { title: 'C', when: '31/31/2019' } },
      { path: 'Type', message: 'Nobody knows.' },
    ]);
    expect(list.problems[0]).not.toHaveProperty('draft');
  });

  it('that is nested deeper than can be kept is left out', () => {
    let deep: unknown = 0;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    const { list } = readAs(({ event }) => {
      event({ title: 'A', when: '2019', foreign: { format: 'vis', fields: { deep } } }, AT);
    });
    expect(list.count).toBe(0);
    expect(list.problems[0]?.message).toContain('too much stands within each other');
  });

  it('gives the same event again, also where a number is none', () => {
    const { list, events } = readAs(({ event }) => {
      event({ title: 'A', when: '2019', lane: Number.NaN, weight: Number.POSITIVE_INFINITY }, AT);
      event({ title: Number.NaN, when: '2019' }, AT);
    });
    expect(list.count).toBe(1);
    expect(list.eventAt(0)).toEqual(events[0]);
  });
});

describe('what was recorded in one thread', () => {
  it('is the same when it is read in another, wherever its text is cut', () => {
    const say = ({ event, leaveOut, fault, interpret, outline }: ListSink): void => {
      outline({ title: 'ស្ពាន', lanes: ['a\nb'] });
      event({ title: 'A', when: '2019' }, AT);
      event({ title: 'B', when: 'soon' }, AT);
      leaveOut({ title: 'C' }, { path: '', message: 'C cannot be.' });
      fault({ path: 'x', message: 'Nobody knows.' });
      interpret({ message: 'B may be A.', count: 1, choices: [] });
    };
    let recorded = '';
    say(
      recordList((line) => {
        recorded += line;
      }),
    );
    const { list, events } = readAs((sink, text) => {
      const reader = readRecorded(sink, {});
      for (const letter of text) reader.push(letter);
      reader.end();
    }, recorded);
    const direct = readAs(say);
    expect(events).toEqual(direct.events);
    expect(list.outline).toEqual(direct.list.outline);
    expect(list.problems).toEqual(direct.list.problems);
    expect(list.interpretations).toEqual(direct.list.interpretations);
  });
});

describe('a foreign list', () => {
  it('is put together from parts: lists grow, anything else is said anew', () => {
    const { list } = readAs(({ event, outline }) => {
      outline({ title: 'First', lanes: [{ id: 'a', title: 'A' }], chapters: [] });
      event({ title: 'A', when: '2019', lane: 'b' }, AT);
      outline({ title: 'Second', lanes: [{ id: 'b', title: 'B' }], summary: undefined });
    });
    expect(list.outline).toMatchObject({ title: 'Second', summary: '', id: 'second' });
    expect(list.outline.lanes.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(list.problems).toEqual([]);
  });

  it('says what was taken for what', () => {
    const said = { message: '03/04/2019 was read as 3 April.', count: 2, choices: [] };
    expect(readAs(({ interpret }) => interpret(said)).list.interpretations).toEqual([said]);
  });

  it('without an event and without a fault says that it has none', () => {
    expect(readAs(() => undefined).list.problems).toEqual([{ path: '', message: 'The list has no events.' }]);
  });

  it('comes as text, wherever its bytes are cut, and letters that are none are told', () => {
    const texts: string[] = [];
    readAs((_, text) => texts.push(text), '\ufeffស្ពាន 😀');
    expect(texts).toEqual(['ស្ពាន 😀']);
    expect(readAs(() => undefined, 'a\ufffd').list.problems[0]?.message).toContain('Some letters could not be read');
  });
});
