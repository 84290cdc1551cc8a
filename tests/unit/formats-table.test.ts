// Tables of ours and of other tools: what is read of them, whatever they are called and wherever their text is cut.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRecord } from '../../src/formats/own/read-shape.ts';
import { readStorytellerTable } from '../../src/formats/table/read-storyteller-table.ts';
import { readTable } from '../../src/formats/table/read-table.ts';
import { readTimelineSetter } from '../../src/formats/table/read-timeline-setter.ts';
import { readTimelineJsTable } from '../../src/formats/table/read-timelinejs-table.ts';
import { writeTable } from '../../src/formats/table/write-table.ts';
import { writeTimelineJsTable } from '../../src/formats/table/write-timelinejs-table.ts';
import { readBytes, readSampleText, samplesIn } from '../fixtures/read-samples.ts';
import { record } from '../fixtures/recording-sink.ts';
import { writtenText } from '../fixtures/written-text.ts';

const SAMPLES = ['table', 'timelinejs-table', 'storyteller-table', 'timeline-setter'].flatMap((format) =>
  samplesIn(format).map((sample) => ({ ...sample, format })),
);
const READERS = { readTable, readTimelineJsTable, readStorytellerTable, readTimelineSetter };

/** The table of a file that others made; the folder stands beside the repository, and not everywhere. */
const SHARED = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
const SHARED_TABLES = existsSync(SHARED) ? readdirSync(SHARED).filter((name) => name.endsWith('.csv')) : [];

describe('a sample of a table', () => {
  it.each(SAMPLES)('is recognised and read, whatever it is called: $name', ({ bytes, format }) => {
    const read = readBytes(bytes);
    expect(read.format).toBe(format);
    expect(read).toMatchSnapshot();
    expect(readBytes(bytes, {}, 'holiday.json').timeline.events).toEqual(read.timeline.events);
  });

  it.each(SAMPLES)('is the same timeline after it was written as our own table: $name', ({ bytes }) => {
    const { timeline } = readBytes(bytes);
    const again = readSampleText(writtenText(writeTable, timeline));
    expect(again.timeline).toEqual(timeline);
    expect(again.problems.filter(({ message }) => !message.includes('is shown as text'))).toEqual([]);
  });

  it.each(SAMPLES.filter(({ format }) => format === 'timelinejs-table'))(
    'of TimelineJS keeps its events when it is written for TimelineJS: $name',
    ({ bytes }) => {
      const { timeline } = readBytes(bytes);
      const again = readSampleText(writtenText(writeTimelineJsTable, timeline));
      expect(again.timeline.events).toEqual(timeline.events);
      expect(again.timeline.chapters).toEqual(timeline.chapters);
    },
  );

  it('is there three times at least for each kind of table', () => {
    for (const format of new Set(SAMPLES.map((sample) => sample.format))) {
      expect(SAMPLES.filter((sample) => sample.format === format).length).toBeGreaterThanOrEqual(3);
    }
  });
});

// Registered only where the folder is: a test that cannot run is none that is skipped.
for (const name of SHARED_TABLES) {
  it(`a table that others made loses no row: ${name}`, () => {
    const bytes = new Uint8Array(readFileSync(`${SHARED}${name}`));
    const { timeline, problems, format } = readBytes(bytes);
    expect(format).toBe(name.startsWith('timeline-setter') ? 'timeline-setter' : 'timelinejs-table');
    expect(problems.filter(({ draft }) => draft !== undefined)).toEqual([]);
    expect(timeline.events.length).toBeGreaterThan(5);
    expect(readSampleText(writtenText(writeTable, timeline)).timeline).toEqual(timeline);
  });
}

const OWN = `title;when;summary\r\n"A ""b""";03/04/2017;"two\r\nlines; one; mark"\r\n;;\r\nC;25/12/2016;\r\nD;soon;\r\n`;

