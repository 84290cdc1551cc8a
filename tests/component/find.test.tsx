// The box in which a reader looks for words, with the search engine behind it.
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/model/filter.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { filterBy, lookFor, tellFound } from '../../src/state/actions.ts';
import type { App } from '../../src/ui/app/app-context.ts';
import { FindBox } from '../../src/ui/find/find-box.tsx';
import { newsTimeline } from '../fixtures/news-timeline.ts';
import { renderOnStage, type Staged } from '../fixtures/stage.tsx';

const PATIENT = { timeout: 20_000 };

function box(): HTMLInputElement {
  return screen.getByRole('combobox', { name: 'Search' });
}

/** Words are typed and what they find is there. */
async function typed(words: string, timeline?: Timeline): Promise<Staged> {
  const staged = await renderOnStage(<FindBox />, timeline ? { timeline } : {});
  await userEvent.type(box(), words);
  await answered(staged.app);
  return staged;
}

/** Until the present search is answered; the search engine is loaded for the first one. */
async function answered({ store }: App): Promise<void> {
  const isAnswered = (): boolean => store.getState().found?.query === store.getState().search;
  await waitFor(() => expect(isAnswered()).toBe(true), PATIENT);
}

function options(): Promise<HTMLElement[]> {
  return screen.findAllByRole('option', undefined, PATIENT);
}

function markedIn(element: HTMLElement): readonly (string | null)[] {
  return [...element.querySelectorAll('mark')].map((mark) => mark.textContent);
}

describe('typing in the find box', () => {
  it('looks for what is typed', async () => {
    const { app } = await typed('bridge');
    expect(app.store.getState().search).toBe('bridge');
  });

  it('lists what was found, with its standing, its day and the words marked', async () => {
    await typed('opens');
    const [first] = await options();
    expect(first?.textContent).toContain('The mayor opens the bridge');
    expect(first?.textContent).toContain('Told as fact');
    expect(first?.textContent).toContain('7 March 2019');
    expect(first && markedIn(first)).toContain('opens');
  });

  it('shows the excerpt in which the words stand, and who says them', async () => {
    await typed('cost less');
    const [option] = await options();
    expect(option?.textContent).toContain('It cost less than the old one');
    expect(option?.textContent).toContain('Ada Stone, Mayor, says · The Courier · Courier’s translation');
    expect(option && markedIn(option)).toEqual(['cost', 'less']);
  });

  it('never shows an accusation without its status', async () => {
    await typed('cheap');
    const [option] = await options();
    expect(option?.textContent).toContain('At the time of the sources: Charged, not convicted in these sources.');
  });

  it('names both sides of what is disputed, whichever words were found', async () => {
    await typed('two payments');
    const [option] = await options();
    expect(option?.textContent).toContain('We saw two payments');
    expect(option?.textContent).toContain(
      'Disputed: said by Ava Stone, reported by The Gazette; denied by Town Council',
    );
  });

  it('sums up an event of which only the title has the words', async () => {
    await typed('engineer writes');
    const [option] = await options();
    expect(option?.textContent).toContain('Summary of letter.');
  });

  it('shows the person by whose name an event was found', async () => {
    await typed('town council');
    const option = await screen.findByRole('option', { name: /The mayor opens the bridge/ }, PATIENT);
    expect(option.textContent).toContain('Town Council · Decides on money.');
    expect(markedIn(option)).toEqual(['Town', 'Council']);
  });

  it('says how many were found, to the eye and to the ear', async () => {
    const { app } = await typed('bridge');
    const count = app.store.getState().found?.hits.length ?? 0;
    expect(count).toBeGreaterThan(1);
    expect(screen.getByRole('status').textContent).toBe(`${count} events found`);
    expect(await screen.findByText(`${count} events`, undefined, PATIENT)).toBeTruthy();
  });
});

