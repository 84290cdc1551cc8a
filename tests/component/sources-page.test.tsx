// The page of the articles, and the page of one of them.
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { showPage } from '../../src/state/actions.ts';
import { SourcesPage } from '../../src/ui/sources/sources-page.tsx';
import { OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage, type Staged } from '../fixtures/stage.tsx';

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

async function renderPage(about: string | undefined, timeline: Timeline = SMALL_TIMELINE): Promise<Staged> {
  const staged = await renderOnStage(<SourcesPage />, { timeline });
  await act(async () => showPage(staged.app.store, { kind: 'sources', about }));
  return staged;
}

function articleOf(headline: string): HTMLElement {
  // By its text: by its role, a page of this size is searched for seconds.
  const article = screen.getByText(headline, { selector: 'button' }).closest('article');
  if (!article) throw new Error(`missing article: ${headline}`);
  return article;
}

describe('the page of all sources', () => {
  it('shows each article with its day and how sure that is, its credits, address, events and share', async () => {
    await renderPage(undefined, cambodia);
    const article = textOf(articleOf('In Leaked Audio, Hun Sen Advises Kem Sokha'));
    expect(article).toContain('The Cambodia Daily');
    expect(article).toContain('6 March 2017Strong: its “Sunday” is 5 March');
    expect(article).toContain('(Additional reporting by Ben Paviour)');
    expect(article).toContain(
      'https://english.cambodiadaily.com/news/in-leaked-audio-hun-sen-advises-kem-sokha-126140/',
    );
    expect(article).toContain('22 events of 80');
    expect(article).toContain('322 of 826 words, 39%');
    expect(article).toMatch(/27 excerpts: \d+ telling it as fact, .*only commenting\./);
  });

  it('says a bracket as a bracket', async () => {
    await renderPage(undefined, cambodia);
    const article = textOf(articleOf('CPP video questions Kem Sokha’s parade of ambassadors'));
    expect(article).toContain('between 21 and 30 November 2019Bracketed only:');
  });

  it('puts them in the order of their publication', async () => {
    const [gazette, courier] = SMALL_TIMELINE.sources;
    if (!gazette || !courier) throw new Error('missing source');
    await renderPage(undefined, { ...SMALL_TIMELINE, sources: [courier, { ...gazette, published: '' }] });
    const headlines = screen.getAllByRole('article').map((article) => textOf(article.querySelector('h3')));
    expect(headlines).toEqual(['Council Denies Payment', 'Mayor Opens Bridge']);
    expect(textOf(articleOf('Mayor Opens Bridge'))).toContain('Publishedthe list does not say when');
  });

  it('says that a date is only a bracket where the list does not', async () => {
    const sources = SMALL_TIMELINE.sources.map((source) => ({ ...source, publishedHow: '' }));
    await renderPage(undefined, { ...SMALL_TIMELINE, sources });
    expect(textOf(articleOf('Council Denies Payment'))).toContain('Only a bracket is known, not the day itself.');
    expect(textOf(articleOf('Mayor Opens Bridge'))).not.toContain('bracket');
  });

  it('says how much is quoted where nobody has counted the article', async () => {
    await renderPage(undefined);
    expect(textOf(articleOf('Mayor Opens Bridge'))).toMatch(
      /\d+ words of it are quoted; how long it is, the list does not say\./,
    );
  });

  it('has publishers, reports found elsewhere and what came afterwards apart', async () => {
    await renderPage(undefined);
    const elsewhere = screen.getByRole('heading', { name: 'Found elsewhere, not counted' }).parentElement;
    expect(textOf(elsewhere)).toContain('The Herald: 2 April 2019');
    expect(textOf(elsewhere)).toContain('The article puts it in March, the other report in April.');
    expect(textOf(screen.getByRole('heading', { name: 'Who publishes' }).parentElement)).toContain(
      'The Gazette. A daily.',
    );
    expect(screen.getByText('What came afterwards')).toBeTruthy();
  });

  it('never names an accusation without how it stood', async () => {
    await renderPage(undefined, cambodia);
    const arrest = screen.getByText(/is arrested and charged with treason/).closest('li');
    expect(textOf(arrest)).toContain('At the time of the sources: Kem Sokha: charged, not convicted');
  });

  it('says kindly that a list has no sources', async () => {
    const bare = { ...OPENING, citations: [] };
    await renderPage(undefined, { ...SMALL_TIMELINE, sources: [], publishers: [], events: [bare], afterwards: [] });
    expect(screen.getByText(/This list names no sources/)).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('says that an article is not there', async () => {
    await renderPage('nowhere');
    expect(screen.getByText(/There is no such article in this timeline/)).toBeTruthy();
    expect(screen.getAllByRole('article')).toHaveLength(2);
  });

  it('shows the first fifty of many, and more when asked', async () => {
    const sources = Array.from({ length: 60 }, (_, i) => ({
      ...(SMALL_TIMELINE.sources[0] ?? { publisher: '', url: '', published: '', publishedHow: '', credits: '' }),
      id: `s${i}`,
      headline: `Headline ${i}`,
    }));
    await renderPage(undefined, { ...SMALL_TIMELINE, sources });
    expect(document.querySelectorAll('article')).toHaveLength(50);
    await userEvent.click(screen.getByText('Show more of 60'));
    expect(document.querySelectorAll('article')).toHaveLength(60);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///a', 'ftp://a.example/b', 'bridge.html'])(
    'shows %s as text wherever a list gives it as an address',
    async (url) => {
      const elsewhere = { date: '2018-09-25', url, publisher: 'The Herald' };
      await renderPage(undefined, {
        ...SMALL_TIMELINE,
        sources: SMALL_TIMELINE.sources.map((source) => ({ ...source, url })),
        publishers: SMALL_TIMELINE.publishers.map((one) => ({ ...one, links: [{ label: 'About it', url }] })),
        afterwards: [{ when: '2021', text: 'Paint.', link: { label: 'Herald', url } }],
        events: [{ ...OPENING, when: { ...OPENING.when, elsewhere } }],
      });
      expect(screen.queryByRole('link')).toBeNull();
      expect(document.querySelector('[href]')).toBeNull();
      expect(textOf(articleOf('Mayor Opens Bridge'))).toContain(url);
      expect(textOf(document.body)).toContain(`About it (${url})`);
      expect(textOf(document.body)).toContain(`Herald (${url})`);
    },
  );
});

describe('the page of one source', () => {
  it('lists its events in the order of the axis and opens them', async () => {
    const { app } = await renderPage('courier');
    const items = within(screen.getByRole('heading', { name: 'What it tells' }).parentElement ?? document.body);
    const titles = items.getAllByRole('listitem').map((item) => textOf(item.querySelector('button')));
    expect(titles).toEqual([
      'The mayor opens the bridge',
      'Whether the council paid twice',
      'The mayor says that the bridge was cheap',
    ]);
    await userEvent.click(items.getByRole('button', { name: 'The mayor opens the bridge' }));
    expect(app.store.getState().selected).toBe('opening');
  });

  it('tells what to know about its publisher, and of no other', async () => {
    await renderPage('gazette');
    const about = screen.getByRole('heading', { name: 'What to know about its publisher' }).parentElement;
    expect(textOf(about)).toContain('The Gazette. A daily.');
    expect(textOf(about)).not.toContain('Courier');
    expect(
      within(about ?? document.body)
        .getByRole('link', { name: 'About it' })
        .getAttribute('rel'),
    ).toBe('noopener noreferrer');
  });

  it('shows the timeline as it tells it', async () => {
    const { app } = await renderPage('gazette');
    await userEvent.click(screen.getByRole('button', { name: 'See the timeline as it tells it' }));
    expect(app.store.getState()).toMatchObject({ lens: { kind: 'source', id: 'gazette' }, page: undefined });
  });

  it('shows only its events', async () => {
    const { app } = await renderPage('gazette');
    await userEvent.click(screen.getByRole('button', { name: 'Show only its events' }));
    expect(app.store.getState()).toMatchObject({ filter: { sources: ['gazette'], actors: [] }, page: undefined });
  });

  it('is cited for itself', async () => {
    const { app } = await renderPage('gazette');
    await userEvent.click(screen.getByRole('button', { name: 'Cite this article' }));
    expect(app.store.getState()).toMatchObject({ dialog: 'cite', citing: { events: [], source: 'gazette' } });
  });

  it('leads back to all', async () => {
    await renderPage('gazette');
    await userEvent.click(screen.getByRole('button', { name: /All sources/ }));
    expect(screen.getByRole('heading', { level: 2, name: 'Sources' })).toBeTruthy();
  });
});
