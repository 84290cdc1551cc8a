// A list on its way from bytes to columns, and what is said of a list that is too much.
import { describe, expect, it } from 'vitest';
import { OWN_LIST } from '../../src/formats/recognise/detect.ts';
import { readListFrom } from '../../src/sync/read-list.ts';

interface Draft {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly lane?: string;
}

function read(events: readonly Draft[], more: Readonly<Record<string, unknown>> = {}) {
  const titles: string[] = [];
  const reading = readListFrom({
    name: 'towns.json',
    onTitle: (title) => titles.push(title),
    detected: OWN_LIST,
    options: {},
    formats: {},
  });
  reading.push(new TextEncoder().encode(JSON.stringify({ ...more, events })));
  return { ...reading.end(), titles };
}

const draft = (number: number, lane?: string): Draft => ({
  id: `e${number}`,
  title: `Event ${number}`,
  when: '2019-03-07',
  ...(lane === undefined ? {} : { lane }),
});

describe('a list that is read', () => {
  it('has a column for each event that can be read, and tells each title as it comes', () => {
    const { columns, outline, titles, problems } = read([draft(1), { ...draft(2), when: 'someday' }, draft(3)]);
    expect(columns.count).toBe(2);
    expect(outline.eventCount).toBe(2);
    expect(titles).toEqual(['Event 1', 'Event 3']);
    expect(problems.map(({ path }) => path)).toEqual(['events[1].when']);
  });

  it('is called after its file where it has no title', () => {
    expect(read([draft(1)]).outline.title).toBe('towns');
    expect(read([draft(1)], { title: 'Towns' }).outline.title).toBe('Towns');
  });

  it('keeps the order of its lanes, or of their first events where it names none', () => {
    const named = read([draft(1, 'b'), draft(2, 'a')], {
      lanes: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
    });
    expect(named.outline.lanes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect([...named.columns.lane]).toEqual([1, 0]);
    expect(read([draft(1, 'b'), draft(2, 'a')]).outline.lanes.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('with a lane for each event shows the largest ones and puts all others together, and says so', () => {
    const events = Array.from({ length: 10_000 }, (_, number) =>
      draft(number, number < 50 ? 'busy' : `lane ${number}`),
    );
    const { columns, outline, problems } = read(events);
    expect(columns.count).toBe(10_000);
    expect(outline.lanes).toHaveLength(24);
    expect(outline.lanes[0]?.id).toBe('busy');
    expect(outline.lanes.at(-1)?.title).toBe('9928 other lanes');
    expect(problems[0]?.message).toContain('9951 lanes');
  });
});
