// What lists that people published have, beyond what the documents of their formats show.
import { describe, expect, it } from 'vitest';
import { createDateOrder } from '../../src/formats/dates/date-order.ts';
import { noteDateText, readDateText } from '../../src/formats/dates/foreign-date.ts';
import { readMarkwhen } from '../../src/formats/markwhen/read-markwhen.ts';
import { writeMarkwhen } from '../../src/formats/markwhen/write-markwhen.ts';
import { readSimileJson } from '../../src/formats/simile/read-simile-json.ts';
import { readSimileXml } from '../../src/formats/simile/read-simile-xml.ts';
import { readStorytellerJson } from '../../src/formats/storyteller/read-storyteller.ts';
import { readStorytellerTable } from '../../src/formats/table/read-storyteller-table.ts';
import { readTable } from '../../src/formats/table/read-table.ts';
import { readTimelineJsTable } from '../../src/formats/table/read-timelinejs-table.ts';
import { readTimelineJs } from '../../src/formats/timelinejs/read-timelinejs.ts';
import { readVis } from '../../src/formats/vis/read-vis.ts';
import { readSampleText } from '../fixtures/read-samples.ts';
import { record } from '../fixtures/recording-sink.ts';
import { writtenText } from '../fixtures/written-text.ts';

describe('two dates without space around their dash', () => {
  it.each([
    ['07/21/2018-07/22/2018', '2018-07-21/2018-07-22'],
    ['21.07.2018-22.07.2018', '2018-07-21/2018-07-22'],
    ['21.-22.07.2018', '2018-07-21/2018-07-22'],
    ['21.–22.07.2018', '2018-07-21/2018-07-22'],
    ['02/2023-04/2023', '2023-02/2023-04'],
    ['03/15/2013-04/2015', '2013-03-15/2015-04'],
    ['18 March 2026-20 March 2026', '2026-03-18/2026-03-20'],
    ['3-5 May 2018', '2018-05-03/2018-05-05'],
    ['July 3-5, 2018', '2018-07-03/2018-07-05'],
    ['July 3 – 5, 2018', '2018-07-03/2018-07-05'],
  ])('are both read: %s', (text, edtf) => {
    expect(readDateText(text, createDateOrder({})).edtf).toBe(edtf);
  });

  it('show the order of day and month by either of them', () => {
    const book = createDateOrder({});
    noteDateText('03/04/2018-03/25/2018', book, 2);
    expect(readDateText('03/04/2018-03/25/2018', book).edtf).toBe('2018-03-04/2018-03-25');
  });
});

describe('a stretch of time as historians write it', () => {
  it.each([
    ['1939–45', '1939/1945'],
    ['1939-45', '1939/1945'],
    ['1939/40', '1939/1940'],
    ['1911–12', '1911/1912'],
    ['ca. 1914-1918', '1914~/1918'],
    ['May 1990-2000', '1990-05/2000'],
    ['Jan-Feb 2014', '2014-01/2014-02'],
    ['since 1997', '1997/..'],
    ['until March 1997', '../1997-03'],
    ['1997 to date', '1997/..'],
  ])('is read as it is meant: %s', (text, edtf) => {
    expect(readDateText(text, createDateOrder({})).edtf).toBe(edtf);
  });

  it.each([
    ['1911-12', '1911-12'],
    ['1911/12', '1911-12'],
    ['1914-21', '1914-21'],
  ])('is a month or a season where it can be one: %s', (text, edtf) => {
    expect(readDateText(text, createDateOrder({})).edtf).toBe(edtf);
  });

  it('is a part of a year where EDTF has one, which is said', () => {
    const book = createDateOrder({});
    expect(readDateText('1939-41', book).edtf).toBe('1939-41');
    expect(book.interpretations()).toMatchObject([{ message: expect.stringContaining('write 1939/1941') }]);
    readDateText('1945-24', book);
    expect(book.interpretations()).toMatchObject([{ count: 1 }]);
  });
});

