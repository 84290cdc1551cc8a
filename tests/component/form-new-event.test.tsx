// A new event: from nothing, or from a row of a file that could not be read.
import { act, cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { showForm } from '../../src/state/actions.ts';
import { createEditStore } from '../../src/state/edit-store.ts';
import { EditBar } from '../../src/ui/edit/edit-bar.tsx';
import { fill, press, renderForm, saidOf, textIn } from '../fixtures/form-stage.tsx';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

afterEach(() => localStorage.clear());

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

describe('a new event that was begun before a reload', () => {
  /** The line about changes over the timeline of that key, in a page that has just been opened. */
  async function reload(): Promise<Awaited<ReturnType<typeof renderOnStage>>['app']> {
    cleanup();
    const editor = createEditStore({ key: 'kept', timeline: SMALL_TIMELINE });
    const { app } = await renderOnStage(<EditBar />, { editor });
    return app;
  }

  it('is offered again, and gone on with where it was left', async () => {
    const NEW = { kind: 'new event', draft: {}, problem: undefined } as const;
    await renderForm(NEW);
    fill(screen.getByLabelText('What happened'), 'Half a th');
    fill(screen.getByLabelText('When'), '2020-05');
    const { store } = await reload();
    expect(screen.getByText(/^You were writing/).textContent).toContain('Half a th');
    press('Go on');
    expect(store.getState().form).toEqual(NEW);
    expect(screen.queryByText(/^You were writing/)).toBeNull();
    cleanup();
    await renderForm(NEW);
    expect([textIn('What happened'), textIn('When')]).toEqual(['Half a th', '2020-05']);
  });

  it('can be thrown away, for good', async () => {
    await renderForm({ kind: 'new event', draft: {}, problem: undefined });
    fill(screen.getByLabelText('What happened'), 'Half a th');
    await reload();
    press('Throw it away');
    expect(screen.queryByText(/^You were writing/)).toBeNull();
    await reload();
    expect(screen.queryByText(/^You were writing/)).toBeNull();
  });

  it.each(['{"value":[]}', '{"value":{"title":7,"when":[],"citations":"x"}}', 'no JSON'])(
    'is nothing to stumble over where something else lies in its place: %s',
    async (left) => {
      localStorage.setItem('sourceline.left.new event kept', left);
      await reload();
      expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
    },
  );
});