describe('a table whose text comes in pieces', () => {
  it('is read the same wherever it is cut', () => {
    const whole = record(readTable, OWN);
    expect(whole.events).toHaveLength(2);
    for (let length = 1; length < 12; length++) expect(record(readTable, OWN, {}, length)).toEqual(whole);
  });

  it('is read row by row, with the line on which each begins', () => {
    const rows = Array.from({ length: 1500 }, (_, i) => `"Event ${i}\nwith a second line",${1000 + i},"a ""b"", c"\n`);
    const { events, places, leftOut } = record(readTable, `title,when,summary\n${rows.join('')}`, {}, 10_007);
    expect(events).toHaveLength(1500);
    expect(leftOut).toEqual([]);
    expect(places.map(({ line }) => line)).toEqual(rows.map((_, i) => 2 + 2 * i));
  });

  it('knows the order of its dates from a later row', () => {
    const { events, interpretations } = record(readTable, OWN);
    expect(events[0]?.['when']).toBe('2017-04-03');
    expect(interpretations.map(({ message }) => message)).toContain(
      '“03/04/2017” was read as 3 April 2017: “25/12/2016”, in line 5, can only be day/month/year.',
    );
  });

  it('does not wait for the end of a long file to decide that', () => {
    let count = 0;
    const reader = readTable(
      { event: () => count++, leaveOut: () => {}, fault: () => {}, interpret: () => {}, outline: () => {} },
      {},
    );
    reader.push('title,when,summary\n');
    for (let i = 0; i < 60; i++) reader.push(`${'An event,2019-03-07,'.concat('a'.repeat(980), '\n').repeat(60)}`);
    expect(count).toBeGreaterThan(1000);
    reader.end();
    expect(count).toBe(3600);
  });
});

describe('a row that is at fault', () => {
  it('is told with its number, its line, its column and what was understood of it; the others open', () => {
    const { events, leftOut } = record(readTable, OWN);
    expect(events.map(({ title }) => title)).toEqual(['A "b"', 'C']);
    expect(leftOut).toEqual([
      {
        draft: { title: 'D', when: 'soon' },
        fault: {
          path: 'when',
          line: 6,
          value: 'soon',
          message:
            'Row 5, “D”: the date “soon” cannot be read; write it like 2019, 2019-03, 2019-03-07 or 2019-03-07/2019-04-01.',
        },
      },
    ]);
  });

  it('with more cells than the first row is told and read; fewer cells are empty ones', () => {
    const { events, faults, interpretations } = record(readTable, 'title,when,lane\nA,2019,b,c\nD,2020\n');
    expect(events).toEqual([
      { title: 'A', when: '2019', lane: 'b' },
      { title: 'D', when: '2020' },
    ]);
    expect(faults.map(({ message, line }) => [message, line])).toEqual([
      [
        'Row 2, “A”: it has more cells than the first row has names; “c” was not read. Put texts with commas into quotation marks.',
        2,
      ],
    ]);
    expect(interpretations[0]?.message).toContain('Row 3 has fewer cells');
  });

  it('with a quotation mark that nobody closes costs itself, not the rest of the file', () => {
    const { events, leftOut } = record(readTable, 'title,when\nA,2018\n"B,2019\nC,2020\nD,2021\n');
    expect(events.map(({ title }) => title)).toEqual(['A', 'C', 'D']);
    expect(leftOut.map(({ fault }) => [fault.line, fault.message.slice(0, 60)])).toEqual([
      [3, 'Row 3, “B,2019”: its quotation marks do not go together, so '],
    ]);
  });
});

describe('the columns of somebody else’s table', () => {
  it.each([
    ['Date,Event', '2019,A'],
    ['Event\tStart Date\tEnd Date', 'A\t2019\t2019'],
    ['NAME;Year;Month', 'A;2019;'],
    ['“sep” is no mark|when|title', '|2019|A'],
  ])('are known by other names, and parted by other marks: %s', (names, row) => {
    expect(record(readTable, `${names}\n${row}\n`).events).toMatchObject([{ title: 'A', when: '2019' }]);
  });

  it('that we have no word for are kept, and said once', () => {
    const { events, interpretations } = record(readTable, 'title,when,Mood,mood,\nA,2019,glad,sad,x\nB,2020,,,\n');
    expect(events.map(({ foreign }) => foreign)).toEqual([
      { format: 'table', fields: { Mood: 'glad', mood: 'sad' } },
      undefined,
    ]);
    expect(interpretations.map(({ message }) => message)).toEqual([
      'What stands under “Mood”, “mood” is kept with the events, but not shown: we have no place for it.',
    ]);
  });

  it('that say neither what nor when are told', () => {
    expect(record(readTable, 'a,b\n1,2\n').faults[0]?.message).toContain('Write “when” above the column of dates');
    expect(record(readTable, 'when,b\n1,2\n').faults[0]?.message).toContain('Write “title” above that column');
  });

  it('may name a source with its words; without words it is a link', () => {
    const { events, outline } = record(
      readTable,
      'title,when,source,quote,speaker\nA,2019,The Gazette,it stood,Ada\nB,2020,https://gazette.example/2,,\n',
    );
    expect(events[0]?.['citations']).toEqual([
      { stance: 'reports', speaker: 'Ada', source: 'source-1', excerpt: [{ exact: 'it stood' }] },
    ]);
    expect(events[1]?.['links']).toEqual([{ url: 'https://gazette.example/2', label: '' }]);
    expect(outline).toEqual({
      actors: [{ id: 'Ada', name: 'Ada' }],
      sources: [{ id: 'source-1', headline: 'The Gazette' }],
    });
  });

  it('may name chapters, which last from their first event to their last', () => {
    const { outline } = record(readTable, 'title,when,era\nA,2019-03,Early\nB,2018,Early\nC,44 BCE,Old\n');
    expect(outline['chapters']).toEqual([
      { id: 'Early', title: 'Early', when: '2018-01-01/2019-03-31' },
      { id: 'Old', title: 'Old', when: '-0043-01-01/-0043-12-31' },
    ]);
  });
});

