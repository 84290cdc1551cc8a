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
});
