// One step open for changes on the teacher's desk: its note, what it hides, its minutes, excerpt, route and part.
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openDesk, stepButton } from '../fixtures/lesson-desk.tsx';
import { smallLesson } from '../fixtures/small-lesson.ts';

describe('an open step', () => {
  it('takes a note; what was typed in one stretch goes by one undo', async () => {
    const { user, store } = await openDesk();
    await user.click(stepButton('What we are here for'));
    const note = screen.getByRole('textbox', { name: 'Note: what to ask the class' });
    await user.clear(note);
    await user.type(note, 'Why so?');
    await user.tab();
    expect(store.getState().lesson.steps[0]?.note.ask).toBe('Why so?');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(store.getState().lesson).toEqual(smallLesson);
    await user.click(screen.getByRole('button', { name: 'Redo' }));
    expect(store.getState().lesson.steps[0]?.note.ask).toBe('Why so?');
  });

  it('leaves Ctrl+Z in a text field to the browser', async () => {
    const { user, store } = await openDesk();
    await user.click(stepButton('What we are here for'));
    await user.type(screen.getByRole('textbox', { name: 'Note: what to say' }), 'More');
    await user.keyboard('{Control>}z{/Control}');
    expect(store.getState().lesson.steps[0]?.note.context).toMatch(/More$/);
  });

  it('hides something behind a question of ours, and warns of one that answers itself', async () => {
    const { user, store } = await openDesk();
    await user.click(stepButton('The mayor opens the bridge'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hide until the next key' }), 'when it was');
    expect(store.getState().lesson.steps[4]?.hides).toEqual({ what: 'date', question: 'When was this?' });
    await user.type(screen.getByRole('textbox', { name: 'What the class is asked meanwhile' }), ' In 2019?');
    expect(screen.getByText(/The question names the year 2019, which is the answer/)).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Hide until the next key' }), 'nothing');
    expect(store.getState().lesson.steps[4]?.hides).toBeUndefined();
  });

  it('takes minutes that there can be, and no others', async () => {
    const { user, store } = await openDesk();
    await user.click(stepButton('What we are here for'));
    const minutes = screen.getByRole('spinbutton', { name: 'Minutes' });
    await user.clear(minutes);
    expect(store.getState().lesson.steps[0]?.minutes).toBe(1);
    await user.type(minutes, '1.5');
    expect(store.getState().lesson.steps[0]?.minutes).toBe(1.5);
    await user.clear(minutes);
    await user.type(minutes, '0');
    expect(minutes.getAttribute('aria-invalid')).toBe('true');
    await user.tab();
    expect(minutes).toHaveProperty('value', '1.5');
  });

  it('chooses the excerpt, the route and the part', async () => {
    const { user, store } = await openDesk();
    await user.click(stepButton('The mayor opens the bridge'));
    const choose = async (label: string, words: RegExp | string): Promise<void> => {
      const field = screen.getByRole('combobox', { name: label });
      await user.selectOptions(field, within(field).getByRole('option', { name: words }));
    };
    await choose('Excerpt', /^3\. The Courier/);
    await choose('On the routes', 'All of it');
    await choose('Part', /^A new part/);
    expect(store.getState().lesson.steps[4]).toMatchObject({ citation: 2, route: 'whole', part: 'new-part' });
    expect(store.getState().lesson.parts.map(({ id }) => id)).toEqual(['before', 'after', 'new-part']);
  });

  it('takes the lines of a page, at most six', async () => {
    const { user, store } = await openDesk();
    await user.click(stepButton('What we are here for'));
    const lines = screen.getByRole('textbox', { name: 'Lines' });
    fireEvent.change(lines, { target: { value: 'a\n\nb\nc\nd\ne\nf\ng' } });
    fireEvent.blur(lines);
    expect(store.getState().lesson.steps[0]).toMatchObject({ lines: ['a', 'b', 'c', 'd', 'e'] });
    expect(user).toBeTruthy();
  });
});
