// Markwhen texts: what is read of them, what is told, and that nothing depends on today, on this computer’s zone, or on hostile lines.
import { describe, expect, it } from 'vitest';
import { createForeignReader } from '../../src/formats/foreign/foreign-reader.ts';
import { readMarkwhen } from '../../src/formats/markwhen/read-markwhen.ts';
import type { ReadOptions } from '../../src/model/interpretation.ts';
import { samplesIn } from '../fixtures/read-samples.ts';

function read(text: string, options: ReadOptions = {}) {
  const reader = createForeignReader({ format: readMarkwhen, options, onEvent: () => undefined });
  reader.push(new TextEncoder().encode(text));
  const { count, eventAt, ...list } = reader.end();
  return { ...list, events: Array.from({ length: count }, (_, number) => eventAt(number)) };
}

function datesOf(text: string, options: ReadOptions = {}): readonly string[] {
  return read(text, options).events.map(({ when }) => when.date);
}

describe('readMarkwhen', () => {
  it.each(samplesIn('markwhen').map(({ name, bytes }) => [name, bytes] as const))('reads %s', (_, bytes) => {
    const { outline, events, problems, interpretations } = read(new TextDecoder().decode(bytes));
    expect({ outline, events, problems, interpretations }).toMatchSnapshot();
  });

  it.each([
    ['2017', '2017'],
    ['2017-03', '2017-03'],
    ['2017-03-04', '2017-03-04'],
    ['2017-03-04 10:30', '2017-03-04T10:30'],
    ['2017-03-04 10:30 - 11:45', '2017-03-04T10:30/2017-03-04T11:45'],
    ['2017-03-04 10:30pm', '2017-03-04T22:30'],
    ['2017/2019', '2017/2019'],
    ['2017-03-04 / 2018', '2017-03-04/2018'],
    ['2017 - 2019', '2017/2019'],
    ['2017-2019', '2017/2019'],
    ['03/2017', '2017-03'],
    ['3/18/2017', '2017-03-18'],
    ['3/18/2017 - 4/2/2017', '2017-03-18/2017-04-02'],
    ['18 March 2017', '2017-03-18'],
    ['March 18, 2017', '2017-03-18'],
    ['Mar 2017', '2017-03'],
    ['Mar 2017 to 2019', '2017-03/2019'],
    ['2017-W05', '2017-01-30/2017-02-05'],
    ['2017-W05-3', '2017-02-01'],
    ['2015-W53', '2015-12-28/2016-01-03'],
    ['44 BCE', '-0043'],
    ['300 - 200 BCE', '-0299/-0199'],
    ['50 BC - 50 AD', '-0049/0050'],
    ['1840~', '1840~'],
    ['[1840..1842]/1850', '[1840..1842]/1850'],
    ['Y-66000000', 'Y-66000000'],
    ['2017 / now', '2017/..'],
    ['12/2012 - now', '2012-12/..'],
    ['2017-03-04 / 2 weeks', '2017-03-04/2017-03-17'],
    ['2017-03 / 1 year', '2017-03/2018-02-28'],
    ['2017-03-01/P3D', '2017-03-01/2017-03-03'],
    ['-66000000', 'Y-66000000'],
    ['-500', '-0500'],
    ['-500/-400', '-0500/-0400'],
    ['+012017', 'Y12017'],
    ['-000043-03-15', '-0043-03-15'],
    ['189X', '189X'],
    ['២០១៧-០៣-០១', '2017-03-01'],
    ['២០១៧', '2017'],
    ['០៣/១៨/២០១៧', '2017-03-18'],
    ['២០១៧ - ២០១៩', '2017/2019'],
  ])('reads the date %s as %s', (written, edtf) => {
    expect(datesOf(`${written}: Something`)).toEqual([edtf]);
  });

  it.each(['now', 'now / 2030', '2 weeks', 'after !nobody 3 days', '2017-02-30', '13/13/2017', '17'])(
    'leaves out what begins on %s, with a sentence and what was read of it',
    (written) => {
      const { events, problems } = read(`title: T\n\n${written}: Something\nMore words.\n`);
      expect(events).toEqual([]);
      expect(problems).toMatchObject([
        { line: 3, value: written, draft: { title: 'Something', summary: 'More words.', when: written } },
      ]);
      expect(problems[0]?.message).toMatch(/^“Something”: .+\.$/);
    },
  );

  it('counts from events of the file, and from nothing that depends on today', () => {
    const text = '2017-03-04: A\nid: a\nafter !a 2 days: B\n3 days: C\nnow: D\n1 day: E\n2018: F\n1 week: G\n';
    expect(read(text).events.map(({ title, when }) => [title, when.date])).toEqual([
      ['A', '2017-03-04'],
      ['B', '2017-03-05/2017-03-06'],
      ['C', '2017-03-07/2017-03-09'],
      ['F', '2018'],
      ['G', '2019-01-01/2019-01-07'],
    ]);
    expect(read(text).problems.map(({ line }) => line)).toEqual([5, 6]);
    expect(read(text).interpretations.map(({ count }) => count)).toEqual([3]);
  });

  it('takes the month first unless the header or the reader says otherwise', () => {
    const text = '03/04/2017: A\n';
    expect(datesOf(text)).toEqual(['2017-03-04']);
    expect(datesOf(`dateFormat: d/M/y\n${text}`)).toEqual(['2017-04-03']);
    expect(datesOf(text, { dateOrder: 'day first' })).toEqual(['2017-04-03']);
    const [about] = read(text).interpretations;
    expect(about?.message).toContain('dateFormat: d/M/y');
    expect(about?.choices.map(({ label, isChosen }) => [label, isChosen])).toEqual([
      ['day/month/year', false],
      ['month/day/year', true],
    ]);
  });

  it.each([
    ['d/M/yyyy', '2017-04-03'],
    ['dd/MM/yyyy', '2017-04-03'],
    ['D.M.Y', '2017-04-03'],
    ['DD-MM-YYYY', '2017-04-03'],
    ['M/d/yyyy', '2017-03-04'],
    ['MM/DD/YYYY', '2017-03-04'],
  ])('takes “dateFormat: %s” as people write it', (format, date) => {
    const text = `title: x\ndateFormat: ${format}\n\n03/04/2017: A\n`;
    expect(datesOf(text)).toEqual([date]);
    expect(read(text).interpretations[0]?.message).toContain(`the header says “dateFormat: ${format}”`);
  });

  it('names a dateFormat that it does not understand, with its line', () => {
    const [about] = read('title: x\ndateFormat: European\n\n03/04/2017: A\n').interpretations;
    expect(about?.message).toContain('“dateFormat: European”, in line 2, does not say which comes first');
  });

  it('says whether an end is counted from its own beginning or from another event', () => {
    const told = (text: string): readonly string[] => read(text).interpretations.map(({ message }) => message);
    expect(told('1960 / 3 years: New banks\n')[0]).toContain('its end is counted from its own beginning');
    expect(told('2017-03-04: A\n2 days: B\n')[0]).toContain('it is counted from another event of the file');
  });

  it('takes what begins with “!” in a header for the text that it is, and warns nobody', () => {
    const { outline, problems } = read('title: !Listen closely\n\n2019: A\n');
    expect(outline.title).toBe('!Listen closely');
    expect(problems).toEqual([]);
  });

  it('keeps zones out of calendar dates', () => {
    const text = (zone: string): string => `timezone: ${zone}\n2017-03-04: A\ntz: ${zone}\n2 days: B\n`;
    expect(datesOf(text('Pacific/Kiritimati'))).toEqual(datesOf(text('Pacific/Niue')));
  });

  it('takes groups for lanes, and tags where there are no groups', () => {
    const groups = read('# A\n## B\n2017: x\n# C\n2018: y #t\n');
    expect(groups.events.map(({ lane }) => lane)).toEqual(['A › B', 'C']);
    const old = read('2016: w\ngroup A\nsection B #t\n2017: x\nendSection\n2018: y\nend group\n2019: z\n');
    expect(old.events.map(({ lane }) => lane)).toEqual(['all', 'A › B', 'A', 'all']);
    const tags = read('2017: x #one #two\n2018: y\n');
    expect(tags.events.map(({ title, lane }) => [title, lane])).toEqual([
      ['x', 'one'],
      ['y', 'all'],
    ]);
    expect(tags.events[0]?.foreign?.fields).toEqual({ tags: ['one', 'two'] });
    expect(tags.interpretations[0]?.message).toContain('tags');
  });

  it('reads pictures, links, properties and boxes, and leaves everything else as text', () => {
    const [event] = read(
      '2017: [x] See [a](a.example/x) and [b](javascript:alert(1)) <b>\nid: e1\nkey: some # value\n![p](https://p.example/p.png)\n[c](https://c.example)\nBut [d](https://d.example) too.\n[Paris](location)\n',
    ).events;
    expect(event).toMatchObject({
      id: 'e1',
      title: 'See a and [b](javascript:alert(1)) <b>',
      summary: 'But d too. Paris',
      media: [{ url: 'https://p.example/p.png', alt: 'p' }],
      links: [
        { label: 'a', url: 'https://a.example/x' },
        { label: 'c', url: 'https://c.example' },
        { label: 'd', url: 'https://d.example' },
      ],
      foreign: { format: 'markwhen', fields: { isDone: true, places: ['Paris'], properties: { key: 'some # value' } } },
    });
  });

  it.each([
    ['a line of spaces', `${' '.repeat(1_000_000)}x:`],
    ['a line of digits', `${'1'.repeat(1_000_000)}:`],
    ['a line of durations', `${'1 day '.repeat(200_000)}:`],
    ['a line of dashes', `${'- '.repeat(500_000)}:`],
    ['a line of brackets', `2018: ${'['.repeat(1_000_000)}`],
    ['a line of half links', `2018: ${'[a]('.repeat(250_000)}`],
    ['a line of tags', `2018: ${'#a '.repeat(300_000)}`],
    ['a title of a million letters', `2018: ${'word '.repeat(200_000)}`],
    [
      'a header of its own patterns',
      'dateFormat:\n  rules:\n    - pattern: "(a+)+$"\naaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!: x',
    ],
    ['a header that refers to itself', 'a: &a [*a, *a]\nb: &b [*a, *a, *b]'],
    ['bars', '---\n'.repeat(2000)],
    ['nothing but colons', ':\n'.repeat(2000)],
    ['a property without end', `2018: x\nkey: "${'\\'.repeat(100_001)}`],
    ['a carried property of another kind', '2018: x\nsourceline: "[1,2"\n2019: y\nsourceline: "{\\"fields\\":7}"'],
    [
      'prototypes',
      '2018: x\n__proto__: y\nconstructor: z\nid: __proto__\nafter !__proto__ 2 days: w\nafter !constructor 1 d: v',
    ],
  ])('is through with %s, and reads what stands around it', (_, hostile) => {
    const before =
      hostile.startsWith('dateFormat') || hostile.startsWith('a: ') || hostile.startsWith('---') ? '' : '2017: First\n';
    const started = performance.now();
    const { events } = read(`${before}${hostile}\n# Group\n2020: Last\n`);
    expect(performance.now() - started).toBeLessThan(5000);
    if (before) expect(events[0]?.title).toBe('First');
    if (!hostile.startsWith('---')) expect(events.at(-1)?.title).toBe('Last');
  });

  it('never throws on what is no Markwhen', () => {
    for (const text of [
      '',
      '\n\n',
      '---',
      '---\n---',
      ':',
      '#',
      '# ',
      '{"a": 1}',
      'title: [',
      'title',
      '\u0000',
      '// sourceline: "x"',
    ]) {
      expect(() => read(text)).not.toThrow();
    }
  });

  it.each([
    ['4.9.2017', 'write 2017-04-09, if that is what it means'],
    ['1890X', '189X'],
    ['2017-03-01/P3Q', 'write the date like 2019-03-07'],
    ['-500-', 'Y-66000000'],
    ['[2017', 'write the date like'],
    ['spring 1850', 'write 1850-21'],
    ['66 Ma', 'write Y-66000000'],
    ['about 1850', 'write 1850~'],
  ])('tells of a line that begins with %s: it looks like an event, but is none', (written, advice) => {
    const { events, problems } = read(`2017: x\n${written}: y\n`);
    expect(events.length + problems.length).toBe(2);
    expect(problems).toMatchObject([{ line: 2, message: expect.stringContaining(advice) }]);
  });

  it('tells of such a line above the first event, too, where it would be header', () => {
    const { events, problems } = read('title: T\n1890X: y\n2017: x\n');
    expect(events.map(({ title }) => title)).toEqual(['x']);
    expect(problems).toMatchObject([{ line: 2, message: expect.stringContaining('1890X') }]);
  });

  it('takes no sentence with a number and a colon for a date', () => {
    const text = '2017: x\nIn 12 cases: nothing\n3 reasons: a, b, c\n12,000: dead\nhttps://x.example/2017: y\n';
    const { events, problems } = read(text);
    expect(problems).toEqual([]);
    expect(events).toMatchObject([
      { summary: expect.stringMatching(/^In 12 cases.*3 reasons.*12,000: dead.*2017: y$/) },
    ]);
  });

  it('says what a duration and a short year with a minus came to', () => {
    const { interpretations } = read('2017-03-01/P3D: x\n-500: y\n');
    expect(interpretations.map(({ message }) => message)).toEqual([
      expect.stringContaining('1–3 March 2017'),
      expect.stringContaining('501 BCE'),
    ]);
  });

  it.each([
    ['closed by a bar that no other opens', 'title: T\ndescription: D\n---\n\n2017: A\n2018: B\n'],
    ['between two bars', '---\ntitle: T\ndescription: D\n---\n2017: A\n2018: B\n'],
    ['between two bars under a comment', '// mine\n---\ntitle: T\ndescription: D\n---\n2017: A\n2018: B\n'],
    ['opened by a bar that no other closes', '---\ntitle: T\ndescription: D\n2017: A\n2018: B\n'],
    ['without bars', 'title: T\ndescription: D\n\n2017: A\n2018: B\n'],
    [
      'closed by a bar, above properties in bars',
      'title: T\ndescription: D\n---\n2017: A\n---\nkey: v\n---\n2018: B\n',
    ],
  ])('reads a header %s', (_, text) => {
    const { outline, events, problems } = read(text);
    expect(outline).toMatchObject({ title: 'T', summary: 'D' });
    expect(events.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(problems).toEqual([]);
  });
});
