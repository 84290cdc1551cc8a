// All events as text.
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/model/filter.ts';
import { filterBy, knowAt, lookFor, pick, seeThrough, sortList, tellFound } from '../../src/state/actions.ts';
import type { App } from '../../src/ui/app/app-context.ts';
import { ListView } from '../../src/ui/list/list-view.tsx';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

/** What the list reads like: its headings and, under each, the ids of its events. */
function outlineOfList(): readonly (readonly string[])[] {
  return screen
    .getAllByRole('region')
    .map((region) => [
      within(region).getByRole('heading', { level: 2 }).textContent.trim(),
      ...[...region.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) => dataset['item'] ?? ''),
    ]);
}

function lineOf(id: string): HTMLElement {
  const line = document.querySelector<HTMLElement>(`[data-item="${id}"]`)?.closest('li');
  if (!line) throw new Error(`missing line: ${id}`);
  return line;
}

/** Answers a search in place of the app, with these events and words. */
async function find(app: App, query: string, hits: Readonly<Record<string, readonly string[]>>): Promise<void> {
  await act(async () => lookFor(app.store, query));
  // The app's own answer comes first, so that it does not come in between.
  await waitFor(() => expect(app.store.getState().found?.query).toBe(query));
  await act(async () => {
    tellFound(app.store, {
      query,
      hits: Object.entries(hits).map(([id, words]) => ({ index: app.document.indexOf(id) ?? -1, words })),
      closest: [],
    });
  });
}