describe('SIMILE', () => {
  const dates = (event: object) => record(readSimileJson, JSON.stringify({ events: [{ title: 'x', ...event }] }));

  it('may say with 1 and 0 whether an event lasts, as PHP writes it', () => {
    expect(dates({ start: '1885', end: '1925', durationEvent: 1 }).events).toMatchObject([{ when: '1885/1925' }]);
    expect(dates({ start: '1885', end: '1925', durationEvent: 0 }).events).toMatchObject([{ when: '[1885..1925]' }]);
  });

  it('loses of impossible bounds only those, with the field in which they stand', () => {
    const late = dates({ start: '1900', latestStart: '1899', end: '1905' });
    expect(late.events).toMatchObject([{ when: '1900/1905' }]);
    expect(late.faults).toMatchObject([{ path: 'events[0].latestStart', value: '“1899”' }]);
    const early = dates({ start: '1900', earliestEnd: '1903', end: '1902' });
    expect(early.events).toMatchObject([{ when: '1900/1902' }]);
    expect(early.faults).toMatchObject([{ path: 'events[0].earliestEnd', value: '“1903”' }]);
  });
});

describe('a day', () => {
  it('is never read where what stands behind it says more', () => {
    for (const text of ['07/21/2018 until autumn', '21.07.2018 or later', '3/4/2017 + 2 days']) {
      expect(readDateText(text, createDateOrder({})).fault).toContain('cannot be read');
    }
    expect(readDateText('21.07.2018.', createDateOrder({})).edtf).toBe('2018-07-21');
    expect(readDateText('07/21/2018 (Saturday)', createDateOrder({})).edtf).toBe('2018-07-21');
  });

  it('may have its year behind its time, as Java, Unix and Twitter write it', () => {
    const read = (text: string) => readDateText(text, createDateOrder({})).edtf;
    expect(read('Thu Oct 15 00:00:00 UTC 2026')).toBe('2026-10-15');
    expect(read('Wed Aug 27 13:08:45 +0000 2008')).toBe('2008-08-27T13:08:45+00:00');
    expect(read('Wed Aug 27 13:08:45 2008')).toBe('2008-08-27T13:08:45');
  });

  it('has no time where a program wrote midnight for want of one', () => {
    const { events, interpretations } = record(
      readSimileJson,
      JSON.stringify({ events: [{ title: 'x', start: '1963-11-22T00:00:00' }] }),
    );
    expect(events).toMatchObject([{ when: '1963-11-22' }]);
    expect(interpretations).toMatchObject([{ message: expect.stringContaining('as the whole day') }]);
  });
});

describe('a year of the first century', () => {
  it.each([
    [
      'TimelineJS',
      readTimelineJs,
      '{"events":[{"start_date":{"year":"79","month":"8"},"text":{"headline":"x"}}]}',
      '0079-08',
    ],
    ['TimelineJS 2', readTimelineJs, '{"timeline":{"date":[{"startDate":"79,8,24","headline":"x"}]}}', '0079-08-24'],
    ['its sheet', readTimelineJsTable, 'Year,Month,Headline\n79,8,x\n', '0079-08'],
    ['its old sheet', readTimelineJsTable, 'Start Date,End Date,Headline,Text\n79,,x,\n', '0079'],
    ['SIMILE', readSimileXml, '<data><event start="66" end="70" isDuration="true" title="x"/></data>', '0066/0070'],
    ['Timeline Storyteller', readStorytellerJson, '[{"start_date":"79","content_text":"x"}]', '0079'],
    ['its table', readStorytellerTable, 'start_date,end_date,content_text\n14,37,x\n', '0014/0037'],
  ] as const)('needs no zeros in %s, which is said', (_, format, text, when) => {
    const { events, interpretations } = record(format, text);
    expect(events).toMatchObject([{ when }]);
    expect(interpretations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('in the first century'),
    );
  });

  it('needs them in a table of one’s own, where 79 may be 1979', () => {
    expect(record(readTable, 'Year,Title\n79,x\n').leftOut[0]?.fault.message).toContain('1979 or 2079');
  });

  it('is not the year 0, which there is none of', () => {
    const { leftOut } = record(readTimelineJs, '{"events":[{"start_date":{"year":"0"},"text":{"headline":"x"}}]}');
    expect(leftOut[0]?.fault.message).toContain('there is no year 0');
  });
});

