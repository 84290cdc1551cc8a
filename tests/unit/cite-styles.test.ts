// The five articles in four styles, against strings written by hand from the styles' manuals.
import { describe, expect, it } from 'vitest';
import { pagesAfterwards, workIn } from '../../src/cite/cited-works.ts';
import { htmlText, plainText } from '../../src/cite/runs.ts';
import type { StyleId } from '../../src/cite/style.ts';
import { referenceList, STYLES } from '../../src/cite/styles.ts';
import { type Work, workOfPage, workOfSource, workOfTimeline } from '../../src/cite/work.ts';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import type { Publisher, Source } from '../../src/model/source.ts';
import { CITED_BY_HAND } from '../fixtures/cited-by-hand.ts';

const TODAY = '2026-01-31';

function styleOf(id: StyleId): (typeof STYLES)[number] {
  return STYLES.find((style) => style.id === id) ?? STYLES[0];
}

/** The reference, then the short forms, as HTML. */
function citedAs(id: StyleId, work: Work): readonly string[] {
  const style = styleOf(id);
  return [style.reference(work, TODAY), ...style.shortForms(work, TODAY).map(({ runs }) => runs)].map(htmlText);
}

const PAPER: Publisher = { id: 'p', name: 'The Paper', shortName: 'Paper', isNewspaper: true, about: '', links: [] };

const SOURCE: Source = {
  id: 's',
  publisher: 'p',
  headline: 'Is It True?',
  url: 'https://paper.example/true',
  published: '2020-05-04',
  publishedHow: '',
  credits: '',
};

function article(change: Partial<Source>): Work {
  return workOfSource({ ...SOURCE, ...change }, PAPER);
}

describe('the five articles', () => {
  const cases = STYLES.flatMap(({ id }) => cambodia.sources.map((source) => [id, source.id, source] as const));

  it.each(cases)('are cited in %s: %s', (id, sourceId, source) => {
    expect(citedAs(id, workIn(cambodia, source))).toEqual(CITED_BY_HAND[id][sourceId]);
  });

  it('are listed in the order of the alphabet, without marks and articles', () => {
    const works = cambodia.sources.map((source) => workIn(cambodia, source));
    const orderIn = (id: StyleId): readonly string[] =>
      referenceList(works, styleOf(id), TODAY).map(({ work }) => work.id);
    expect(orderIn('apa')).toEqual(['camboja-2019', 'rfa-2019', 'post-2018', 'daily-2017', 'rfa-2013']);
    expect(orderIn('mla')).toEqual(orderIn('apa'));
    expect(orderIn('chicago')).toEqual(['daily-2017', 'camboja-2019', 'rfa-2019', 'rfa-2013', 'post-2018']);
    expect(orderIn('harvard')).toEqual(['daily-2017', 'camboja-2019', 'rfa-2019', 'rfa-2013', 'post-2018']);
  });
});

describe('a page of which only publisher and address are known', () => {
  const page = workOfPage({ publisher: 'The Hindu', url: 'https://hindu.example/a' });

  it.each<[StyleId, readonly string[]]>([
    ['apa', ['The Hindu. (n.d.). [Web page]. https://hindu.example/a', '(The Hindu, n.d.)']],
    ['mla', ['The Hindu. Web page. hindu.example/a. Accessed 31 Jan. 2026.', '(The Hindu)']],
    [
      'chicago',
      [
        'The Hindu. Web page. Accessed January 31, 2026. https://hindu.example/a.',
        'Web page, The Hindu, accessed January 31, 2026, https://hindu.example/a.',
        'The Hindu.',
      ],
    ],
    [
      'harvard',
      [
        'The Hindu (no date) [Web page]. Available at: https://hindu.example/a (Accessed: 31 January 2026).',
        '(The Hindu, no date)',
      ],
    ],
  ])('gets neither author nor title nor day in %s', (id, expected) => {
    expect(citedAs(id, page)).toEqual(expected);
  });

  it('is listed once, however often it tells what came afterwards', () => {
    expect(pagesAfterwards(cambodia).map(({ container }) => container)).toEqual([
      'European Sources Online',
      'The Hindu',
    ]);
  });

  it('is told apart by letters where a style names it by its year', () => {
    const pages = ['b', 'a'].map((path) =>
      workOfPage({ publisher: 'The Hindu', url: `https://hindu.example/${path}` }),
    );
    const named = (id: StyleId): readonly string[] => {
      const style = styleOf(id);
      return referenceList(pages, style, TODAY).map(({ work }) => plainText(style.shortForms(work, TODAY)[0].runs));
    };
    expect(named('apa')).toEqual(['(The Hindu, n.d.-a)', '(The Hindu, n.d.-b)']);
    expect(named('harvard')).toEqual(['(The Hindu, no date a)', '(The Hindu, no date b)']);
    expect(named('mla')).toEqual(['(The Hindu)', '(The Hindu)']);
  });
});