describe('a year long ago in a cell with a text', () => {
  const heads = [
    ['readTable', 'when,title'],
    ['readStorytellerTable', 'start_date,content_text'],
    ['readTimelineSetter', 'date,description'],
  ] as const;

  it.each(heads)('is the same for each reader that does not know better, and a minus is said: %s', (reader, head) => {
    const text = `${head}\n-500,A\n-500-03,B\n-66000000/-65000000,C\n13.8 Ga,D\n-000043-03-15T00:00:00.000Z,E\n`;
    const { events, leftOut, interpretations } = record(READERS[reader], text);
    expect(leftOut).toEqual([]);
    expect(events.map(({ when }) => (isRecord(when) ? when['date'] : when))).toEqual([
      '-0500',
      '-0500-03',
      'Y-66000000/Y-65000000',
      'Y-13800000000',
      '-0043-03-15',
    ]);
    expect(interpretations).toContainEqual(
      expect.objectContaining({ count: 2, message: expect.stringContaining('“-500” was read as 501 BCE, as ISO') }),
    );
  });

  it('stays 44 BCE where TimelineJS has it in a column for the year', () => {
    const { events } = record(readTimelineJsTable, 'Year,Month,Headline\n-44,3,A\n');
    expect(events[0]).toMatchObject({ when: '-0043-03' });
  });

  it('stays 500 BCE in the date of an old sheet of TimelineJS; what a program wrote counts as ISO', () => {
    const rows = '-500,A\n-500-03,B\n-000043-03-15T00:00:00.000Z,C\n-66000000,D\n';
    const { events, interpretations } = record(readTimelineJsTable, `Start Date,Headline\n${rows}`);
    expect(events.map(({ when }) => when)).toEqual(['-0499', '-0499-03', '-0043-03-15', 'Y-66000000']);
    expect(interpretations[0]?.message).toContain('as TimelineJS shows them');
  });
});

describe('a sheet of TimelineJS', () => {
  it('takes its title from the row that the first generation calls “start”', () => {
    const { outline, events } = record(
      readTimelineJsTable,
      'Start Date,End Date,Headline,Text,Type\n1/1/2019,,The flood,How it was told,start\n3/2019,,First warnings,,\n',
    );
    expect(outline).toMatchObject({ title: 'The flood', summary: 'How it was told' });
    expect(events).toMatchObject([{ title: 'First warnings' }]);
  });
});

describe('a fault of a date in parts', () => {
  it.each([
    ['readTable', 'Year,Month,Day,What happened'],
    ['readTimelineJsTable', 'Year,Month,Day,Headline'],
  ] as const)('is told of the column in which it stands, with the date as it is written: %s', (reader, head) => {
    const { leftOut } = record(READERS[reader], `${head}\n2019,13,1,A\n2019,2,30,B\nthen,1,1,C\n`);
    expect(leftOut.map(({ fault }) => [fault.path, fault.value])).toEqual([
      ['Month', '2019-13-1'],
      ['Day', '2019-2-30'],
      ['Year', 'then-1-1'],
    ]);
  });

  it('may stand in digits of any script', () => {
    const { events } = record(readTable, 'Year,Month,Day,Time,Title\n២០១៧,៣,១,១៣:៣០,A\n');
    expect(events[0]).toMatchObject({ when: '2017-03-01T13:30' });
  });
});