describe('the keys of the find box', () => {
  /** The ids of what was found, the best first. */
  function idsIn({ document, store }: App): readonly (string | undefined)[] {
    return store.getState().found?.hits.map(({ index }) => document.label(index)?.id) ?? [];
  }

  it('move through the hits, and Enter opens one', async () => {
    const { app, travelled } = await typed('bridge');
    const rows = await options();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const selected = rows.filter((row) => row.getAttribute('aria-selected') === 'true');
    expect(selected).toEqual([rows[1]]);
    expect(box().getAttribute('aria-activedescendant')).toBe(rows[1]?.id);
    await userEvent.keyboard('{Enter}');
    expect(travelled).toEqual([idsIn(app)[1]]);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('come back to the box beyond either end', async () => {
    await typed('bridge');
    const rows = await options();
    await userEvent.keyboard('{ArrowUp}');
    expect(rows.at(-1)?.getAttribute('aria-selected')).toBe('true');
    await userEvent.keyboard('{ArrowDown}');
    expect(box().hasAttribute('aria-activedescendant')).toBe(false);
    await userEvent.keyboard('{ArrowDown}');
    expect(rows[0]?.getAttribute('aria-selected')).toBe('true');
  });

  it('open the best hit where none is marked', async () => {
    const { app, travelled } = await typed('bridge');
    await userEvent.keyboard('{Enter}');
    expect(travelled).toEqual([idsIn(app)[0]]);
  });

  it('open the best hit even where Enter comes before the answer', async () => {
    const { travelled } = await renderOnStage(<FindBox />);
    await userEvent.type(box(), 'twice{Enter}');
    await waitFor(() => expect(travelled).toEqual(['payment']), PATIENT);
  });

  it('close the list with Escape, then clear the search', async () => {
    const { app } = await typed('bridge');
    await options();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    expect(app.store.getState().search).toBe('bridge');
    await userEvent.keyboard('{Escape}');
    expect(app.store.getState().search).toBe('');
    expect(box().value).toBe('');
  });

  it('open the list again', async () => {
    await typed('bridge');
    await options();
    await userEvent.keyboard('{Escape}{ArrowDown}');
    expect(await options()).not.toHaveLength(0);
  });
});

describe('what has the name that is looked for, above the events', () => {
  it('is a person, whose page Enter opens once it is marked', async () => {
    const { app } = await typed('ava stone');
    const [first] = await options();
    expect(first?.textContent).toContain('Ava Stone');
    expect(first?.textContent).toContain('Audits the town.');
    expect(screen.getByRole('status').textContent).toMatch(/^Ava Stone, .*1 event found$/);
    await userEvent.keyboard('{ArrowDown}');
    expect(first?.getAttribute('aria-selected')).toBe('true');
    expect(box().getAttribute('aria-activedescendant')).toBe(first?.id);
    await userEvent.keyboard('{Enter}');
    expect(app.store.getState().page).toEqual({ kind: 'people', about: 'auditor' });
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('is a word with what it means, which leads to the word list', async () => {
    const { app } = await typed('EBT');
    const option = await screen.findByRole('option', { name: /EBT/ }, PATIENT);
    expect(option.textContent).toContain('earned bridge toll');
    expect(option.textContent).toContain('What the bridge brings in.');
    expect(await screen.findByText('No event has this.', undefined, PATIENT)).toBeTruthy();
    await userEvent.click(option);
    expect(app.store.getState().page).toEqual({ kind: 'words', about: 'ebt' });
  });

  it('is a publisher, which leads to what it published', async () => {
    const { app } = await typed('gazette');
    await userEvent.click(await screen.findByRole('option', { name: /A daily/ }, PATIENT));
    expect(app.store.getState().page).toEqual({ kind: 'sources', about: 'gazette' });
  });

  it('leaves Enter to the best event as long as nothing is marked', async () => {
    const { app, travelled } = await typed('ava stone');
    await options();
    await userEvent.keyboard('{Enter}');
    expect(travelled).toEqual(['payment']);
    expect(app.store.getState().page).toBeUndefined();
  });
});

describe('the list of hits', () => {
  it('opens an event on a click and closes, while the search stays', async () => {
    const { app, travelled } = await typed('bridge');
    await userEvent.click(await screen.findByRole('option', { name: /A second bridge/ }, PATIENT));
    expect(travelled).toEqual(['second-bridge']);
    expect(screen.queryByRole('option')).toBeNull();
    expect(app.store.getState().search).toBe('bridge');
    expect(box().value).toBe('bridge');
  });

  it('closes when the focus leaves it', async () => {
    await typed('bridge');
    await options();
    await act(async () => box().blur());
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('leads to the list view', async () => {
    const { app } = await typed('bridge');
    await userEvent.click(await screen.findByRole('button', { name: 'Show all in the list' }, PATIENT));
    expect(app.store.getState().layout).toBe('list');
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('leaves out what the filter leaves out, says so, and offers to clear it', async () => {
    const { app } = await typed('second');
    await options();
    await act(async () => filterBy(app.store, { ...NO_FILTER, lanes: ['works'] }));
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1), PATIENT);
    expect(screen.getByText(/The filter leaves out 1 event with these words/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Clear the filter' }));
    expect(app.store.getState().filter).toEqual(NO_FILTER);
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2), PATIENT);
  });

  it('shows thirty of many hits, and more when asked', async () => {
    await typed('opens', newsTimeline(600, 1));
    expect(await options()).toHaveLength(30);
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(30), PATIENT);
  });
});

describe('a search without hits', () => {
  it('says so', async () => {
    await typed('xyzzy');
    expect(await screen.findByText('Nothing found for “xyzzy”.', undefined, PATIENT)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Nothing found');
    expect(box().getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText(/Close to it/)).toBeNull();
  });

  it('offers what is close', async () => {
    const { app } = await typed('xyzzy');
    await act(async () => tellFound(app.store, { query: 'xyzzy', hits: [], closest: ['bridge', 'mayor'] }));
    await userEvent.click(await screen.findByRole('button', { name: 'mayor' }, PATIENT));
    expect(app.store.getState().search).toBe('mayor');
    expect(box().value).toBe('mayor');
    expect(document.activeElement).toBe(box());
  });

  it('says where no event has all of it', async () => {
    const { app } = await typed('bridge');
    const found = app.store.getState().found;
    await act(async () =>
      tellFound(app.store, { closest: [], query: 'bridge', hits: found?.hits ?? [], isPartial: true }),
    );
    expect(
      await screen.findByText('No event has all of this; these have some of it.', undefined, PATIENT),
    ).toBeTruthy();
    expect(screen.getByRole('status').textContent).toMatch(/events found, none with all of this$/);
  });
});

describe('the end of the box', () => {
  it('clears the search, and the box has the focus again', async () => {
    const { app } = await typed('bridge');
    await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(app.store.getState()).toMatchObject({ search: '', found: undefined });
    expect(document.activeElement).toBe(box());
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('shows what an address looks for', async () => {
    const { app } = await renderOnStage(<FindBox />);
    await act(async () => lookFor(app.store, 'ស្ពាន'));
    expect(box().value).toBe('ស្ពាន');
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});