describe('the timeline itself', () => {
  const timeline = workOfTimeline(
    { id: 't', title: 'The bridge' },
    { version: '1.2.3', url: 'https://lines.example/' },
  );

  it.each<[StyleId, string]>([
    [
      'apa',
      '<i>The bridge</i> [Interactive timeline]. (n.d.). Sourceline (Version 1.2.3). Retrieved January 31, 2026, from https://lines.example/',
    ],
    ['mla', '“The bridge.” <i>Sourceline</i>, version 1.2.3, lines.example/. Accessed 31 Jan. 2026.'],
    ['chicago', 'Sourceline. “The bridge.” Version 1.2.3. Accessed January 31, 2026. https://lines.example/.'],
    [
      'harvard',
      '<i>The bridge</i> (no date) [Interactive timeline]. Sourceline, version 1.2.3. Available at: https://lines.example/ (Accessed: 31 January 2026).',
    ],
  ])('is cited in %s with its version and the day', (id, expected) => {
    expect(citedAs(id, timeline)[0]).toBe(expected);
  });

  it('has no address where it has none', () => {
    const here = workOfTimeline({ id: 't', title: 'The bridge' }, { version: '1.2.3', url: '' });
    for (const { id } of STYLES) expect(citedAs(id, here).join()).not.toMatch(/accessed|retrieved|available/i);
  });
});

describe('a reference', () => {
  it('keeps a question mark and adds no full stop to it, but in notes a comma', () => {
    expect(citedAs('apa', article({}))[0]).toMatch(/^Is It True\? \(2020, May 4\)\. /);
    expect(citedAs('mla', article({}))[0]).toMatch(/^“Is It True\?” <i>The Paper<\/i>, 4 May 2020, /);
    expect(citedAs('chicago', article({}))[1]).toMatch(/^“Is It True\?,” <i>Paper<\/i>, May 4, 2020, /);
  });

  it('names two authors and three, and turns no name round whose order is not known', () => {
    const two = article({ credits: 'By Aun Pheap and Jane Smith' });
    const three = article({ credits: 'Written in English by Ann B. Ash, Ben Oak and Cy Elm.' });
    expect(STYLES.map(({ id }) => citedAs(id, two)[0]?.split(/[(“]/)[0])).toEqual([
      'Aun Pheap, &amp; Jane Smith. ',
      'Aun Pheap, and Jane Smith. ',
      'Aun Pheap, and Jane Smith. ',
      'Aun Pheap and Jane Smith ',
    ]);
    expect(STYLES.map(({ id }) => citedAs(id, three)[0]?.split(/[(“]/)[0])).toEqual([
      'Ash, A. B., Oak, B., &amp; Elm, C. ',
      'Ash, Ann B., et al. ',
      'Ash, Ann B., Ben Oak, and Cy Elm. ',
      'Ash, A. B., Oak, B. and Elm, C. ',
    ]);
    expect(citedAs('apa', three)[1]).toBe('(Ash et al., 2020)');
  });

  it.each<[string, string]>([
    ['', '(n.d.)'],
    ['2020', '(2020)'],
    ['2020-05', '(2020, May)'],
    ['2020~', '([ca. 2020])'],
    ['2020?', '([2020?])'],
    ['[2019-12-28..2020-01-03]', '([between December 28, 2019, and January 3, 2020])'],
    ['[2019-11-21,2019-11-28]', '([November 21 or November 28, 2019])'],
    ['[..2019-11-21]', '([21 November 2019 or earlier])'],
    ['2020-21', '([spring 2020])'],
    ['not a date', '([not a date])'],
  ])('gives the publication date %s as %s, and never sharper', (published, expected) => {
    expect(citedAs('apa', article({ published }))[0]).toContain(` ${expected}. `);
  });

  it('of unknown year says so beside the author, too', () => {
    const work = article({ published: '[2019-12-28..2020-01-03]' });
    expect(citedAs('harvard', work)[0]).toMatch(
      /^<i>The Paper<\/i> \(\[between 2019 and 2020\]\) ‘Is It True\?’, \[between 28 December 2019 and 3 January 2020\]\. /,
    );
  });

  it('has no markup but italics', () => {
    const work = article({ headline: '<b>Bold</b> & "brash"', url: '' });
    expect(citedAs('apa', work)[0]).toBe(
      '&lt;b&gt;Bold&lt;/b&gt; &amp; &quot;brash&quot;. (2020, May 4). <i>The Paper</i>.',
    );
  });

  it('of a source without publisher or address is what there is', () => {
    const work = workOfSource({ ...SOURCE, headline: 'Words', url: '' }, undefined);
    expect(STYLES.map(({ id }) => citedAs(id, work)[0])).toEqual([
      '<i>Words</i>. (2020, May 4).',
      '“Words.” 4 May 2020.',
      '“Words.” May 4, 2020.',
      '<i>Words</i> (2020) 4 May.',
    ]);
  });
});
