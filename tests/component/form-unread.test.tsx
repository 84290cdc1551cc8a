// What stands in a form and the timeline does not have yet: a date nobody can read, a name that is not confirmed. Nothing of it is lost silently.
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/model/event.ts';
import { select, showForm } from '../../src/state/actions.ts';
import type { Form } from '../../src/state/state.ts';
import { fill, press, renderForm, saidOf, textIn } from '../fixtures/form-stage.tsx';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

afterEach(() => localStorage.clear());

const NEW: Form = { kind: 'new event', draft: {}, problem: undefined };
const OPENING: Form = { kind: 'event', id: 'opening' };

function addButton(): HTMLElement {
  return screen.getByRole('button', { name: 'Add to the timeline' });
}

async function typeWhen(text: string): Promise<void> {
  const field = screen.getByLabelText('When');
  await userEvent.clear(field);
  await userEvent.type(field, text.replaceAll('[', '[['));
}

describe('the date of a new event', () => {
  it('is the one that stands in the field: a single reading is taken with the event', async () => {
    const { timeline } = await renderForm(NEW);
    fill(screen.getByLabelText('What happened'), 'A dry summer');
    await typeWhen('1995-07 to 1995-08');
    expect(screen.getByText(/^Confirm the date above/)).toBeTruthy();
    expect(addButton().getAttribute('aria-disabled')).toBe('false');
    press('Add to the timeline');
    expect(timeline().events.at(-1)?.when.date).toBe('1995-07/1995-08');
  });

  it('is confirmed by Enter before the event is added', async () => {
    const { timeline } = await renderForm(NEW);
    fill(screen.getByLabelText('What happened'), 'The mill is built');
    await typeWhen('about 1850{Enter}');
    expect(textIn('When')).toBe('1850~');
    expect(timeline().events).toHaveLength(5);
    await userEvent.keyboard('{Enter}');
    expect(timeline().events.at(-1)?.when.date).toBe('1850~');
  });

  it.each([
    ['the year of the big fish', '“the year of the big fish” is not a date that can be read.'],
    ['03/04/2017', 'Choose the date above: it could be either.'],
  ])('keeps the event out while “%s” stands there, says why and leads to the field', async (text, why) => {
    const { timeline } = await renderForm(NEW);
    fill(screen.getByLabelText('What happened'), 'The big fish');
    await typeWhen(`2017-03${'{Backspace}'.repeat(7)}${text}`);
    expect(addButton().getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText(why)).toBeTruthy();
    press('Add to the timeline');
    expect(document.activeElement).toBe(screen.getByLabelText('When'));
    expect(timeline().events).toHaveLength(5);
  });

  it('leads to the title where that is missing', async () => {
    await renderForm(NEW);
    await typeWhen('2017');
    press('Add to the timeline');
    expect(document.activeElement).toBe(screen.getByLabelText('What happened'));
  });
});

describe('the date of an event', () => {
  it('is not changed by what is only the beginning of what somebody types', async () => {
    const { editor } = await renderForm(OPENING);
    await typeWhen('1995-07 to 1995-08');
    expect(editor.getState().history.past).toEqual([]);
    press('1995-07/1995-08: July to August 1995');
    expect(editor.getState().history.timeline.events[0]?.when.date).toBe('1995-07/1995-08');
    expect(editor.getState().history.past).toHaveLength(1);
  });

  it('is changed when the typing rests', async () => {
    const { timeline } = await renderForm(OPENING);
    await typeWhen('1995');
    expect(timeline().events[0]?.when.date).toBe('2019-03-07');
    await waitFor(() => expect(timeline().events[0]?.when.date).toBe('1995'));
  });

  it('says at Done that it was not changed, and lets go at the second', async () => {
    const { store } = await renderForm(OPENING);
    await typeWhen('the year of the big fish');
    press('Done');
    const said = 'The date was not changed: “the year of the big fish” cannot be read.';
    expect(screen.getByText(said)).toBeTruthy();
    press('Done');
    expect(store.getState().form).toBeUndefined();
  });

  it('says so, too, when another event is chosen', async () => {
    const { store } = await renderForm(OPENING);
    await typeWhen('the year of the big fish');
    await act(async () => select(store, 'letter'));
    expect(screen.getByText(/^The date was not changed: “the year of the big fish”/)).toBeTruthy();
  });

  it('goes back by Ctrl+Z to what it was, without an undo of anything else', async () => {
    const { editor } = await renderForm(OPENING);
    await userEvent.type(screen.getByLabelText('Summary'), '!');
    await typeWhen('some day');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(textIn('When')).toBe('2019-03-07');
    expect(editor.getState().history.past).toHaveLength(1);
  });

  it('begins its help with what is typed', async () => {
    await renderForm(OPENING);
    await typeWhen('between 1912 and 1914');
    press('Help me write: When');
    expect(textIn('Way to say when')).toBe('between');
  });

  it('is shown how to write by an example of each', async () => {
    await renderForm(NEW);
    expect(saidOf('When')).toMatch(/1850~ for “about 1850”.*\[1912\.\.1914\]/);
  });
});

