// A format is recognised by what is in a file; what is none is named for what it looks like.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/formats/recognise/detect.ts';
import type { FormatId } from '../../src/model/interpretation.ts';

function detectText(text: string) {
  return detect(new TextEncoder().encode(text));
}

const BYTES = (...bytes: readonly number[]): Uint8Array => Uint8Array.of(...bytes, ...Array<number>(100).fill(0));
const word = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

describe('a format', () => {
  it.each<[FormatId, string]>([
    ['sourceline', '{"events":[{"title":"A","when":"2019"}]}'],
    ['sourceline', '[{"title":"A","when":{"date":"2019"}}]'],
    ['sourceline', '{"format":"sourceline","version":1,"sources":[{"id":"a"}]'],
    ['sourceline', '{}'],
    ['timelinejs', '{"title":{"text":{"headline":"A"}},"events":[]}'],
    ['timelinejs', '{"events":[{"media":{"url":"x"},"start_date":{"year":"1963"},"text":{"headline":"A"}}]}'],
    ['timelinejs', '{"timeline":{"headline":"A","type":"default","date":[{"startDate":"2011,12,10","headline":"B"}]}}'],
    ['timelinejs', 'storyjs_jsonp_data = {"timeline": {"headline": "A"}}'],
    ['vis', '[{"id":1,"content":"A","start":"2013-04-20"}]'],
    ['vis', 'var items = new vis.DataSet([\n  {id: 1, content: "item 1", start: "2013-04-20"},\n]);'],
    ['vis', '{"items":[{"content":"A","start":"2013-04-20"}],"groups":[{"id":1,"content":"G"}]}'],
    ['simile-json', "{'dateTimeFormat': 'iso8601', 'events': [ {'start': '1900', 'title': 'A'} ]}"],
    ['simile-json', '{\n// by hand\nevents: [{start: "May 20 1961", latestStart: "1962", title: "A"}]}'],
    ['storyteller-json', '[{"start_date":"1763","end_date":"","content_text":"A","facet":"B","category":"C"}]'],
    ['simile-xml', '<?xml version="1.0"?>\n<data>\n<event start="1900" title="A"/></data>'],
    ['simile-xml', '\ufeff<!-- a --><data wiki-url="x"><event start="1900">A</event></data>'],
    ['timelinejs-table', 'Year,Month,Day,Time,End Year,Headline,Text,Media\n1815,12,10,,,A,B,'],
    ['timelinejs-table', 'Start Date\tEnd Date\tHeadline\tText\tTag\n2011-12-10\t\tA\tB\t'],
    ['storyteller-table', 'start_date,end_date,content_text,facet,category\n1763,,A,B,C'],
    ['timeline-setter', 'date,display_date,description,link,series,html\n"Feb. 18, 2003",,A,,,'],
    ['table', 'title;when\nA;2019'],
    ['table', 'sep=;\n"title";"when"\nA;2019'],
    ['table', '\ufeffDate,Event,Place\n3/4/2019,A,B'],
    ['table', 'Year|Name\n1850|A'],
    ['markwhen', 'title: Bridges\n\n2019: The bridge opens'],
    ['markwhen', '// by hand\n12/2019 - 3 May 2020: A\n#works: red'],
    ['markwhen', '---\ntitle: A\n---\n# Part\n18 March 2026: B'],
    ['markwhen', '2019-03-07T10:00:00Z/2020: A, with a comma'],
    ['markwhen', 'title: Deep time\n\n-66000000: dinosaurs\nY-3000000: A'],
    ['markwhen', 'title: ក\n\n២០១៧-០៣-០១: ខ'],
  ])('is recognised by its content: %s', (format, text) => {
    expect(detectText(text)).toMatchObject({ kind: 'format', format });
    expect(detectText(` \n${text}`)).toMatchObject({ kind: 'format', format });
  });

  it.each<[boolean, string]>([
    [true, 'title,when\nA,2019'],
    [false, 'Datum;Ereignis\n2019;A'],
    [true, 'title: Bridges\n2019: A'],
    [false, '2019: A'],
    [false, '[]'],
  ])('is sure (%s) only where its own words are there: %s', (isSure, text) => {
    expect(detectText(text)).toMatchObject({ kind: 'format', isSure });
  });

  it('that was chosen is taken', () => {
    const head = new TextEncoder().encode('title,when\nA,2019');
    expect(detect(head, { format: 'storyteller-table' })).toMatchObject({ format: 'storyteller-table' });
  });
});

describe('what is no list', () => {
  it.each<[string, Uint8Array | string]>([
    ['The file is empty.', ''],
    ['The file is empty.', ' \n\t'],
    ['a packed file, such as a spreadsheet', BYTES(0x50, 0x4b, 3, 4)],
    ['a compressed file', BYTES(0x1f, 0x8b)],
    ['a PDF document', '%PDF-1.7\n'],
    ['a picture', BYTES(0x89, 0x50, 0x4e, 0x47)],
    ['a picture', BYTES(...word('RIFF'), 1, 2, 3, 4, ...word('WEBP'))],
    ['a film', BYTES(0, 0, 0, 24, ...word('ftypmp42'))],
    ['a film', BYTES(0x1a, 0x45, 0xdf, 0xa3)],
    ['a sound recording', BYTES(...word('ID3'))],
    ['not a text', Uint8Array.from({ length: 500 }, (_, i) => (i * 97) % 256)],
    ['a web page', '<!doctype html><title>A</title>'],
    ['a picture (SVG)', '<?xml version="1.0"?><svg xmlns="x"/>'],
    ['a news feed', '<rss version="2.0"></rss>'],
    ['XML of another kind', '<timeline/>'],
    ['a calendar', 'BEGIN:VCALENDAR\n'],
    ['it has “Fruit”, “Price”', 'Fruit,Price\nApple,2\nPear,3'],
    ['plain text', 'Dear all,\n\nthank you, and good-bye'],
  ])('is said to look like %s', (words, content) => {
    const detected = typeof content === 'string' ? detectText(content) : detect(content);
    if (detected.kind !== 'refused') throw new Error(`taken for ${detected.format}`);
    expect(detected.message).toContain(words);
    if (!words.includes('empty')) expect(detected.message).toContain('TimelineJS');
  });

  it('never throws, whatever the bytes are', () => {
    const piece = fc.constantFrom(
      '{',
      '[',
      '"events"',
      ':',
      "'",
      '//',
      '/*',
      '<data',
      'title,when',
      '\n',
      '2019:',
      '\\',
      ',',
    );
    const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => new TextEncoder().encode(pieces.join('')));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), texts), (bytes) => {
        expect(['format', 'refused']).toContain(detect(bytes).kind);
      }),
      { seed: 20_261_123, numRuns: 300 },
    );
  });

  it('is decided soon, however it repeats itself', () => {
    for (const piece of ['/*', '//\n', '"', '{"a":', '\\', '2019-', ' ', '<!--', "'"]) {
      // The processor's own time: what else runs on the machine does not count. Where work grew with the square, it would be minutes.
      const begin = process.cpuUsage();
      detectText(piece.repeat(65_536 / piece.length));
      const { user, system } = process.cpuUsage(begin);
      expect((user + system) / 1000).toBeLessThan(2000);
    }
  });
});
