// The page on which a handout is put together, and the handout itself.
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { NO_FILTER } from '../../src/model/filter.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { filterBy, knowAt, pick } from '../../src/state/actions.ts';
import { HandoutPage } from '../../src/ui/handout/handout-page.tsx';
import { newsTimeline } from '../fixtures/news-timeline.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage, type Staged } from '../fixtures/stage.tsx';

async function onPage(timeline: Timeline = SMALL_TIMELINE): Promise<Staged> {
  return renderOnStage(<HandoutPage />, { timeline });
}

function preview(): HTMLElement {
  return screen.getByRole('region', { name: /^Preview/ });
}

function titles(): readonly (string | null)[] {
  return within(preview())
    .getAllByRole('heading', { level: 5 })
    .filter((heading) => heading.className === 'handout-event-title')
    .map((heading) => heading.textContent);
}

async function choose(label: string, value: string): Promise<void> {
  await userEvent.selectOptions(screen.getByLabelText(label), value);
}

describe('the page of the handout', () => {
  it('shows the events in order of time, numbered', async () => {
    await onPage();
    expect(titles()).toEqual([
      '1 The engineer writes a letter',
      '2 The mayor opens the bridge',
      '3 Whether the council paid twice',
      '4 The mayor says that the bridge was cheap',
      '5 A second bridge is to open',
    ]);
  });

  it('says how many events each choice has, and takes a chapter', async () => {
    await onPage();
    const options = within(screen.getByLabelText('Events')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Picked events: none yet',
      'All events (5)',
      'The spring of the bridge (4)',
      'What was to follow (1)',
    ]);
    await choose('Events', 'What was to follow (1)');
    expect(titles()).toEqual(['1 A second bridge is to open']);
    expect(within(preview()).getByRole('heading', { level: 3 }).textContent).toBe('What was to follow');
  });

  it('follows the filter, and says which way out there is where it leaves nothing', async () => {
    const { app } = await onPage();
    await act(async () => filterBy(app.store, { ...NO_FILTER, standings: ['disputed'] }));
    expect(titles()).toEqual(['1 Whether the council paid twice']);
    await act(async () => filterBy(app.store, { ...NO_FILTER, standings: ['disputed'], chapters: ['later'] }));
    expect(screen.getByRole('status').textContent).toMatch(/^The filter leaves no event\./);
    expect(screen.getByRole('button', { name: 'Print or save as PDF' })).toHaveProperty('disabled', true);
  });

  it('says how many events of what are on the sheet', async () => {
    const { app } = await onPage();
    expect(screen.getByText('On the sheet: 5 events of the list.')).toBeDefined();
    await act(async () => filterBy(app.store, { ...NO_FILTER, standings: ['disputed'] }));
    expect(screen.getByText('On the sheet: 1 event that the filter leaves.')).toBeDefined();
    await choose('Events', 'The spring of the bridge (4)');
    expect(screen.getByText('On the sheet: 4 events of “The spring of the bridge”.')).toBeDefined();
    await act(async () => knowAt(app.store, Date.UTC(2019, 2, 3)));
    expect(
      screen.getByText(/^On the sheet: \d of the 4 events of “The spring of the bridge”; \d events? became/),
    ).toBeDefined();
  });

  it('keeps a chapter that was chosen by hand, and offers what the filter leaves', async () => {
    const { app } = await onPage();
    await choose('Events', 'The spring of the bridge (4)');
    expect(screen.queryByRole('button', { name: /^Take the/ })).toBeNull();
    await act(async () => filterBy(app.store, { ...NO_FILTER, standings: ['disputed'] }));
    expect(titles()).toHaveLength(4);
    await userEvent.click(screen.getByRole('button', { name: 'Take the 1 event that the filter leaves' }));
    expect(titles()).toEqual(['1 Whether the council paid twice']);
    expect(screen.queryByRole('button', { name: /^Take the/ })).toBeNull();
  });

  it('follows picks as soon as there are any, and offers the way back to the filter', async () => {
    const { app } = await onPage();
    await act(async () => pick(app.store, ['letter', 'payment']));
    expect(titles()).toEqual(['1 The engineer writes a letter', '2 Whether the council paid twice']);
    await act(async () => filterBy(app.store, { ...NO_FILTER, standings: ['disputed'] }));
    await userEvent.click(screen.getByRole('button', { name: 'Take the 1 event that the filter leaves' }));
    expect(titles()).toEqual(['1 Whether the council paid twice']);
    expect(screen.getByRole('button', { name: 'Take the 2 picked events' })).toBeDefined();
  });

  it('names what was chosen in its address', async () => {
    const { app } = await onPage();
    await choose('Events', 'What was to follow (1)');
    expect(app.store.getState().page).toEqual({ kind: 'handout', about: 'later' });
    await choose('Events', 'All events (5)');
    expect(app.store.getState().page).toEqual({ kind: 'handout', about: 'filter' });
  });

  it('takes what was picked', async () => {
    const { app } = await onPage();
    await act(async () => pick(app.store, ['payment', 'letter']));
    await choose('Events', 'Picked events (2)');
    expect(titles()).toEqual(['1 The engineer writes a letter', '2 Whether the council paid twice']);
  });

  it('leaves out what was not public by the day of knowledge, or marks it', async () => {
    const { app } = await onPage();
    await act(async () => knowAt(app.store, Date.UTC(2019, 2, 3)));
    expect(within(preview()).getByText(/^What was public by 3 March 2019/)).toBeDefined();
    expect(titles()).not.toContain('1 The engineer writes a letter');
    await choose('Not public by 3 March 2019', 'Keep it, marked');
    expect(titles()).toContain('1 The engineer writes a letter');
    expect(within(preview()).getAllByText('Not public by 3 March 2019.').length).toBeGreaterThan(0);
  });

  it('says as of when words and people are explained, and leaves out what names a later time', async () => {
    const later = {
      ...SMALL_TIMELINE.actors[0],
      about: 'Runs the town. Voted out in 2021.',
    } as Timeline['actors'][number];
    const { app } = await onPage({ ...SMALL_TIMELINE, actors: [later, ...SMALL_TIMELINE.actors.slice(1)] });
    expect(within(preview()).getByText(/Voted out in 2021/)).toBeDefined();
    expect(within(preview()).queryByText(/^Told as of/)).toBeNull();
    await act(async () => knowAt(app.store, Date.UTC(2020, 2, 3)));
    expect(within(preview()).queryByText(/Voted out in 2021/)).toBeNull();
    expect(within(preview()).getByText(/Runs the town\./)).toBeDefined();
    expect(within(preview()).getAllByText(/^Told as of .* What names a later time than/).length).toBeGreaterThan(0);
  });

  it('has lines for pupils, and answers for the teacher alone', async () => {
    await onPage();
    const denial = /Town Council denies: “There was one payment only” \(excerpt \d+\)/;
    expect(preview().querySelectorAll('.handout-lines span').length).toBeGreaterThan(5);
    expect(within(preview()).queryByText(denial)).toBeNull();
    await choose('For whom', 'Teacher’s copy, with answers');
    expect(within(preview()).getByText(denial)).toBeDefined();
    expect(preview().querySelector('.handout-lines')).toBeNull();
    expect(within(preview()).getByText('Teacher’s copy: with answers, not for the class')).toBeDefined();
  });

  it('offers pupils no answers', async () => {
    const { app } = await onPage();
    await choose('For whom', 'Teacher’s copy, with answers');
    await act(async () => app.store.setState({ isForPupils: true }));
    expect(screen.queryByLabelText('For whom')).toBeNull();
    expect(preview().querySelector('.handout-answer')).toBeNull();
  });

  it('leaves out what is not wanted, but never the words of an accusation', async () => {
    await onPage();
    await userEvent.click(screen.getByRole('checkbox', { name: 'The excerpts, word by word' }));
    expect(within(preview()).queryByText('We saw two payments')).toBeNull();
    expect(within(preview()).getByText('It cost less than the old one')).toBeDefined();
    expect(within(preview()).getByText('Charged, not convicted in these sources.')).toBeDefined();
    await userEvent.click(screen.getByRole('checkbox', { name: 'A drawing of the timeline' }));
    expect(within(preview()).queryByRole('img')).toBeNull();
  });

  it('numbers its sources as the excerpts name them, with addresses that can be typed', async () => {
    await onPage();
    const text = preview().textContent ?? '';
    // Dates keep day and month together.
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      'Town Council denies. The Courier, between 1 and 10 April 2019 [2]',
    );
    expect(text).toContain('gazette.example/bridge');
    expect(text).not.toContain('https://');
  });

  it('says so where there are more events than a handout holds, and works without sources, people and words', async () => {
    await onPage(newsTimeline(300, 3));
    expect(
      screen.getByText('On the sheet: 40 of the 300 events of the list. A handout holds 40: those that matter most.'),
    ).toBeDefined();
    expect(titles()).toHaveLength(40);
    expect(screen.getByRole('checkbox', { name: /^Words explained/ })).toHaveProperty('disabled', true);
    expect(within(preview()).getByText(/^No source is given for events 1 to 40/)).toBeDefined();
    expect(within(preview()).queryByText('Sources')).toBeNull();
  });

  it('prints the handout alone, at the level of a page of its own', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await onPage();
    await userEvent.type(screen.getByLabelText('Title'), 'Our bridge');
    await userEvent.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
    const paper = document.querySelector('.print-only');
    expect(paper?.querySelector('h1')?.textContent).toBe('Our bridge');
    expect(paper?.querySelector('.handout')?.getAttribute('data-paper')).toBe('a4');
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(document.querySelector('.print-only')).toBeNull();
    print.mockRestore();
  });

  it('is printed too where a reader prints the page by the browser’s own means, without being asked again', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await onPage();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(document.querySelector('.print-only h1')?.textContent).toBe(SMALL_TIMELINE.title);
    expect(document.documentElement.dataset['printsOnly']).toBe('');
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(document.querySelector('.print-only')).toBeNull();
    expect(document.documentElement.dataset['printsOnly']).toBeUndefined();
    expect(print).not.toHaveBeenCalled();
    print.mockRestore();
  });

  it('has nothing that axe would name', async () => {
    await onPage();
    const { violations } = await axe.run(document.body, {
      rules: {
        'color-contrast': { enabled: false },
        region: { enabled: false },
        'page-has-heading-one': { enabled: false },
      },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