describe('a date in columns', () => {
  const dates = (...rows: readonly string[]) => {
    const { events, leftOut } = record(
      readTimelineJsTable,
      `Year,Month,Day,Time,End Year,Headline\n${rows.join('\n')}\n`,
    );
    expect(leftOut).toEqual([]);
    return events.map(({ when }) => when);
  };

  it('may have a year in words, where the year is all there is', () => {
    const years = ['c. 1850', '1916-1918', '1200 BC', '1950s', 'May 1915'].map((year) => `${year},,,,,x`);
    expect(dates(...years)).toEqual(['1850~', '1916/1918', '-1199', '195X', '1915-05']);
    expect(record(readTable, 'Year,Title\nc. 1850,x\n').events).toMatchObject([{ when: '1850~' }]);
    const slide = { start_date: { year: 'c. 1850' }, end_date: { year: 'present' }, text: { headline: 'x' } };
    expect(record(readTimelineJs, JSON.stringify({ events: [slide] })).events).toMatchObject([{ when: '1850~/..' }]);
  });

  it('may have a day in the year’s column, whose order other rows show', () => {
    expect(dates('5/3/1921,,,,,x', '5/25/1921,,,,,y')).toEqual(['1921-05-03', '1921-05-25']);
  });

  it('may have zeros for what is not known, ordinal numbers, a dot in the time, and an open end', () => {
    expect(dates('1911,0,0,,,x', '1915,May,3rd,,,x', '1914,5,3,13.30,,x', '1990,,,,present,x')).toEqual([
      '1911',
      '1915-05-03',
      '1914-05-03T13:30',
      '1990/..',
    ]);
  });
});

it('says of a row whose cells are shifted that some may be missing', () => {
  const head = 'Year,Month,End Year,End Month,Headline,Text\n';
  const shifted = record(readTimelineJsTable, `${head}-8000,,c. 8000 BCE,The boar,A painting\n`).leftOut[0]?.fault;
  expect(shifted?.message).toContain('The row has 5 cells and the first row 6');
  const whole = record(readTimelineJsTable, `${head}-8000,,1850,13,The boar,A painting\n`).leftOut[0]?.fault;
  expect(whole?.message).not.toContain('The row has');
});

it('takes the caption of a picture for the title of a row that has no other words', () => {
  const { events, interpretations } = record(
    readTimelineJsTable,
    'Year,Headline,Text,Media,Media Caption\n1910,,,https://town.example/bridge.jpg,The <b>bridge</b>\n',
  );
  expect(events).toMatchObject([{ title: 'The bridge', media: [{ caption: 'The bridge' }] }]);
  expect(interpretations.map(({ message }) => message)).toEqual([expect.stringContaining('caption of its picture')]);
});

it('counts the stripes of vis-timeline that say nothing, instead of telling each of them', () => {
  const stripe = { type: 'background', start: '2014-01-20', end: '2014-01-22' };
  const { faults, interpretations } = record(
    readVis,
    JSON.stringify([stripe, stripe, { content: 'x', start: '2014' }]),
  );
  expect(faults).toEqual([]);
  expect(interpretations).toMatchObject([{ count: 2, message: expect.stringContaining('not shown') }]);
});

