// The page without JavaScript: its outline, its words, and that data stay data.
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/model/event.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { renderNoscript } from '../../src/ui/carry/render-noscript.ts';

const EVENT: TimelineEvent = {
  id: 'later',
  title: 'Later & <b>bold</b>',
  summary: 'What happened.',
  when: { date: '[2019-11-21,2019-11-28]', basis: 'computed', how: 'From the weekday.' },
  lane: 'talks',
  chapter: 'one',
  actors: [],
  weight: 3,
  isPublicAct: true,
  connections: [],
  legalStatus: 'Charged, not convicted in these sources.',
  citations: [
    {
      source: 'article',
      excerpt: [{ exact: 'five words said by somebody' }, { exact: 'and “five” more as well' }],
      stance: 'claims',
      speaker: 'speaker',
      translation: "RFA's translation",
    },
  ],
};

const TIMELINE: Timeline = {
  id: 'tiny',
  title: 'A tiny timeline',
  summary: 'Two events.',
  sourcesEnd: '2019-11',
  lanes: [{ id: 'talks', title: 'Talks' }],
  chapters: [
    { id: 'one', title: 'Chapter one', when: '2013/2019', summary: 'How it went.' },
    { id: 'empty', title: 'Empty chapter', when: '2020', summary: '' },
  ],
  silences: [],
  actors: [{ id: 'speaker', kind: 'person', name: 'A Speaker', about: 'Speaks.', offices: [] }],
  terms: [],
  publishers: [{ id: 'paper', name: 'The Paper', shortName: 'Paper', about: '', links: [] }],
  sources: [
    {
      id: 'article',
      publisher: 'paper',
      headline: 'The headline',
      url: 'https://example.org/a?b=1&c=2',
      published: '2019-11-30',
      publishedHow: '',
      credits: 'Reported by a reporter.',
    },
  ],
  events: [
    EVENT,
    {
      ...EVENT,
      id: 'earlier',
      title: 'Earlier',
      when: { date: '2013-09', basis: 'stated', how: 'Stated.' },
      citations: [{ source: 'article', excerpt: [{ exact: 'plain words' }], stance: 'reports' }],
    },
  ],
  afterwards: [{ when: '2020-02-12', text: 'What came.', link: { label: 'A report', url: 'javascript:alert(1)' } }],
  corrections: [],
};

const html = renderNoscript(TIMELINE, { version: '1.2.3', reportUrl: 'https://example.org/new' });

describe('renderNoscript', () => {
  it('has an outline: one title, chapters that have events, and the events in time', () => {
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect([...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)).toEqual(['Chapter one', 'Afterwards']);
    expect([...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title]) => title)).toEqual([
      'Earlier',
      'Later &amp; &lt;b&gt;bold&lt;/b&gt;',
    ]);
  });

  it('says date and standing in words, and the status of an accusation', () => {
    expect(html).toContain('a Thursday in November 2019: 21 or 28.</strong> One side says.');
    expect(html).toContain('Told as fact.');
    expect(html).toContain('Charged, not convicted in these sources.');
  });

  it('quotes with source, speaker, translation and credits', () => {
    expect(html).toContain(
      '<blockquote cite="https://example.org/a?b=1&amp;c=2" data-source="article"><p>five words said by somebody […] and “five” more as well</p></blockquote>',
    );
    expect(html).toContain(
      'A Speaker, in <cite><a href="https://example.org/a?b=1&amp;c=2">The headline</a></cite>, The Paper, 30 November 2019 (RFA\'s translation). Reported by a reporter.',
    );
  });

  it('links to the web only', () => {
    expect(html).not.toContain('javascript:');
  });

  it('names the date of knowledge, the version and where to report a mistake', () => {
    expect(html).toContain('ends with: November 2019. Sourceline 1.2.3. <a href="https://example.org/new">');
  });

  it('quotes without credit where a list names a source that is not in it', () => {
    const lost = renderNoscript({ ...TIMELINE, sources: [] }, { version: '1', reportUrl: '' });
    expect(lost).toContain('<figure>\n<blockquote><p>');
    expect(lost).not.toContain('<figcaption>');
  });

  it('shows a list without chapters or sources for what it is', () => {
    const plain = { ...EVENT, chapter: '', citations: [], links: [{ label: 'More', url: 'https://example.org/more' }] };
    const media = [
      { url: 'https://example.org/a.jpg', caption: 'The bridge', credit: 'A museum' },
      { url: 'javascript:alert(1)', alt: '<img>' },
    ];
    const list = { ...TIMELINE, chapters: [], sources: [], sourcesEnd: '', events: [{ ...plain, media }] };
    const page = renderNoscript(list, { version: '1', reportUrl: '', otherEvents: 1200 });
    expect(page).toContain('<h2>Events</h2>');
    expect(page).toContain('here are the same events with their dates.');
    expect(page).not.toContain('What these sources knew');
    expect(page).not.toContain('The excerpts belong');
    expect(page).toContain(
      '<a href="https://example.org/more">More</a> · <a href="https://example.org/a.jpg">The bridge – A museum</a> · &lt;img&gt;',
    );
    expect(page).toContain('And 1,200 events more');
  });

  it('has a place for events beside the chapters', () => {
    const [first, second] = TIMELINE.events;
    const events = [first, second && { ...second, chapter: '' }].filter((event) => event !== undefined);
    const page = renderNoscript({ ...TIMELINE, events, afterwards: [] }, { version: '1', reportUrl: '' });
    expect([...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)).toEqual(['Chapter one', 'Other events']);
  });
});
