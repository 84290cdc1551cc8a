// The day of knowledge: its handle on the axis, its control in the bar, its sentence in the panel.
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { knowAt, look } from '../../src/state/actions.ts';
import { KnowledgeControl } from '../../src/ui/knowledge/knowledge-control.tsx';
import { KnowledgeHandle } from '../../src/ui/knowledge/knowledge-handle.tsx';
import { EventView } from '../../src/ui/panel/event-view.tsx';
import { newsTimeline } from '../fixtures/news-timeline.ts';
import { LETTER } from '../fixtures/small-timeline.ts';
import { renderOnStage, type Staged } from '../fixtures/stage.tsx';

const DAY = Date.UTC(2019, 2, 1);

const handle = (): HTMLElement => screen.getByRole('slider', { name: 'Day of knowledge' });
const saidDay = (): string | null => handle().getAttribute('aria-valuetext');

function renderHandle(): Promise<Staged> {
  return renderOnStage(<KnowledgeHandle lengthPx={800} isUpright={false} hasHead />);
}

function know({ app }: Staged, day: number | undefined): void {
  act(() => knowAt(app.store, day));
}

describe('the handle', () => {
  it('rests at today, and cannot be put back from there', async () => {
    await renderHandle();
    expect(handle().textContent).toBe('Today');
    expect(screen.queryByRole('button', { name: 'Back to today' })).toBeNull();
  });

  it('says by which day', async () => {
    know(await renderHandle(), DAY);
    expect(saidDay()).toBe('Known by 1 March 2019');
  });

  it('moves by keys, by a day and by a month', async () => {
    const staged = await renderHandle();
    know(staged, DAY);
    handle().focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(saidDay()).toBe('Known by 28 February 2019');
    await userEvent.keyboard('{PageUp}');
    expect(saidDay()).toBe('Known by 28 January 2019');
    await userEvent.keyboard('{Home}');
    expect(staged.app.store.getState().knowledgeDay).toBeLessThan(Date.UTC(2018, 9, 2));
  });

  it.each(['{Delete}', '{Escape}'])('goes back to today by %s', async (key) => {
    const staged = await renderHandle();
    know(staged, DAY);
    handle().focus();
    await userEvent.keyboard(key);
    expect(staged.app.store.getState().knowledgeDay).toBeUndefined();
  });

  it('goes back to today by its button', async () => {
    const staged = await renderHandle();
    know(staged, DAY);
    await userEvent.click(screen.getByRole('button', { name: 'Back to today' }));
    expect(saidDay()).toMatch(/^Today/);
  });

  it('stands at the end of its day, and stays there while the view moves', async () => {
    const staged = await renderHandle();
    const { store, scale } = staged.app;
    const line = document.querySelector<HTMLElement>('.knowledge-line');
    act(() => look(store, { from: DAY - 3 * 86_400_000, to: DAY + 5 * 86_400_000 }, scale()));
    know(staged, DAY);
    expect(line?.style.transform).toBe('translateX(400px)');
    act(() => look(store, { from: DAY - 1 * 86_400_000, to: DAY + 7 * 86_400_000 }, scale()));
    expect(line?.style.transform).toBe('translateX(200px)');
  });

  it('waits at the edge while its day is not in view', async () => {
    const staged = await renderHandle();
    const { store, scale } = staged.app;
    know(staged, DAY);
    act(() => look(store, { from: DAY + 9 * 86_400_000, to: DAY + 19 * 86_400_000 }, scale()));
    expect(document.querySelector('.knowledge')?.getAttribute('data-at')).toBe('earlier');
    expect(document.querySelector<HTMLElement>('.knowledge-grip')?.style.transform).toBe('translateX(0px)');
  });

  it('is not there where a list tells of no event when it was known', async () => {
    const timeline = newsTimeline(5, 1);
    const unknown = { ...timeline, events: timeline.events.map((event) => ({ ...event, isPublicAct: false })) };
    await renderOnStage(<KnowledgeHandle lengthPx={800} isUpright={false} hasHead />, { timeline: unknown });
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

describe('the control', () => {
  const open = async (): Promise<Staged> => {
    const staged = await renderOnStage(<KnowledgeControl />);
    await userEvent.click(screen.getByRole('button', { name: 'Known by: today' }));
    return staged;
  };

  it('says how many events were public by the day that is typed', async () => {
    const { app } = await open();
    const field = screen.getByLabelText('Known by');
    await userEvent.type(field, '2019-03-05');
    expect(app.store.getState().knowledgeDay).toBe(Date.UTC(2019, 2, 5));
    expect(screen.getByText(/^1 event was public by then/)).toBeTruthy();
  });

  it('steps to the day before and after, and back to today', async () => {
    const staged = await open();
    know(staged, DAY);
    await userEvent.click(screen.getByRole('button', { name: 'Day before' }));
    expect(staged.app.store.getState().knowledgeDay).toBe(Date.UTC(2019, 1, 28));
    await userEvent.click(screen.getByRole('button', { name: 'Day after' }));
    await userEvent.click(screen.getByRole('button', { name: 'Today' }));
    expect(staged.app.store.getState().knowledgeDay).toBeUndefined();
  });

  it('offers the days of publication, and those on which something became public', async () => {
    const staged = await open();
    const days = within(screen.getByRole('list', { name: 'Days to choose from' })).getAllByRole('button');
    expect(days.map(({ textContent }) => textContent)).toEqual([
      '4 March 2019Something became public',
      '8 March 2019Gazette published',
      '10 April 2019Courier published by then',
    ]);
    await userEvent.click(days[0] ?? document.body);
    expect(staged.app.store.getState().knowledgeDay).toBe(Date.UTC(2019, 2, 4));
  });

  it('asks for arcs', async () => {
    const { app } = await open();
    await userEvent.click(screen.getByRole('checkbox', { name: /arcs/ }));
    expect(app.store.getState().hasArcs).toBe(true);
  });

  it('closes by Escape and gives the focus back', async () => {
    await open();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Known by: today');
  });
});

describe('the panel', () => {
  it('says of the chosen event whether it was public by the day, while one is asked for', async () => {
    const staged = await renderOnStage(<EventView event={LETTER} headingId="heading" />);
    expect(screen.queryByText(/^By 1 March/)).toBeNull();
    know(staged, DAY);
    expect(screen.getByText('By 1 March 2019 this was not public: it became so on 4 March 2019.')).toBeTruthy();
  });
});
