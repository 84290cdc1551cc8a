// The files for reference managers: what they say, and what must not break them.
import { describe, expect, it } from 'vitest';
import { bibtexText } from '../../src/cite/bibtex.ts';
import { workIn } from '../../src/cite/cited-works.ts';
import { cslText } from '../../src/cite/csl-json.ts';
import { entryKeys } from '../../src/cite/entry-keys.ts';
import { risText } from '../../src/cite/ris.ts';
import { type Work, workOfPage, workOfSource } from '../../src/cite/work.ts';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import type { Source } from '../../src/model/source.ts';

const TODAY = '2026-01-31';
const WORKS = cambodia.sources.map((source) => workIn(cambodia, source));

function workNamed(id: string): Work {
  const work = WORKS.find((one) => one.id === id);
  if (!work) throw new Error(`unknown source: ${id}`);
  return work;
}

function article(change: Partial<Source>): Work {
  const source: Source = {
    id: 's',
    publisher: 'p',
    headline: 'Words',
    url: 'https://paper.example/a',
    published: '2020-05-04',
    publishedHow: '',
    credits: '',
  };
  return workOfSource({ ...source, ...change }, { id: 'p', name: 'A & B', shortName: 'A & B', about: '', links: [] });
}

describe('the keys of entries', () => {
  it('say who, when and what about', () => {
    expect([...entryKeys(WORKS).values()]).toEqual([
      'rfa2013cambodian',
      'cambodiadaily2017leaked',
      'phnompenhpost2018know',
      'rfa2019cambodia',
      'camboja2019cpp',
    ]);
  });

  it('are never the same, and never empty', () => {
    const khmer = article({ headline: 'ខ្មែរ', published: '', id: 'k' });
    const nameless = workOfPage({ publisher: 'ខ្មែរ', url: 'https://k.example/' });
    expect([...entryKeys([khmer, { ...khmer }, { ...khmer }, nameless]).values()]).toEqual([
      'ab',
      'ab-2',
      'ab-3',
      'work',
    ]);
  });
});

describe('BibTeX', () => {
  it('is written as by hand for an article with an author', () => {
    expect(bibtexText([workNamed('rfa-2013')], TODAY)).toBe(`@online{rfa2013cambodian,
  author = {Lipes, Joshua},
  translator = {{Samean Yun}},
  title = {{Cambodian PM Claims Opposition Acknowledged Ruling Party Victory}},
  organization = {Radio Free Asia},
  date = {2013-09-26},
  year = {2013},
  url = {https://www.rfa.org/english/news/cambodia/recording-09262013165941.html},
  urldate = {2026-01-31},
}
`);
  });

  it('knows a newspaper, and gives a probable day with its question mark', () => {
    const text = bibtexText([workNamed('post-2018')], TODAY);
    expect(text).toMatch(/^@article\{phnompenhpost2018know,\n {2}title = \{\{‘I know/);
    expect(text).toContain(
      '  journal = {The Phnom Penh Post},\n  entrysubtype = {newspaper},\n  date = {2018-09-20?},',
    );
    expect(text).not.toContain('author');
  });

  it('gives a bracket as its two ends, and says in a note that it is one', () => {
    const text = bibtexText([workNamed('camboja-2019')], TODAY);
    expect(text).toContain('  date = {2019-11-21/2019-11-30},\n  year = {2019},');
    expect(text).toContain('note = {Publication date: between 21 and 30 November 2019. Bracketed only:');
  });

  it('contains no command that a headline could bring, and keeps every script', () => {
    const text = bibtexText(
      [article({ headline: '50% & $5 #1 a_b {c} ~d ^e \\input ខ្មែរ', url: 'https://x.example/}{a_b%20c' })],
      TODAY,
    );
    expect(text).toContain(
      String.raw`title = {{50\% \& \$5 \#1 a\_b \{c\} \textasciitilde{}d \textasciicircum{}e \textbackslash{}input ខ្មែរ}}`,
    );
    expect(text).toContain(String.raw`organization = {A \& B}`);
    expect(text).toContain('url = {https://x.example/%7D%7Ba_b%20c}');
  });
});

describe('RIS', () => {
  it('is written as by hand, with CRLF and its tags in their places', () => {
    expect(risText([workNamed('rfa-2019')], TODAY)).toBe(
      [
        'TY  - ELEC',
        'AU  - Finney, Richard',
        'A4  - Samean Yun',
        "TI  - Cambodia's Hun Sen Calls For Destruction of Opposition in Leaked Phone Call",
        'T2  - Radio Free Asia',
        'PY  - 2019',
        'DA  - 2019/02/14',
        'UR  - https://rfa.org/english/news/cambodia/leaked-02142019155358.html',
        'Y2  - 2026/01/31',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['[2019-11-21..2019-11-30]', '2019', '2019/11//'],
    ['[2019-09-19..2019-10-11]', '2019', '2019///'],
    ['2018-09-20?', '2018', '2018/09/20/probably'],
    ['2018~', '2018', '2018///about'],
    ['2018-09', '2018', '2018/09//'],
  ])('gives of %s what is certain: the year %s and %s', (published, year, date) => {
    const lines = risText([article({ published })], TODAY).split('\r\n');
    expect(lines).toContain(`PY  - ${year}`);
    expect(lines).toContain(`DA  - ${date}`);
  });

  it('gives no year that a bracket leaves open', () => {
    const text = risText([article({ published: '[2019-12-28..2020-01-03]' })], TODAY);
    expect(text).not.toMatch(/^(?:PY|DA)/m);
    expect(text).toContain('N1  - Publication date: between 28 December 2019 and 3 January 2020.');
  });

  it('stays one line for each tag, whatever a headline brings', () => {
    const text = risText([article({ headline: 'One\r\nER  - \r\nTY  - two' })], TODAY);
    expect(text.match(/^ER {2}- /gm)).toHaveLength(1);
    expect(text).toContain('TI  - One ER - TY - two\r\n');
  });
});

describe('CSL-JSON', () => {
  const itemOf = (work: Work): unknown => JSON.parse(cslText([work], TODAY))[0];

  it('is written as by hand for an unsigned newspaper article', () => {
    expect(itemOf(workNamed('daily-2017'))).toEqual({
      id: 'cambodiadaily2017leaked',
      type: 'article-newspaper',
      title: 'In Leaked Audio, Hun Sen Advises Kem Sokha',
      'container-title': 'The Cambodia Daily',
      issued: { 'date-parts': [[2017, 3, 6]] },
      URL: 'https://english.cambodiadaily.com/news/in-leaked-audio-hun-sen-advises-kem-sokha-126140/',
      accessed: { 'date-parts': [[2026, 1, 31]] },
    });
  });

  it('turns a known name round, and leaves one as printed whose order is not known', () => {
    expect(itemOf(workNamed('rfa-2013'))).toMatchObject({
      type: 'webpage',
      author: [{ family: 'Lipes', given: 'Joshua' }],
      translator: [{ literal: 'Samean Yun' }],
    });
  });

  it('says a doubt twice: for programs that read ranges, and for those that read only words', () => {
    expect(itemOf(workNamed('camboja-2019'))).toMatchObject({
      issued: {
        'date-parts': [
          [2019, 11, 21],
          [2019, 11, 30],
        ],
        circa: true,
        literal: 'between 21 and 30 November 2019',
      },
    });
    expect(itemOf(workNamed('post-2018'))).toMatchObject({
      issued: { 'date-parts': [[2018, 9, 20]], circa: true, literal: '20 September 2018?' },
      note: 'Publication date: 20 September 2018? Probable; certainly between 19 September and 11 October 2018.',
    });
  });
});
