// The form of an event: kept as it is typed, as far as it can be shown; deleted, duplicated, followed.
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/model/event.ts';
import { select, showForm } from '../../src/state/actions.ts';
import { undo } from '../../src/state/edit-store.ts';
import { FormPanel } from '../../src/ui/form/form-panel.tsx';
import { fill, leave, press, renderForm, type StagedForm, saidOf, textIn } from '../fixtures/form-stage.tsx';
import { renderOnStage } from '../fixtures/stage.tsx';

async function openEvent(id = 'opening'): Promise<StagedForm & { readonly event: () => TimelineEvent }> {
  const staged = await renderForm({ kind: 'event', id });
  const event = (): TimelineEvent => {
    const found = staged.timeline().events.find((one) => one.id === id);
    if (!found) throw new Error(`no event ${id}`);
    return found;
  };
  return { ...staged, event };
}

describe('the form of an event', () => {
  it('keeps what is typed into one field as one edit', async () => {
    const { editor, event } = await openEvent();
    await userEvent.type(screen.getByLabelText('Summary'), ' All came.');
    expect(event().summary).toBe('Summary of opening. All came.');
    expect(editor.getState().history.past).toHaveLength(1);
  });

  it('leaves the event as it was while its title is empty, and says so', async () => {
    const { event } = await openEvent();
    fill(screen.getByLabelText('What happened'), '');
    expect(screen.getByText(/An event needs a title/)).toBeTruthy();
    expect(event().title).toBe('The mayor opens the bridge');
    fill(screen.getByLabelText('What happened'), 'It opens');
    expect(event().title).toBe('It opens');
    expect(screen.queryByText(/An event needs a title/)).toBeNull();
  });

  it('takes a date as it can be read, and says in words what was understood', async () => {
    const { event } = await openEvent();
    fill(screen.getByLabelText('When'), '2017-03-03');
    leave('When');
    expect(event().when.date).toBe('2017-03-03');
    expect(screen.getByText('3 March 2017 (a day)')).toBeTruthy();
    fill(screen.getByLabelText('When'), '[2017-11-16,2017-11-17]');
    expect(screen.getByText('16 or 17 November 2017 (one of them)')).toBeTruthy();
  });

  it('offers both readings of 03/04/2017 and takes neither by itself', async () => {
    const { event } = await openEvent();
    fill(screen.getByLabelText('When'), '03/04/2017');
    expect(event().when.date).not.toContain('2017');
    expect(screen.getByRole('button', { name: '2017-04-03: 3 April 2017' })).toBeTruthy();
    press('2017-03-04: 4 March 2017');
    expect(event().when.date).toBe('2017-03-04');
    expect(textIn('When')).toBe('2017-03-04');
  });

  it('says that a date cannot be read, and keeps the one before', async () => {
    const { event } = await openEvent();
    fill(screen.getByLabelText('When'), 'some day');
    expect(screen.getByText(/This cannot be read yet/)).toBeTruthy();
    expect(screen.getByLabelText('When').getAttribute('aria-invalid')).toBe('true');
    expect(event().when.date).toBe('2019-03-07');
  });

  it('writes the date for people who do not know how', async () => {
    const { event } = await openEvent();
    press('Help me write: When');
    await userEvent.selectOptions(screen.getByLabelText('Way to say when'), 'Some time between two dates');
    const until = within(screen.getByRole('group', { name: 'Not after' }));
    await userEvent.type(until.getByLabelText('Year'), '2019');
    await userEvent.selectOptions(until.getByLabelText('Month'), 'April');
    await userEvent.tab();
    expect(event().when.date).toBe('[2019-03-07..2019-04]');
  });

  it('shows at once what an undo brings back, also over what could not be kept', async () => {
    const { editor, event } = await openEvent();
    await userEvent.type(screen.getByLabelText('Summary'), '!');
    fill(screen.getByLabelText('What happened'), '');
    act(() => undo(editor));
    expect(textIn('Summary')).toBe('Summary of opening.');
    expect(textIn('What happened')).toBe(event().title);
  });

  it('adds a person by a name that is new, and one by a name that is known', async () => {
    const { event, timeline } = await openEvent();
    const field = screen.getByLabelText('People and organisations');
    await userEvent.type(field, 'ava stone{Enter}');
    expect(event().actors).toEqual(['mayor', 'council', 'auditor']);
    fill(field, 'Bo Brick');
    press('Add this person');
    expect(timeline().actors.at(-1)).toMatchObject({ name: 'Bo Brick', kind: 'person' });
    expect(event().actors.at(-1)).toBe(timeline().actors.at(-1)?.id);
    press('Leave out Ada Stone');
    expect(event().actors).not.toContain('mayor');
  });

  it('deletes at once, goes on with another event, and brings it back', async () => {
    const { store, timeline } = await openEvent();
    press('Delete');
    expect(timeline().events.map(({ id }) => id)).not.toContain('opening');
    expect(store.getState().form).toMatchObject({ kind: 'event' });
    press('Undo');
    expect(timeline().events.map(({ id }) => id)).toContain('opening');
    expect(store.getState().form).toEqual({ kind: 'event', id: 'opening' });
    expect(screen.queryByText(/^Deleted/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Event' }));
  });

  it('duplicates the event and opens the copy', async () => {
    const { store, timeline } = await openEvent();
    press('Duplicate');
    const copy = timeline().events[1];
    expect(copy?.title).toBe('The mayor opens the bridge (copy)');
    expect(store.getState().form).toEqual({ kind: 'event', id: copy?.id });
    expect(textIn('What happened')).toBe(copy?.title);
  });

  it('follows the event that is chosen on the timeline', async () => {
    const { store } = await openEvent();
    await act(async () => select(store, 'letter'));
    expect(textIn('What happened')).toBe('The engineer writes a letter');
  });

  it('closes by Escape and gives the focus back', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    const { store } = await openEvent();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Event' }));
    await userEvent.keyboard('{Escape}');
    expect(store.getState().form).toBeUndefined();
    expect(document.activeElement).toBe(button);
    button.remove();
  });

  it('changes kind and stance only as far as somebody says that it happened', async () => {
    const { event } = await openEvent('claim');
    await userEvent.click(screen.getByText('It cost less than the old one'));
    await userEvent.selectOptions(await screen.findByLabelText(/What these words do/), 'denies it');
    expect(screen.getByText(/there are only denials or comments/)).toBeTruthy();
    expect(event().citations[0]?.stance).toBe('claims');
    await userEvent.selectOptions(screen.getByLabelText(/What these words do/), 'reports it');
    expect(event().citations[0]?.stance).toBe('reports');
    expect(screen.getByText('Told as fact')).toBeTruthy();
  });

  it('says what is to be considered at the field that it concerns, and keeps the event all the same', async () => {
    const { event } = await openEvent();
    const long = 'The mayor opens the bridge, which is longer than any other bridge';
    fill(screen.getByLabelText('What happened'), long);
    expect(saidOf('What happened')).toMatch(/longer than 60 characters/);
    expect(event().title).toBe(long);
  });

  it('has its corrections beside it, each with its day', async () => {
    const { editor, timeline } = await openEvent();
    await userEvent.click(screen.getByText('Corrections', { exact: false, selector: 'summary' }));
    fill(await screen.findByLabelText('What was wrong, and what is right'), 'It was at one.');
    expect(timeline().corrections[0]).toEqual({ on: '2026-01-15', event: 'opening', what: 'It was at one.' });
    expect(editor.getState().history.past.at(-1)?.words).toBe(
      'Changed the words of the correction “The hour was wrong.” to “It was at one.”',
    );
    fill(screen.getByLabelText('Another correction'), 'So was the place.');
    fill(screen.getByLabelText('On which day'), '2026-02-03');
    press('Add this correction');
    expect(timeline().corrections[1]).toEqual({ on: '2026-02-03', event: 'opening', what: 'So was the place.' });
    press('Remove correction 1');
    expect(timeline().corrections).toHaveLength(1);
  });

  it('says of a picture which smaller one stands for it and where it leads', async () => {
    const { event } = await openEvent();
    await userEvent.click(screen.getByText('Pictures and films', { selector: 'summary' }));
    fill(await screen.findByLabelText('Address of another picture'), 'https://a.example/a.jpg');
    press('Add this picture');
    fill(screen.getByLabelText(/Address of a smaller picture/), 'a.jpg');
    expect(saidOf(/Address of a smaller picture/)).toContain('An address begins with');
    fill(screen.getByLabelText(/Address of a smaller picture/), 'https://a.example/s.jpg');
    fill(screen.getByLabelText('Where a click on it leads'), 'https://a.example/');
    expect(event().media).toEqual([
      { url: 'https://a.example/a.jpg', thumbnail: 'https://a.example/s.jpg', link: 'https://a.example/' },
    ]);
  });

  it('says in a sentence why a list cannot be changed', async () => {
    const { app } = await renderOnStage(<FormPanel />);
    await act(async () => showForm(app.store, { kind: 'event', id: 'opening' }));
    expect(screen.getByText('nothing is changed here')).toBeTruthy();
  });
});
