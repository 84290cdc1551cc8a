// A time with its zone goes through the formats that hold all of a timeline, and comes back as it was written.
import { describe, expect, it } from 'vitest';
import type { WriteFormat } from '../../src/formats/format.ts';
import { writeMarkwhen } from '../../src/formats/markwhen/write-markwhen.ts';
import { writeList } from '../../src/formats/own/write-list.ts';
import { writeTable } from '../../src/formats/table/write-table.ts';
import { writeTimelineJsTable } from '../../src/formats/table/write-timelinejs-table.ts';
import { writeTimelineJs } from '../../src/formats/timelinejs/write-timelinejs.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { readSampleText } from '../fixtures/read-samples.ts';
import { OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { writtenText } from '../fixtures/written-text.ts';

const TIMES = [
  '1940-10-12T22:15:00+01:00',
  '1940-10-12T22:15:00Z',
  '1940-10-12T22:15',
  '1940-10-12T00:00Z',
  '1940-10-12T22:15-03:30~',
  '1940-10-12T22:15+01:00/1940-10-13T06:00Z',
] as const;
const TIMED: Timeline = {
  ...SMALL_TIMELINE,
  events: TIMES.map((date, i) => ({
    ...OPENING,
    id: i === 0 ? OPENING.id : `e${i}`,
    connections: [],
    when: { date, basis: 'given', how: '' },
  })),
};

const WRITERS: Readonly<Record<string, WriteFormat>> = {
  'our own JSON': writeList,
  'our own table': writeTable,
  'TimelineJS JSON': writeTimelineJs,
  Markwhen: writeMarkwhen,
};

function lossesOf(write: WriteFormat): readonly string[] {
  const { events, ...outline } = TIMED;
  const writer = write(outline);
  for (const event of events) writer.event(event);
  return writer.losses().map(({ message }) => message);
}

describe('A time with its zone', () => {
  it.each(Object.entries(WRITERS))('comes back as it was written from %s', (_, write) => {
    const { timeline, problems } = readSampleText(writtenText(write, TIMED));
    expect(problems).toEqual([]);
    expect(timeline.events.map(({ when }) => when.date)).toEqual(TIMES);
  });

  it('is shown by TimelineJS at the time of its place, with the zone in words, which is said', () => {
    const { events }: { events: { start_date: object; display_date?: string }[] } = JSON.parse(
      writtenText(writeTimelineJs, TIMED),
    );
    expect(events[0]).toMatchObject({
      start_date: { year: 1940, month: 10, day: 12, hour: 22, minute: 15, second: 0 },
      display_date: '12 October 1940, 22:15:00 UTC+1',
    });
    expect(events[2]?.display_date).toBeUndefined();
    expect(lossesOf(writeTimelineJs)).toContainEqual(expect.stringContaining('4 time zones are shown in words only'));
    expect(lossesOf(writeTimelineJsTable)).toContainEqual(expect.stringContaining('1 doubt about a date'));
  });
});
