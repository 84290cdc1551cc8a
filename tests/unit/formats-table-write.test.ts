// What we write as a table reads back as the same timeline, but for what the writer says is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createForeignReader } from '../../src/formats/foreign/foreign-reader.ts';
import type { ReadFormat, WriteFormat } from '../../src/formats/format.ts';
import { readTable } from '../../src/formats/table/read-table.ts';
import { readTimelineJsTable } from '../../src/formats/table/read-timelinejs-table.ts';
import { writeTable } from '../../src/formats/table/write-table.ts';
import { writeTimelineJsTable } from '../../src/formats/table/write-timelinejs-table.ts';
import { showDate } from '../../src/formats/timelinejs/date-parts.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { arbitraryTimeline } from '../fixtures/arbitrary-timeline.ts';

interface Written {
  readonly text: string;
  readonly losses: readonly string[];
}

function write(format: WriteFormat, { events, ...outline }: Timeline): Written {
  const writer = format(outline);
  const text = writer.begin() + events.map(writer.event).join('') + writer.end();
  return { text, losses: writer.losses().map(({ message }) => message) };
}

function read(format: ReadFormat, text: string) {
  const reader = createForeignReader({ format, options: {}, onEvent: () => undefined });
  reader.push(new TextEncoder().encode(text));
  const { outline, count, eventAt, problems, interpretations } = reader.end();
  return {
    timeline: { ...outline, events: Array.from({ length: count }, (_, i) => eventAt(i)) },
    problems,
    interpretations,
  };
}

/** A timeline without what our table says that it loses. */
function withoutLosses(timeline: Timeline): object {
  const { startsWith: _startsWith, ...rest } = timeline;
  return {
    ...rest,
    actors: rest.actors.map(({ notToBeConfusedWith: _names, ...actor }) => ({ ...actor, offices: [] })),
    publishers: rest.publishers.map(({ isNewspaper: _paper, ...publisher }) => ({ ...publisher, links: [] })),
    sources: rest.sources.map(({ extent: _extent, ...source }) => source),
    terms: rest.terms.map(({ forms: _forms, ...term }) => term),
    afterwards: [],
    corrections: [],
  };
}

/** What TimelineJS's columns hold of an event whose date they can say. */
function shownPart({ title, summary, when, media }: TimelineEvent): object {
  const { link: _link, ...first } = media?.[0] ?? {};
  return {
    title,
    summary,
    date: showDate(when.date).display_date === undefined ? when.date.replace(/Z$/, '') : 'nearest',
    media: media ? first : undefined,
  };
}

describe('our own table', () => {
  it('reads back as the same timeline, but for what is named as lost', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        const { timeline: again, problems } = read(readTable, write(writeTable, timeline).text);
        expect(problems.map(({ message }) => message)).toEqual(
          timeline.events.length > 0 ? [] : ['The list has no events.'],
        );
        expect(again).toEqual(withoutLosses(timeline));
      }),
      { seed: 6, numRuns: 30 },
    );
  });

  it('brings unknown columns back as columns', () => {
    const text = 'title,when,Colour\nThe bridge opens,2019-03-07,red\nIt closes,2020,\n';
    const { timeline } = read(readTable, text);
    const written = write(writeTable, { ...timeline, title: 'Bridges' }).text;
    const [names = '', ...rows] = written.split('\r\n');
    expect(names.endsWith(',kept,Colour')).toBe(true);
    expect(rows.some((row) => row.includes('The bridge opens') && row.endsWith(',red'))).toBe(true);
    expect(read(readTable, written).timeline.events).toEqual(timeline.events);
  });

  it('says what it loses, and nothing where nothing is lost', () => {
    const { timeline } = read(readTable, 'title,when\nThe bridge opens,2019\n');
    expect(write(writeTable, timeline).losses).toEqual([]);
    const afterword = { when: '2020', text: 'It closed.', link: { label: '', url: 'https://a.example' } };
    expect(write(writeTable, { ...timeline, afterwards: [afterword] }).losses).toEqual([
      '1 note on what came after the sources end is left out.',
    ]);
  });
});

describe('a cell that a spreadsheet would take for a formula', () => {
  it.each(['=1+1', '+49 30', '-the end', '@home', "'=x", "''-x", "'tis"])(
    '%s is written as a text and comes back',
    (title) => {
      const { timeline } = read(readTable, 'title,when\nA,2019\n');
      const [event] = timeline.events;
      if (!event) throw new Error('no event');
      const { text } = write(writeTable, { ...timeline, events: [{ ...event, title }] });
      expect(text).not.toMatch(/(?:^|[,"\n])[=+@]/);
      expect(read(readTable, text).timeline.events[0]?.title).toBe(title);
    },
  );
});

describe('a table for TimelineJS', () => {
  it('reads back with the same titles, texts, dates and pictures', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        const { timeline: again, problems } = read(readTimelineJsTable, write(writeTimelineJsTable, timeline).text);
        expect(problems.map(({ message }) => message)).toEqual(
          timeline.events.length > 0 ? [] : ['The list has no events.'],
        );
        expect(again.title).toBe(timeline.title);
        expect(again.summary).toBe(timeline.summary);
        const dates = timeline.events.map(({ when }) => showDate(when.date).display_date !== undefined);
        const shown = again.events.map((event, i) => ({
          ...shownPart(event),
          ...(dates[i] ? { date: 'nearest' } : {}),
        }));
        expect(shown).toEqual(timeline.events.map(shownPart));
      }),
      { seed: 6, numRuns: 30 },
    );
  });

  it('brings markup, display dates and unknown columns back as they were', () => {
    const text =
      'Year,Month,Day,Headline,Text,Display Date,Background,Colour\n,,,,,,,\n1850,,,"A <b>town</b>","<p>It <i>grows</i>.</p>",about 1850,#eee,red\n';
    const { timeline } = read(readTimelineJsTable, text);
    expect(timeline.events[0]).toMatchObject({ title: 'A town', summary: 'It grows.' });
    const { text: written } = write(writeTimelineJsTable, timeline);
    expect(written).toContain('A <b>town</b>,<p>It <i>grows</i>.</p>');
    expect(written).toContain('about 1850');
    expect(written).toContain('#eee,red');
    expect(read(readTimelineJsTable, written).timeline.events).toEqual(timeline.events);
  });

  it('names what TimelineJS has no place for, with its number', () => {
    const { timeline } = read(readTable, 'title,when,people,source,quote\nA,c. 1850,Ada; Bo,The Gazette,it stood\n');
    const { losses } = write(writeTimelineJsTable, timeline);
    expect(losses).toContain('1 cited excerpt is left out: TimelineJS has no place for words that are quoted.');
    expect(losses).toContain('2 names of people beside events are left out.');
  });
});
