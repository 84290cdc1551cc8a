// A timeline as one source tells it, or one speaker: the choice, and the note on what is seen.
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Lens } from '../../src/model/lens.ts';
import { seeThrough } from '../../src/state/actions.ts';
import { LensControl } from '../../src/ui/lens/lens-control.tsx';
import { LensNote } from '../../src/ui/lens/lens-note.tsx';
import { newsTimeline } from '../fixtures/news-timeline.ts';
import { renderOnStage, type Staged } from '../fixtures/stage.tsx';

describe('the choice of a lens', () => {
  const open = async (): Promise<Staged> => {
    const staged = await renderOnStage(<LensControl />);
    await userEvent.click(screen.getByRole('button', { name: 'As told by: all' }));
    return staged;
  };

  it('offers the sources by headline, and the speakers, those with most events first', async () => {
    await open();
    const [sources, speakers] = screen.getAllByRole('list');
    if (!sources || !speakers) throw new Error('no lists');
    expect(within(sources).getAllByRole('button')[0]?.textContent).toMatch(
      /^Mayor Opens BridgeThe Gazette, 8 March 2019/,
    );
    expect(within(speakers).getAllByRole('button')[0]?.textContent).toMatch(/^Ada Stone3/);
  });

  it('sees the timeline through the one that is chosen, names it, and gives the focus back', async () => {
    const { app } = await open();
    await userEvent.click(screen.getByRole('button', { name: /^Council Denies Payment/ }));
    expect(app.store.getState().lens).toEqual({ kind: 'source', id: 'courier' });
    expect(document.activeElement?.textContent).toBe('As told by: Courier');
  });

  it('is not there for a list without sources and speakers', async () => {
    await renderOnStage(<LensControl />, { timeline: newsTimeline(3, 1) });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the note on a lens', () => {
  const see = async (lens: Lens): Promise<Staged> => {
    const staged = await renderOnStage(<LensNote />);
    act(() => seeThrough(staged.app.store, lens));
    return staged;
  };

  it('says what a source tells and what it leaves out, with its time and its publisher on request', async () => {
    await see({ kind: 'source', id: 'gazette' });
    expect(screen.getByText(/^What The Gazette of 8 March 2019 tells: 4 events\./)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'About Gazette' }));
    expect(screen.getByText(/^Its time: /)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'About it' }).getAttribute('href')).toBe('https://gazette.example/about');
  });

  it('says how many events cite a speaker', async () => {
    await see({ kind: 'speaker', id: 'auditor' });
    expect(screen.getByText(/^1 event cites words of Ava Stone\./)).toBeTruthy();
  });

  it('leads back to all', async () => {
    const { app } = await see({ kind: 'source', id: 'gazette' });
    await userEvent.click(screen.getByRole('button', { name: 'Back to all' }));
    expect(app.store.getState().lens).toBeUndefined();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('says so where the timeline does not have what an address asks for', async () => {
    await see({ kind: 'source', id: 'nobody' });
    expect(screen.getByText(/does not have, so all is shown/)).toBeTruthy();
  });
});