describe('the list', () => {
  it('groups all events by chapter in order of time', async () => {
    await renderOnStage(<ListView />);
    const spring = screen.getByRole('region', { name: /The spring of the bridge/ });
    expect(
      within(spring)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual([
      'The engineer writes a letter',
      'The mayor opens the bridge',
      'Whether the council paid twice',
      'The mayor says that the bridge was cheap',
    ]);
    const later = screen.getByRole('region', { name: /What was to follow/ });
    expect(within(later).getByRole('button').textContent).toBe('A second bridge is to open');
  });

  it('gives date, standing, lane, summary and how many tell it', async () => {
    await renderOnStage(<ListView />);
    const line = screen.getByRole('button', { name: 'The mayor opens the bridge' }).closest('li')?.textContent;
    expect(line).toContain('7\u00a0March 2019');
    expect(line).toContain('Told as fact');
    expect(line).toContain('Works');
    expect(line).toContain('Summary of opening.');
    expect(line).toContain('told by 2 of 2');
  });

  it('never shows an accusation without its status', async () => {
    await renderOnStage(<ListView />);
    const line = screen.getByRole('button', { name: /bridge was cheap/ }).closest('li')?.textContent;
    expect(line).toContain('Charged, not convicted in these sources.');
  });

  it('opens an event and marks it as the present one', async () => {
    const { app } = await renderOnStage(<ListView />);
    const button = screen.getByRole('button', { name: 'Whether the council paid twice' });
    await userEvent.click(button);
    expect(app.store.getState().selected).toBe('payment');
    expect(button.getAttribute('aria-current')).toBe('true');
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it('leaves the hook of the timeline’s titles alone', async () => {
    await renderOnStage(<ListView />);
    expect(document.querySelector('[data-event]')).toBeNull();
  });
});

describe('what is asked of all events', () => {
  const paleIds = (): readonly (string | undefined)[] =>
    [...document.querySelectorAll('[data-pale] [data-item]')].map(
      (item) => item.getAttribute('data-item') ?? undefined,
    );

  it('nothing: no line steps back', async () => {
    await renderOnStage(<ListView />);
    expect(paleIds()).toEqual([]);
    expect(document.querySelector('.list-reason')).toBeNull();
  });

  it('what was public by a day: the others step back, and say so; of what nobody can tell only that is said', async () => {
    const { app } = await renderOnStage(<ListView />);
    act(() => knowAt(app.store, Date.UTC(2019, 2, 1)));
    expect(lineOf('letter').hasAttribute('data-pale')).toBe(true);
    expect(lineOf('letter').textContent).toContain('not public by 1 March 2019');
    act(() => knowAt(app.store, Date.UTC(2019, 3, 2)));
    expect(lineOf('letter').hasAttribute('data-pale')).toBe(false);
    expect(lineOf('claim').hasAttribute('data-pale')).toBe(false);
    expect(lineOf('claim').textContent).toContain('nobody can tell whether it was public by 2 April 2019');
  });

  it('what one source tells: the others step back, and say whether they are not mentioned or outside its time', async () => {
    const { app } = await renderOnStage(<ListView />);
    act(() => seeThrough(app.store, { kind: 'source', id: 'courier' }));
    expect(lineOf('opening').hasAttribute('data-pale')).toBe(false);
    expect(lineOf('opening').querySelector('.list-reason')).toBeNull();
    expect(lineOf('letter').hasAttribute('data-pale')).toBe(true);
    expect(lineOf('letter').textContent).toMatch(/not mentioned by The Courier|outside the time of The Courier/);
    act(() => seeThrough(app.store, undefined));
    expect(paleIds()).toEqual([]);
  });

  it('what was found as well: a hit that one does not tell steps back, with its reason', async () => {
    const { app } = await renderOnStage(<ListView />);
    act(() => seeThrough(app.store, { kind: 'source', id: 'courier' }));
    await find(app, 'engineer', { letter: ['engineer'] });
    expect(lineOf('letter').hasAttribute('data-pale')).toBe(true);
    expect(lineOf('opening').hasAttribute('data-pale')).toBe(true);
    expect(lineOf('opening').querySelector('.list-reason')).toBeNull();
  });
});

describe('the order of the list', () => {
  it('is that of time at first, and turns round with its chapters', async () => {
    const { app } = await renderOnStage(<ListView />);
    expect(outlineOfList().map(([, ...ids]) => ids)).toEqual([
      ['letter', 'opening', 'payment', 'claim'],
      ['second-bridge'],
    ]);
    await userEvent.click(screen.getByRole('button', { name: /now earliest first/ }));
    expect(app.store.getState().listOrder).toEqual({ by: 'date', isDescending: true });
    expect(outlineOfList().map(([, ...ids]) => ids)).toEqual([
      ['second-bridge'],
      ['claim', 'payment', 'opening', 'letter'],
    ]);
  });

  it('is that of the days on which things became known, and each line says which', async () => {
    await renderOnStage(<ListView />);
    await userEvent.click(screen.getByRole('button', { name: 'Day known' }));
    expect(outlineOfList()).toEqual([
      ['Known by March 2019', 'letter', 'opening', 'second-bridge', 'payment'],
      ['Known by April 2019', 'claim'],
    ]);
    expect(lineOf('letter').textContent).toContain('public from 4 March 2019');
    expect(lineOf('opening').textContent).toContain('known at once');
    expect(lineOf('claim').textContent).toContain('first in our sources: between 1 and 10 April 2019');
  });

  it('is that of certainty, the surest first, under headings that say how sure', async () => {
    await renderOnStage(<ListView />);
    await userEvent.click(screen.getByRole('button', { name: 'Certainty' }));
    expect(outlineOfList()).toEqual([
      ['To the day', 'opening'],
      ['To the day by another report', 'letter'],
      ['Not to the day', 'claim', 'second-bridge'],
      ['Reports disagree', 'payment'],
    ]);
  });

  it('is that of how many articles tell it, the most first', async () => {
    await renderOnStage(<ListView />);
    await userEvent.click(screen.getByRole('button', { name: 'Articles' }));
    expect(screen.getByRole('button', { name: 'Articles' }).getAttribute('aria-pressed')).toBe('true');
    expect(outlineOfList()).toEqual([
      ['Told by 2 articles', 'opening', 'payment'],
      ['Told by one article', 'letter', 'claim'],
      ['Told by no article', 'second-bridge'],
    ]);
  });
});

describe('the list and the search', () => {
  it('marks what was met, and lets the rest step back', async () => {
    const { app } = await renderOnStage(<ListView />);
    await find(app, 'bridge', { opening: ['bridge'], claim: ['bridge'] });
    expect([...lineOf('opening').querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['bridge']);
    expect(lineOf('opening').dataset['pale']).toBeUndefined();
    expect(lineOf('letter').dataset['pale']).toBe('true');
    expect(lineOf('letter').querySelector('mark')).toBeNull();
  });

  it('shows the words of a source where only they were met, and whose they are', async () => {
    const { app } = await renderOnStage(<ListView />);
    await find(app, 'crowd', { opening: ['crowd'] });
    expect(lineOf('opening').textContent).toContain('before a crowd of some hundreds');
    expect(lineOf('opening').textContent).toContain('The Gazette reports');
  });

  it('repeats nothing where a line shows already what was met', async () => {
    const { app } = await renderOnStage(<ListView />);
    const before = lineOf('claim').textContent;
    await find(app, 'convicted', { claim: ['convicted'], opening: ['works'] });
    expect(lineOf('claim').textContent).toBe(before);
    expect(lineOf('claim').querySelector('mark')?.textContent).toBe('convicted');
    expect(lineOf('opening').querySelector('.list-passage')).toBeNull();
  });

  it('shows only what was found when asked to, and everything again without a search', async () => {
    const { app } = await renderOnStage(<ListView />);
    await find(app, 'bridge', { opening: ['bridge'], claim: ['bridge'] });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only what was found (2)' }));
    // The events of the list come a moment later.
    await waitFor(() => expect(outlineOfList()).toEqual([[expect.stringContaining('The spring'), 'opening', 'claim']]));
    await act(async () => lookFor(app.store, ''));
    expect(document.querySelectorAll('[data-item]')).toHaveLength(5);
    expect(document.querySelector('[data-pale]')).toBeNull();
  });
});

describe('the list and the filter', () => {
  it('has what passes the filter alone', async () => {
    const { app } = await renderOnStage(<ListView />);
    await act(async () => filterBy(app.store, { ...NO_FILTER, lanes: ['money'] }));
    expect(outlineOfList().map(([, ...ids]) => ids)).toEqual([['payment', 'claim']]);
  });

  it('shows the core alone, in plain words', async () => {
    const [first, ...others] = SMALL_TIMELINE.events;
    if (!first) throw new Error('missing event');
    const timeline = { ...SMALL_TIMELINE, events: [{ ...first, plain: 'The bridge is open.' }, ...others] };
    const { app } = await renderOnStage(<ListView />, { timeline });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Core only' }));
    expect(app.store.getState().filter.isCoreOnly).toBe(true);
    expect(document.querySelectorAll('[data-item]')).toHaveLength(1);
    expect(lineOf('opening').textContent).toContain('The bridge is open.');
    expect(lineOf('opening').textContent).not.toContain('Summary of opening.');
  });

  it('offers no core where a list has none', async () => {
    const events = SMALL_TIMELINE.events.map((event) => ({ ...event, weight: 3 as const }));
    await renderOnStage(<ListView />, { timeline: { ...SMALL_TIMELINE, events } });
    expect(screen.queryByRole('checkbox', { name: 'Core only' })).toBeNull();
  });
});

describe('picking in the list', () => {
  it('adds an event to those that were picked, and puts it back', async () => {
    const { app } = await renderOnStage(<ListView />);
    await act(async () => pick(app.store, ['payment']));
    const box = screen.getByRole('checkbox', { name: 'Pick “The mayor opens the bridge”' });
    await userEvent.click(box);
    expect(app.store.getState().picked).toEqual(['payment', 'opening']);
    await userEvent.click(screen.getByRole('checkbox', { name: /Whether the council/ }));
    expect(app.store.getState().picked).toEqual(['opening']);
  });
});

describe('a long list', () => {
  const [model] = SMALL_TIMELINE.events;
  const events = Array.from({ length: 650 }, (_, i) => ({
    ...(model ?? expect.unreachable()),
    id: `event-${i}`,
    title: `Event ${i}`,
    when: { date: String(1000 + i), basis: 'stated' as const, how: '' },
  }));
  const timeline = { ...SMALL_TIMELINE, startsWith: 'event-0', corrections: [], events };
  const firstOnPage = (): string | undefined => document.querySelector<HTMLElement>('[data-item]')?.dataset['item'];

  it('is turned page by page', async () => {
    await renderOnStage(<ListView />, { timeline });
    expect(screen.getAllByText('1–300 of 650')).toHaveLength(2);
    await userEvent.click(screen.getAllByRole('button', { name: 'Last' })[0] ?? document.body);
    expect(screen.getAllByText('601–650 of 650')).toHaveLength(2);
    expect(firstOnPage()).toBe('event-600');
  });

  it('shows the page with the chosen event, in whatever order', async () => {
    const { app } = await renderOnStage(<ListView />, { timeline, selected: 'event-400' });
    expect(firstOnPage()).toBe('event-300');
    await act(async () => sortList(app.store, { by: 'date', isDescending: true }));
    expect(firstOnPage()).toBe('event-649');
    expect(lineOf('event-400').querySelector('[aria-current]')).not.toBeNull();
  });
});