describe('a saved story of Timeline Storyteller', () => {
  const story = (tz_offset: number | undefined, ...dates: readonly (readonly [start: string, end: string])[]) =>
    record(
      readStorytellerJson,
      JSON.stringify({
        timeline_json_data: dates.map(([start_date, end_date]) => ({ start_date, end_date, content_text: 'x' })),
        tz_offset,
      }),
    );

  it('has the days and years that were written, and none of the hours with which they were saved', () => {
    const { events, interpretations } = story(
      480,
      ['1901-03-05T08:00:00.000Z', '1908-07-14T07:59:59.999Z'],
      ['1908-01-01T08:00:00.000Z', '1911-01-01T07:59:59.999Z'],
      ['1900-06-02T07:00:00.000Z', '1900-06-02T07:59:59.999Z'],
    );
    expect(events.map(({ when }) => when)).toEqual(['1901-03-05/1908-07-14', '1908/1910', '1900-06-02']);
    expect(interpretations).toMatchObject([{ count: 3, message: expect.stringContaining('hours that nobody wrote') }]);
  });

  it('is read by the clock of whoever saved it, also east of Greenwich', () => {
    const year = ['1907-12-31T23:00:00.000Z', '1908-12-31T22:59:59.999Z'] as const;
    expect(story(-60, year).events).toMatchObject([{ when: '1908' }]);
  });

  it('keeps times that somebody wrote', () => {
    const flight = ['1969-07-16T13:32:00.000Z', '1969-07-24T16:50:00.000Z'] as const;
    expect(story(undefined, flight).events).toMatchObject([{ when: '1969-07-16T13:32:00Z/1969-07-24T16:50:00Z' }]);
  });
});

describe('a Markwhen text', () => {
  it('may have a header with values that YAML would not take for texts', () => {
    const { outline, faults, events } = record(
      readMarkwhen,
      'title: The mill: its two lives\nview: *@mill.example\n\n1880: x\n',
    );
    expect(outline).toMatchObject({
      title: 'The mill: its two lives',
      foreign: { fields: { view: ['*@mill.example'] } },
    });
    expect([faults, events.length]).toEqual([[], 1]);
  });

  it('may have pages, none of which runs into the next', () => {
    const { events, interpretations, faults } = record(
      readMarkwhen,
      'title: One\ngroup A\n2001: x\nmore of x\n\n_-_-_break_-_-_\ntitle: Two\ndescription: second\n\n2002: y\n',
    );
    expect(events).toMatchObject([
      { title: 'x', summary: 'more of x', lane: 'A' },
      { title: 'y', when: '2002' },
    ]);
    expect(events[1]).not.toHaveProperty('lane');
    expect(faults).toEqual([]);
    expect(interpretations).toMatchObject([{ message: expect.stringContaining('2 pages') }]);
  });

  it('may have a dash behind a time in universal time', () => {
    const { events } = record(readMarkwhen, '2020-02-22T12:13:14Z-now: x\n2021-01-02T06:27:00Z-2022: y\n');
    expect(events.map(({ when }) => when)).toEqual(['2020-02-22T12:13:14Z/..', '2021-01-02T06:27:00Z/2022']);
  });

  it('may have addresses without labels, which become links and no words', () => {
    const { timeline } = readSampleText(
      'title: T\n\n1215: Great charter https://a.example/b\nWords.\nhttps://c.example\n',
    );
    expect(timeline.events).toMatchObject([
      {
        title: 'Great charter',
        summary: 'Words.',
        links: [
          { label: '', url: 'https://a.example/b' },
          { label: '', url: 'https://c.example' },
        ],
      },
    ]);
    expect(readSampleText(writtenText(writeMarkwhen, timeline)).timeline).toEqual(timeline);
  });

  it('of ours is recognised even where Markwhen has words for none of its dates', () => {
    const { timeline } = readSampleText(
      '{"events":[{"title":"The Big Bang","when":"Y-13798000000"}]}',
      {},
      'Deep time',
    );
    const back = readSampleText(writtenText(writeMarkwhen, timeline));
    expect([back.format, back.timeline]).toEqual(['markwhen', timeline]);
  });
});
