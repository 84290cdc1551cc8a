// The filter: its panel, what is chosen as chips, and what is said where nothing is left.
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { type Filter, NO_FILTER } from '../../src/model/filter.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { filterBy, lookFor } from '../../src/state/actions.ts';
import { FilterButton } from '../../src/ui/filter/filter-button.tsx';
import { FilterChips } from '../../src/ui/filter/filter-chips.tsx';
import { NothingLeft } from '../../src/ui/filter/nothing-left.tsx';
import { newsTimeline } from '../fixtures/news-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

const ALL = (
  <>
    <p>elsewhere</p>
    <FilterButton />
    <FilterChips />
    <NothingLeft />
  </>
);

async function opened(timeline?: Timeline) {
  const staged = await renderOnStage(ALL, timeline ? { timeline } : {});
  await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
  await screen.findByRole('dialog', { name: 'Filter' });
  return staged;
}

async function filtered(filter: Partial<Filter>) {
  const staged = await renderOnStage(ALL);
  await act(async () => filterBy(staged.app.store, { ...NO_FILTER, ...filter }));
  return staged;
}

function choice(name: RegExp): HTMLElement {
  return screen.getByRole('checkbox', { name });
}

describe('the panel of the filter', () => {
  it('has a group for each way to choose, and in it how many events each choice would leave', async () => {
    await opened();
    const groups = screen.getAllByRole('group').map((group) => group.querySelector('legend')?.textContent);
    expect(groups).toEqual(['Theme', 'People and organisations', 'Standing', 'Source', 'Chapter', 'Certainty of date']);
    expect(choice(/^Works would leave 3 events$/)).toBeTruthy();
    expect(choice(/^Gazette, 8 Mar 2019 ?Mayor Opens Bridge would leave 4 events$/)).toBeTruthy();
    expect(choice(/^Disputed would leave 1 event$/)).toBeTruthy();
    expect(choice(/^Not to the day would leave 2 events$/)).toBeTruthy();
  });

  it('combines several choices', async () => {
    const { app } = await opened();
    await userEvent.click(choice(/^Money/));
    await userEvent.click(choice(/^Disputed/));
    expect(app.store.getState().filter).toEqual({ ...NO_FILTER, lanes: ['money'], standings: ['disputed'] });
    expect(app.arrangement().shown).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Show 1 event' })).toBeTruthy();
  });

  it('counts anew, and keeps choices that would leave nothing', async () => {
    await opened();
    await userEvent.click(choice(/^Money/));
    expect(choice(/^Told as fact would leave 0 events$/).closest('label')?.dataset['empty']).toBe('');
    expect(choice(/^Works would leave 3 events$/)).toBeTruthy();
  });

  it('does not offer what no event is', async () => {
    await opened();
    expect(screen.queryByRole('checkbox', { name: /No source given/ })).toBeNull();
    expect(screen.queryByRole('checkbox', { name: /Core only/ })).toBeNull();
    // The auditor speaks, but in no event is she named.
    expect(screen.queryByRole('checkbox', { name: /Ava Stone/ })).toBeNull();
  });

  it('counts among what a search found, and says so', async () => {
    const { app } = await opened();
    await act(async () => lookFor(app.store, 'cheap'));
    const note = 'The numbers count the 1 event found for “cheap”.';
    expect(await screen.findByText(note, undefined, { timeout: 20_000 })).toBeTruthy();
    expect(choice(/^Money would leave 1 event$/)).toBeTruthy();
    expect(choice(/^Works would leave 0 events$/)).toBeTruthy();
  });

  it('clears one group, and all', async () => {
    const { app } = await opened();
    await userEvent.click(choice(/^Money/));
    await userEvent.click(choice(/^Works/));
    await userEvent.click(choice(/^Disputed/));
    await userEvent.click(screen.getByRole('button', { name: 'Clear: Theme' }));
    expect(app.store.getState().filter).toEqual({ ...NO_FILTER, standings: ['disputed'] });
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Clear all' }));
    expect(app.store.getState().filter).toEqual(NO_FILTER);
  });

  it('shows the first of a long group, the most frequent first, and all when asked', async () => {
    await opened(cambodia);
    const group = screen.getByRole('group', { name: 'People and organisations' });
    const counts = () =>
      within(group)
        .getAllByRole('checkbox')
        .map((box) => Number(box.closest('label')?.querySelector('[aria-hidden]')?.textContent));
    expect(counts()).toHaveLength(8);
    await userEvent.click(within(group).getByRole('button', { name: /^Show all/ }));
    expect(counts().length).toBeGreaterThan(8);
    expect(counts()).toEqual(counts().toSorted((a, b) => b - a));
  });

  it('offers the few that matter most where a timeline names them', async () => {
    const { app } = await opened({
      ...newsTimeline(30, 1),
      events: newsTimeline(30, 1).events.map((event, i) => (i < 5 ? { ...event, plain: 'In short.' } : event)),
    });
    await userEvent.click(choice(/^Core only: the few that matter most would leave 5 events$/));
    expect(app.arrangement().shown).toHaveLength(5);
  });

  it('closes with Escape and gives the focus back', async () => {
    await opened();
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Filter' }));
  });

  it('closes when something else is pressed', async () => {
    await opened();
    await userEvent.click(screen.getByText('elsewhere'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the button of the filter', () => {
  it('says how much is chosen', async () => {
    await filtered({ lanes: ['money', 'works'], isCoreOnly: true });
    expect(screen.getByRole('button', { name: 'Filter 3 chosen' })).toBeTruthy();
  });
});

describe('the chips', () => {
  it('are not there where nothing is chosen', async () => {
    await renderOnStage(ALL);
    expect(screen.queryByRole('region', { name: 'What is filtered' })).toBeNull();
  });

  it('name what is chosen and how many events are left', async () => {
    await filtered({ lanes: ['money'], actors: ['mayor', 'nobody'], certainties: ['vague'] });
    const row = screen.getByRole('region', { name: 'What is filtered' });
    const names = within(row)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(names).toEqual(['Remove Money×', 'Remove Ada Stone×', 'Remove nobody×', 'Remove Not to the day×']);
    expect(within(row).getByRole('status').textContent).toBe('0 of 5 events');
  });

  it('take one choice away each, and the focus goes to the next', async () => {
    const { app } = await filtered({ lanes: ['money'], standings: ['disputed'] });
    await userEvent.click(screen.getByRole('button', { name: /Remove Money/ }));
    expect(app.store.getState().filter).toEqual({ ...NO_FILTER, standings: ['disputed'] });
    expect(document.activeElement?.textContent).toContain('Disputed');
    await userEvent.click(screen.getByRole('button', { name: /Remove Disputed/ }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Filter' }));
  });

  it('are all cleared by one click', async () => {
    const { app } = await filtered({ lanes: ['money'], isCoreOnly: true });
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(app.store.getState().filter).toEqual(NO_FILTER);
  });
});

describe('a filter that leaves nothing', () => {
  it('says so and which choice to drop', async () => {
    const { app } = await filtered({ lanes: ['works'], standings: ['disputed'] });
    expect(screen.getByText('No event has all of what was chosen: Works, Disputed.')).toBeTruthy();
    const ways = within(screen.getByRole('region', { name: 'Nothing is left' })).getAllByRole('button');
    expect(ways.map((way) => way.textContent)).toEqual([
      'Without “Disputed”: 3 events',
      'Without “Works”: 1 event',
      'Clear the filter: 5 events',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Without “Disputed”: 3 events' }));
    expect(app.store.getState().filter).toEqual({ ...NO_FILTER, lanes: ['works'] });
    expect(screen.queryByRole('region', { name: 'Nothing is left' })).toBeNull();
  });

  it('names several choices of a group together', async () => {
    await filtered({ lanes: ['money'], actors: ['auditor', 'nobody'] });
    expect(screen.getByRole('button', { name: 'Without the 2 people and organisations: 2 events' })).toBeTruthy();
  });

  it('offers to clear a filter of which nothing else is left', async () => {
    await filtered({ actors: ['nobody'] });
    expect(screen.getByText('No event has what was chosen: nobody.')).toBeTruthy();
    const ways = within(screen.getByRole('region', { name: 'Nothing is left' })).getAllByRole('button');
    expect(ways.map((way) => way.textContent)).toEqual(['Clear the filter: 5 events']);
  });

  it('is silent where something is left', async () => {
    await filtered({ lanes: ['money'] });
    expect(screen.queryByRole('region', { name: 'Nothing is left' })).toBeNull();
  });
});
