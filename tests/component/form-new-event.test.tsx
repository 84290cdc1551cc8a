// A new event: from nothing, or from a row of a file that could not be read.
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { showForm } from '../../src/state/actions.ts';
import { fill, press, renderForm, saidOf, textIn } from '../fixtures/form-stage.tsx';

describe('the form of a new event', () => {
  it('adds it as soon as it has a title and a date, and opens it', async () => {
    const { store, timeline } = await renderForm({ kind: 'new event', draft: {}, problem: undefined });
    expect(document.activeElement).toBe(screen.getByLabelText('What happened'));
    fill(screen.getByLabelText('What happened'), 'The bridge is painted');
    press('Add to the timeline');
    expect(screen.getByText('An event needs a date.')).toBeTruthy();
    expect(timeline().events).toHaveLength(5);
    await userEvent.type(screen.getByLabelText('When'), '2020-05{Enter}');
    const added = timeline().events.at(-1);
    expect(added).toMatchObject({ title: 'The bridge is painted', when: { date: '2020-05' }, lane: 'works' });
    expect(store.getState().form).toEqual({ kind: 'event', id: added?.id });
    expect(store.getState().selected).toBe(added?.id);
  });

  it('begins with what a file had, says at the date what was wrong with it, and settles that when it is mended', async () => {
    const draft = { title: 'A flood', when: '31/02/2019', summary: 'The river rose.', lane: 'money' };
    const problem: Problem = { path: 'Start date', message: 'There is no 31 February.', line: 7, draft };
    const { editor, timeline } = await renderForm({ kind: 'new event', draft, problem });
    editor.setState({ problems: [problem] });
    expect(textIn('When')).toBe('31/02/2019');
    expect(saidOf('When')).toMatch(/Line 7 of the file: There is no 31 February/);
    fill(screen.getByLabelText('When'), '2019-02-28');
    await userEvent.type(screen.getByLabelText('When'), '{Enter}');
    expect(timeline().events.at(-1)).toMatchObject({ title: 'A flood', summary: 'The river rose.', lane: 'money' });
    expect(editor.getState().problems).toEqual([]);
  });

  it('keeps what can be read of a draft whose other fields are at fault', async () => {
    const draft = { when: { date: 'soon', how: 'By hearsay.' }, weight: 9, actors: 'nobody' };
    await renderForm({ kind: 'new event', draft, problem: { path: 'title', message: 'It has no title.' } });
    expect(screen.getByText('It has no title.')).toBeTruthy();
    expect(textIn('When')).toBe('soon');
    expect(textIn(/what in the source gives it/)).toBe('By hearsay.');
    expect(textIn('Weight')).toBe('3');
  });

  it('is still there, as far as it was written, when it is closed and opened again', async () => {
    const { store } = await renderForm({ kind: 'new event', draft: {}, problem: undefined });
    fill(screen.getByLabelText('What happened'), 'Half a th');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByLabelText('What happened')).toBeNull();
    act(() => showForm(store, { kind: 'new event', draft: {}, problem: undefined }));
    expect(textIn('What happened')).toBe('Half a th');
  });
});
