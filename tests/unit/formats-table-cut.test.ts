// Tables that were cut off in the middle of a row: told wherever it can be known, and no whole table is accused of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOREIGN_FORMATS } from '../../src/formats/foreign-formats.ts';
import { detect } from '../../src/formats/recognise/detect.ts';
import { readTable } from '../../src/formats/table/read-table.ts';
import { writeTable } from '../../src/formats/table/write-table.ts';
import type { Problem } from '../../src/model/problem.ts';
import { createListHost } from '../../src/sync/list-host.ts';
import type { ToPage } from '../../src/sync/list-protocol.ts';
import { allSamples, readBytes, readSampleText, samplesOfOthers } from '../fixtures/read-samples.ts';
import { record } from '../fixtures/recording-sink.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { writtenText } from '../fixtures/written-text.ts';

const SEED = { seed: 20170903, numRuns: 80 };
const NAMES = 'when,title,summary,lane,link';
const WIDTH = NAMES.split(',').length;

/** Every kind of row that a program writes: short, in quotation marks, with several lines, with empty cells at its end. */
const ROWS: readonly string[] = Array.from({ length: 1000 }, (_, i) => {
  const date = `2017-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`;
  const summary =
    ['', 'Rain, all day', 'They said “no”', '"No"', 'First line\nSecond line, longer\nThird'][i % 5] ?? '';
  const quoted = /[",\n]/.test(summary) ? `"${summary.replaceAll('"', '""')}"` : summary;
  return `${date},Day ${i},${quoted},${i % 3 === 0 ? '"Weather, and all"' : 'Towns'},${i % 4 === 0 ? '' : `https://example.org/${i}`}`;
});

function tableOf(rows: readonly string[]): string {
  return [NAMES, ...rows, ''].join('\n');
}

const WHOLE = tableOf(ROWS);

/** Where each row begins. */
const STARTS: readonly number[] = ROWS.map((row, i) => WHOLE.indexOf(row, WHOLE.indexOf(`Day ${i},`) - 11));

function breaksIn(text: string): readonly Problem[] {
  return record(readTable, text).faults.filter(({ breaksOff }) => breaksOff);
}

/** What can be known of a row that was cut off, read letter by letter. */
function isKnownCut(row: string): boolean {
  let isQuoted = false;
  let cells = 1;
  for (const letter of row) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === ',' && !isQuoted) cells++;
  }
  // Where the first line of a quoted cell just ended, the mark may as well be one too many.
  if (isQuoted) return row.indexOf('\n') !== row.length - 1;
  return row !== '' && !row.endsWith('\n') && cells < WIDTH;
}

describe('a table of a thousand rows', () => {
  it('is told as broken off wherever it is cut, if that can be known, and else is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: STARTS[25] ?? 0, max: WHOLE.length }), (length) => {
        const text = WHOLE.slice(0, length);
        const row = text.slice(STARTS.findLast((start) => start <= length));
        const [told, ...more] = breaksIn(text);
        expect(more).toEqual([]);
        expect(told !== undefined, row).toBe(isKnownCut(row));
      }),
      { ...SEED, numRuns: 30 },
    );
  });

  it('gives the rows before the break, and nothing of the one in which it is', () => {
    const { events, faults, leftOut } = record(readTable, WHOLE.slice(0, WHOLE.indexOf(',Day 500') + 5), {}, 4000);
    expect(events).toHaveLength(500);
    expect(leftOut).toEqual([]);
    expect(faults).toEqual([
      {
        path: '',
        line: tableOf(ROWS.slice(0, 500)).split('\n').length,
        message:
          'The table breaks off in row 502, “2017-09-25”: the file ends there after 2 of 5 cells, and every row before it is whole. What stands before that row was read.',
        breaksOff: true,
      },
    ]);
  });
});