describe('a name that is typed and not confirmed', () => {
  function last({ events }: { readonly events: readonly TimelineEvent[] }): TimelineEvent {
    const event = events.at(-1);
    if (!event) throw new Error('no event');
    return event;
  }

  it('is a new lane, and a new person, when the event is added', async () => {
    const { timeline } = await renderForm(NEW);
    fill(screen.getByLabelText('What happened'), 'The bridge is painted');
    fill(screen.getByLabelText('When'), '2020-05');
    await userEvent.type(screen.getByLabelText('People and organisations'), 'Bo Brick');
    await userEvent.clear(screen.getByLabelText('Lane'));
    await userEvent.type(screen.getByLabelText('Lane'), 'Colours');
    press('Add to the timeline');
    const { lane, actors } = last(timeline());
    expect(timeline().lanes.find(({ id }) => id === lane)?.title).toBe('Colours');
    expect(timeline().actors.find(({ id }) => id === actors[0])?.name).toBe('Bo Brick');
  });

  it('is the lane that has this name already, by Tab', async () => {
    const { timeline } = await renderForm(OPENING);
    const { lanes } = timeline();
    const other = lanes.find(({ id }) => id !== timeline().events[0]?.lane);
    await userEvent.clear(screen.getByLabelText('Lane'));
    await userEvent.type(screen.getByLabelText('Lane'), `${other?.title.toUpperCase()}{Tab}`);
    expect(timeline().events[0]?.lane).toBe(other?.id);
    expect(timeline().lanes).toEqual(lanes);
  });

  it('is added by Tab and by Done as well', async () => {
    const { timeline, store } = await renderForm(OPENING);
    await userEvent.type(screen.getByLabelText('People and organisations'), 'Bo Brick{Tab}');
    await userEvent.type(screen.getByLabelText('People and organisations'), 'Cleo Clay');
    press('Done');
    expect(timeline().actors.slice(-2)).toMatchObject([{ name: 'Bo Brick' }, { name: 'Cleo Clay' }]);
    expect(timeline().events[0]?.actors).toHaveLength(4);
    expect(store.getState().form).toBeUndefined();
  });

  it('is let go of by Escape, which closes nothing', async () => {
    const { timeline, store } = await renderForm(OPENING);
    await userEvent.type(screen.getByLabelText('People and organisations'), 'Bo{Escape}');
    expect(textIn('People and organisations')).toBe('');
    expect(store.getState().form).toEqual(OPENING);
    expect(timeline().actors).not.toContainEqual(expect.objectContaining({ name: 'Bo' }));
  });
});

describe('an event that was added', () => {
  it('is chosen and brought into view', async () => {
    const { store } = await renderForm(NEW);
    const before = store.getState().view;
    fill(screen.getByLabelText('What happened'), 'The first mill');
    await typeWhen('1850');
    press('Add to the timeline');
    const { selected, form } = store.getState();
    expect(form).toEqual({ kind: 'event', id: selected });
    const at = Date.UTC(1850, 6);
    expect(before.from).toBeGreaterThan(at);
    await waitFor(
      () => {
        const { from, to } = store.getState().view;
        expect(from < at && at < to).toBe(true);
      },
      { timeout: 3000 },
    );
  });
});

describe('words that were typed and not added', () => {
  it('become a quotation when the event is added', async () => {
    const { timeline } = await renderForm(NEW);
    fill(screen.getByLabelText('What happened'), 'The mayor goes');
    await typeWhen('2019');
    press('Add a quotation');
    await userEvent.type(screen.getByLabelText('Which source says it?'), 'Mayor Gone{Tab}');
    fill(screen.getByLabelText(/^Or type the words/), 'The mayor has gone.');
    press('Add to the timeline');
    expect(timeline().events.at(-1)?.citations).toMatchObject([{ excerpt: [{ exact: 'The mayor has gone.' }] }]);
    expect(timeline().sources.at(-1)?.headline).toBe('Mayor Gone');
  });
});

describe('undo by keys', () => {
  it('takes back in the timeline what was done, from a field into which nobody has typed', async () => {
    const { editor, timeline } = await renderForm(OPENING);
    await userEvent.type(screen.getByLabelText('People and organisations'), 'Bo Brick{Enter}');
    const { length } = editor.getState().history.past;
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(editor.getState().history.past).toHaveLength(length - 1);
    expect(timeline().events[0]?.actors).toHaveLength(2);
  });

  it('reaches the timeline from an empty new event, and not from one that is being written', async () => {
    const { editor, store, timeline } = await renderForm(OPENING);
    press('Leave out Ada Stone');
    act(() => showForm(store, NEW));
    expect(document.activeElement).toBe(screen.getByLabelText('What happened'));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(timeline().events[0]?.actors).toContain('mayor');
    await userEvent.keyboard('Half a th{Control>}{Shift>}z{/Shift}{/Control}');
    expect(editor.getState().history.past).toEqual([]);
  });
});

describe('the last event that is deleted', () => {
  it('leaves no form behind that nobody asked for, and comes back by keys', async () => {
    const [only] = SMALL_TIMELINE.events;
    if (!only) throw new Error('no event');
    const { timeline, store } = await renderForm(OPENING, {
      ...SMALL_TIMELINE,
      events: [{ ...only, connections: [] }],
    });
    press('Delete');
    expect(timeline().events).toEqual([]);
    expect(store.getState().form).toEqual(OPENING);
    expect(screen.queryByLabelText('What happened')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Undo');
    press('Undo');
    expect(textIn('What happened')).toBe('The mayor opens the bridge');
  });
});
