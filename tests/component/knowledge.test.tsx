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
  return renderOnStage(<KnowledgeHandle lengthPx={800} isUpright={false} />);
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
    await renderOnStage(<KnowledgeHandle lengthPx={800} isUpright={false} />, { timeline: unknown });
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

describe('the control', () => {
  const open = async (): Promise<Staged> => {
    const staged = await renderOnStage(<KnowledgeControl />);
    await userEvent.click(screen.getByRole('button', { name: 'Known by: today' }));
    return staged;
  };

  const field = (): HTMLInputElement => screen.getByLabelText('Known by');

  it('says how many events were public by the day that is typed', async () => {
    const { app } = await open();
    await userEvent.type(field(), '2019-03-05');
    expect(app.store.getState().knowledgeDay).toBe(Date.UTC(2019, 2, 5));
    expect(screen.getByText(/^1 event was public by then/)).toBeTruthy();
  });

  it.each(['1.3.2019', '1 March 2019', '2019-03-01', 'march 1, 2019'])(
    'leaves “%s” as it is typed, digit by digit, and knows the day at its end',
    async (text) => {
      const { app } = await open();
      for (let end = 1; end <= text.length; end += 1) {
        await userEvent.type(field(), text.charAt(end - 1));
        expect(field().value).toBe(text.slice(0, end));
      }
      expect(app.store.getState().knowledgeDay).toBe(DAY);
      await userEvent.tab();
      expect(field().value).toBe('1 March 2019');
    },
  );

  it('takes what is typed in place of the day that stands there, which stays until another is whole', async () => {
    const staged = await open();
    know(staged, DAY);
    await userEvent.tab({ shift: true });
    await userEvent.tab();
    await userEvent.keyboard('8.3.201');
    expect(field().value).toBe('8.3.201');
    expect(staged.app.store.getState().knowledgeDay).toBe(DAY);
    await userEvent.keyboard('9');
    expect(staged.app.store.getState().knowledgeDay).toBe(Date.UTC(2019, 2, 8));
  });

  it('says what it cannot read, and puts the last day back', async () => {
    const staged = await open();
    know(staged, DAY);
    await userEvent.clear(field());
    await userEvent.type(field(), '1.1.17{Enter}');
    expect(screen.getByText(/^“1\.1\.17” is no day that can be read here\./)).toBeTruthy();
    expect(field().value).toBe('1 March 2019');
    expect(staged.app.store.getState().knowledgeDay).toBe(DAY);
    await userEvent.click(screen.getByRole('button', { name: 'Day after' }));
    expect(screen.queryByText(/no day that can be read/)).toBeNull();
  });

  it('keeps the day when the field is emptied; the word today leads back to today', async () => {
    const staged = await open();
    know(staged, DAY);
    await userEvent.clear(field());
    await userEvent.tab();
    expect(staged.app.store.getState().knowledgeDay).toBe(DAY);
    await userEvent.clear(field());
    await userEvent.type(field(), 'today{Enter}');
    expect(staged.app.store.getState().knowledgeDay).toBeUndefined();
  });

  it('takes a day outside of the list only when the field is left, as the nearest one, and says so', async () => {
    const staged = await open();
    know(staged, DAY);
    await userEvent.clear(field());
    await userEvent.type(field(), '1.1.1917');
    expect(staged.app.store.getState().knowledgeDay).toBe(DAY);
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('The list begins later: this is its first day.')).toBeTruthy();
    expect(staged.app.store.getState().knowledgeDay).toBeLessThan(DAY);
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