describe('a table that breaks off', () => {
  it.each([
    ['in quotation marks', 'title,when\nA,2018\n"B, and', 'a quotation mark opens there'],
    ['in the lines of a cell', 'title,when,lane\nA,2018,x\n2019,"B,\nand more\nand', 'a quotation mark opens there'],
    ['in its first row of events', 'title,when\n"B, and', 'a quotation mark opens there'],
    ['behind rows with empty ends', 'title;when;lane\nA;2018;\nB;2019;\nC;20', 'after 2 of 3 cells'],
  ])('%s says how that shows', (_, text, words) => {
    expect(breaksIn(text).map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  });

  it('in the middle of a letter says so', () => {
    const bytes = new TextEncoder().encode('title,when,place\nភ្នំពេញ,2018,បាត់ដំបង\nសៀមរាប,2019,ភ្នំពេញ');
    const told = (length: number) => readBytes(bytes.slice(0, length)).problems.find(({ breaksOff }) => breaksOff);
    expect(told(bytes.length - 1)?.message).toContain('the file ends in the middle of a letter');
    expect(told(bytes.length - 2)?.message).toContain('the file ends in the middle of a letter');
    expect(told(bytes.length)).toBeUndefined();
  });

  it('in the middle of a line’s end has all that its last row says', () => {
    const { events, faults, leftOut } = record(readTable, 'title,when\r\nA,2018\r\nB,"2019"\r');
    expect(events).toMatchObject([{ title: 'A' }, { title: 'B', when: '2019' }]);
    expect([...faults, ...leftOut]).toEqual([]);
  });

  it('tells that first, however much else is at fault', () => {
    const rows = Array.from({ length: 600 }, (_, i) => `Row ${i},soon,\n`).join('');
    const { problems, problemCount } = readSampleText(`title,when,lane\n${rows}A,20`);
    expect(problemCount).toBe(601);
    expect(problems[0]?.breaksOff).toBe(true);
  });

  it('is told the page by the worker that reads it', () => {
    const heard: ToPage[] = [];
    const host = createListHost({
      post: (message) => heard.push(message),
      later: () => undefined,
      measureOther: () => 1,
      formats: FOREIGN_FORMATS,
    });
    const bytes = new TextEncoder().encode(tableOf(ROWS.slice(0, 60)).slice(0, -60));
    const detected = detect(bytes, {});
    if (detected.kind === 'refused') throw new Error(detected.message);
    host({ kind: 'begin', letters: new Float32Array(0x230), name: 'days.csv', detected, options: {} });
    host({ kind: 'chunk', bytes });
    host({ kind: 'end' });
    const read = heard.at(-1);
    expect(read?.kind === 'read' && read.list.problems.map(({ breaksOff }) => breaksOff)).toEqual([true]);
    expect(read?.kind === 'read' && read.list.columns.count).toBe(59);
  });
});

describe('a whole table is not accused', () => {
  const SPOILED = fc.record({
    rows: fc.array(fc.nat(999), { minLength: 1, maxLength: 40 }),
    newline: fc.constantFrom('\n', '\r\n'),
    hasLastEnd: fc.boolean(),
    delimiter: fc.constantFrom(',', ';', '\t'),
  });

  it('with a line’s end behind its last row or without', () => {
    fc.assert(
      fc.property(SPOILED, ({ rows, newline, hasLastEnd, delimiter }) => {
        const text = [NAMES, ...rows.map((i) => `2017-01-01,Day ${i},,"a, b",`)].join(newline);
        expect(breaksIn(`${text.replaceAll(',', delimiter)}${hasLastEnd ? newline : ''}`)).toEqual([]);
      }),
      SEED,
    );
  });

  it('with rows that were cut short by hand, the last one too', () => {
    const cells = fc.integer({ min: 2, max: WIDTH });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 19 }), cells, (counts, last) => {
        const row = (count: number) => ['2017', 'A', 'b', 'c', 'd'].slice(0, count).join(',');
        expect(breaksIn([NAMES, ...counts.map(row), row(last)].join('\n'))).toEqual([]);
      }),
      SEED,
    );
  });

  it.each([
    ['trimmed, with tabs', `title\twhen\tlane\n${'A\t2018\t\n'.repeat(30)}B\t2019`],
    ['with a quotation mark too many in the middle', 'title,when\nA,2018\n"B,2019\nC,2020\nD,2021'],
    ['with a quotation mark too many in the last row but one', 'title,when\nA,2018\n"B,2019\nC,2020'],
    ['with a quotation mark too many in its last row', 'title,when\nA,2018\n"B,2019\n'],
    ['with words behind quotation marks', 'title,when\nA,2018\n2019,"Big" bang'],
    ['with the sign at its end that DOS wrote', `title,when,lane\n${'A,2018,\r\n'.repeat(30)}\u001a`],
    ['with white space at its end', `title,when,lane\n${'A,2018,x\n'.repeat(30)}  `],
    ['with one column of text', 'title,when\nA,2018'],
  ])('%s', (_, text) => {
    expect(breaksIn(text)).toEqual([]);
  });

  const tables = [...allSamples(), ...samplesOfOthers()].filter(({ name }) => /\.(?:csv|tsv)$/.test(name));

  it.each(tables)('as others wrote it, also without its last line’s end: $name', ({ bytes }) => {
    const text = new TextDecoder().decode(bytes);
    for (const one of [text, text.replace(/(?:\r\n|\n|\r)$/, '')]) {
      expect(readSampleText(one).problems.filter(({ breaksOff }) => breaksOff)).toEqual([]);
    }
  });

  it('as we write it; cut in any row it is told', () => {
    const text = writtenText(writeTable, SMALL_TIMELINE);
    expect(breaksIn(text)).toEqual([]);
    for (let back = 3; back < 40; back++) {
      if (!text.slice(0, -back).endsWith('\n')) expect(breaksIn(text.slice(0, -back)).length, String(back)).toBe(1);
    }
  });
});