describe('the lanes of Timeline Storyteller', () => {
  const said = (rows: string) =>
    record(readStorytellerTable, `start_date,content_text,facet,category\n${rows}`).interpretations.map(
      ({ message }) => message,
    );
  const lanes = (rows: string) =>
    record(readStorytellerTable, `start_date,content_text,facet,category\n${rows}`).events.map(({ lane }) => lane);

  it('are the categories where the column “facet” is empty, of which nothing is said', () => {
    const rows = '2019,A,,k\n2020,B,,m\n';
    expect(lanes(rows)).toEqual(['k', 'm']);
    expect(said(rows)).toEqual([]);
  });

  it('are the facets where there are some, which is said', () => {
    expect(lanes('2019,A,f,k\n')).toEqual(['f']);
    expect(said('2019,A,f,k\n')).toEqual([expect.stringContaining('the lanes are those of “facet”')]);
  });

  it('are both where only some rows have a facet, which is said', () => {
    expect(lanes('2019,A,f,\n2020,B,,k\n')).toEqual(['f', 'k']);
    expect(said('2019,A,f,\n2020,B,,k\n')).toEqual([expect.stringContaining('Where the column “facet” is empty')]);
  });
});

describe('docs/tables.md', () => {
  const page = readFileSync(new URL('../../docs/tables.md', import.meta.url), 'utf8');
  const examples = [...page.matchAll(/```csv\n([\s\S]*?)```/g)].map(([, text = '']) => text);

  it('shows tables that are read without a fault', () => {
    const [first, second] = examples.map((text) => readSampleText(text));
    expect(first?.timeline.events.map(({ when }) => when.date)).toEqual(['2019-03-07', '2019-09/2019-11', '1850~']);
    expect(second?.timeline.events[0]?.citations.map(({ stance }) => stance)).toEqual(['claims', 'denies']);
    expect([first?.problems, second?.problems]).toEqual([[], []]);
  });

  it('names every column that we write, and every kind of row', () => {
    const [names = ''] = writtenText(writeTable, readSampleText('title,when\nA,2019\n').timeline)
      .replace('\ufeff', '')
      .split('\r\n');
    for (const name of names.split(',')) expect(page).toContain(`\`${name}\``);
  });
});

it('no table makes a reader throw, however it was broken', () => {
  const pieces = fc.constantFrom(
    '"',
    '""',
    ',',
    ';',
    '\n',
    '\r',
    '\r\n',
    '\t',
    '',
    'A',
    '2019',
    '31/12/2019',
    '=',
    'ស',
    '\\',
    '/',
  );
  const heads = fc.constantFrom(
    'title,when,id,source,excerpt',
    'Year,Headline,Type',
    'start_date,content_text',
    'date,description,html',
    'kind,id,when,title,kept',
  );
  fc.assert(
    fc.property(heads, fc.array(pieces, { maxLength: 60 }), fc.nat({ max: 20 }), (head, body, length) => {
      for (const reader of Object.values(READERS)) record(reader, `${head}\n${body.join('')}`, {}, length + 1);
    }),
    { seed: 6, numRuns: 60 },
  );
});

describe('a teacher’s own table', () => {
  const messages = (text: string): readonly string[] =>
    readSampleText(text).interpretations.map(({ message }) => message);

  it('has its places as lanes, and names who said it where nothing is quoted', () => {
    const text =
      'When,What,Where,Notes,Who said it\n2019-03-07,It opens,Harbour,At noon.,Town paper\n2019,It rains,Hill,,Anna\n';
    const { timeline, problems } = readSampleText(text);
    expect(problems).toEqual([]);
    expect(timeline.events).toMatchObject([
      { title: 'It opens', lane: 'Harbour', summary: 'At noon. (Source: Town paper)', citations: [] },
      { title: 'It rains', lane: 'Hill', summary: '(Source: Anna)', citations: [] },
    ]);
    expect(messages(text)).toContain('The column “Where” was taken as the lane.');
    expect(messages(text)).toContain(
      'The source “Town paper” has no address, and none of its words are cited, so it is named at the end of the summary.',
    );
  });

  it('quotes who said it where it gives the words', () => {
    const text = 'When,What,According to,Quote\n2019-03-07,It opens,Town paper,The mayor opened it\n';
    const { timeline } = readSampleText(text);
    expect(timeline.sources).toMatchObject([{ headline: 'Town paper' }]);
    expect(timeline.events[0]).toMatchObject({ summary: '', citations: [{ stance: 'reports' }] });
  });

  it('keeps its place beside a lane of its own', () => {
    const { timeline } = readSampleText('When,What,Where,Lane\n2019-03-07,It opens,Harbour,Works\n');
    expect(timeline.events[0]).toMatchObject({ lane: 'Works', foreign: { fields: { Where: 'Harbour' } } });
  });
});
