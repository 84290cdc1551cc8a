// What paper gets.
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { PrintList } from '../../src/ui/print/print-list.tsx';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

function printed(): Element | null {
  return document.querySelector('.print-list');
}

describe('the printed list', () => {
  it('stands only while the page is being printed', async () => {
    await renderOnStage(<PrintList />);
    expect(printed()).toBeNull();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(printed()).not.toBeNull();
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(printed()).toBeNull();
  });

  it('stands before the browser goes on', async () => {
    await renderOnStage(<PrintList />);
    let wasThere = false;
    const look = (): void => {
      wasThere = printed() !== null;
    };
    window.addEventListener('beforeprint', look, { once: true });
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
      expect(wasThere).toBe(true);
    });
  });

  it('has every event with every excerpt, and each source with its number and address', async () => {
    await renderOnStage(<PrintList />);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const text = printed()?.textContent ?? '';
    for (const event of SMALL_TIMELINE.events) {
      expect(text).toContain(event.title);
      for (const citation of event.citations) expect(text).toContain(citation.excerpt[0].exact);
    }
    expect(text).toContain('Town Council denies [2]');
    expect(text).toContain('https://gazette.example/bridge');
  });

  it('names the date of knowledge, the version and the status of an accusation', async () => {
    await renderOnStage(<PrintList />);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const text = printed()?.textContent ?? '';
    expect(text).toContain('Sources end April 2019');
    expect(text).toContain('Sourceline 1.2.3');
    expect(text).toContain('Charged, not convicted in these sources.');
  });

  it('of a list without sources, chapters and themes has whole sentences, and claims no excerpts', async () => {
    const events = SMALL_TIMELINE.events.map((event) => ({ ...event, citations: [], lane: 'all', chapter: '' }));
    await renderOnStage(<PrintList />, {
      timeline: {
        ...SMALL_TIMELINE,
        events,
        sources: [],
        publishers: [],
        chapters: [],
        lanes: [{ id: 'all', title: '' }],
      },
    });
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const text = printed()?.textContent ?? '';
    expect(text).toContain('No source given: nothing here backs it.');
    expect(text).not.toMatch(/[.:;]\s*[;.]/);
    expect(text).not.toContain('belong to their publishers');
    const headings = [...(printed()?.querySelectorAll('h2') ?? [])].map(({ textContent }) => textContent.trim());
    expect(headings).toContain('Events');
    expect(headings).not.toContain('Other events');
    expect(headings).not.toContain('Sources');
  });

  it('has the addresses of pictures and links as text', async () => {
    const events = SMALL_TIMELINE.events.map((event, index) =>
      index > 0
        ? event
        : {
            ...event,
            media: [{ url: 'https://upload.example/bridge.jpg', caption: 'The bridge', credit: 'B. Lens' }],
            links: [{ label: 'More about it', url: 'https://more.example/page' }],
          },
    );
    await renderOnStage(<PrintList />, { timeline: { ...SMALL_TIMELINE, events } });
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const lines = [...(printed()?.querySelectorAll('.print-links li') ?? [])].map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'The bridge – B. Lenshttps://upload.example/bridge.jpg',
      'More about ithttps://more.example/page',
    ]);
  });
});
