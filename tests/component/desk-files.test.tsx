// A lesson in and out of the teacher's desk: as a file, kept on this computer, and as a link.
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { writeLesson } from '../../src/lesson/write-lesson.ts';
import { takeOrder } from '../../src/ui/lesson/open-lesson.ts';
import { type OpenDesk, openDesk, titles } from '../fixtures/lesson-desk.tsx';
import { smallLesson } from '../fixtures/small-lesson.ts';

describe('a file', () => {
  async function choose(file: File, { user }: OpenDesk): Promise<void> {
    await user.upload(screen.getByLabelText('Lesson file'), file);
  }

  it('that holds a lesson takes the place of the present one, and undo brings that back', async () => {
    const desk = await openDesk();
    const other = { ...smallLesson, title: 'From a friend' };
    await choose(new File([writeLesson(other)], 'friend.lesson.json', { type: 'application/json' }), desk);
    await waitFor(() => expect(desk.store.getState()).toMatchObject({ lesson: other, origin: 'file' }));
    await desk.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(desk.store.getState().lesson).toEqual(smallLesson);
  });

  it('that is none is refused with the place and the reason, and the present lesson stays', async () => {
    const desk = await openDesk();
    const broken = writeLesson(smallLesson).replace('"minutes": 3', '"minutes": 300');
    await choose(new File([broken], 'broken.json', { type: 'application/json' }), desk);
    const alert = await screen.findByText(/This should be a number of minutes, more than 0 and at most 90, but is 300/);
    expect(alert.textContent).toContain('steps[4].minutes');
    expect(screen.getByText(/This file was not opened, and the lesson stays as it is/)).toBeTruthy();
    expect(desk.store.getState()).toMatchObject({ lesson: smallLesson, past: [] });
    await desk.user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/This file was not opened/)).toBeNull();
  });

  it('can be dropped on the desk', async () => {
    const desk = await openDesk();
    const file = new File(['{}'], 'list.json', { type: 'application/json' });
    fireEvent.drop(screen.getByRole('textbox', { name: 'Title' }), {
      dataTransfer: { files: [file], types: ['Files'] },
    });
    expect(await screen.findByText(/This is not a lesson file/)).toBeTruthy();
    expect(desk.store.getState().lesson).toEqual(smallLesson);
  });
});

describe('keeping', () => {
  it('says when the last changes are kept, and when this computer has no room for them', async () => {
    const { user, shelf } = await openDesk();
    await user.type(screen.getByRole('textbox', { name: 'Title' }), '!');
    expect(await screen.findByText('Saved on this computer.')).toBeTruthy();
    expect(shelf.kept()).toMatchObject({ lesson: { title: `${smallLesson.title}!` } });
    shelf.fail(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), '?');
    const alert = await screen.findByText(/This computer has no room left, so the last changes are not kept/);
    expect(alert.getAttribute('role')).toBe('alert');
  });

  it('asks before it goes back to the start, and undo brings the lesson back', async () => {
    const { user, store } = await openDesk();
    await user.click(screen.getByRole('button', { name: 'Reset to the lesson made from the timeline' }));
    expect(store.getState().lesson).toEqual(smallLesson);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(store.getState().lesson).toEqual(smallLesson);
    await user.click(screen.getByRole('button', { name: 'Reset to the lesson made from the timeline' }));
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    expect(store.getState()).toMatchObject({ origin: 'made', isChanged: false });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(store.getState().lesson).toEqual(smallLesson);
  });

  it('asks before it clears this computer, and says what was removed', async () => {
    const { user, store, shelf } = await openDesk();
    localStorage.setItem('sourceline.theme', 'dark');
    localStorage.setItem('other.page', 'stays');
    await user.click(screen.getByRole('button', { name: 'Clear this computer…' }));
    expect(localStorage.getItem('sourceline.theme')).toBe('dark');
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    const dialog = await screen.findByRole('dialog', { name: 'This computer is cleared' });
    expect(dialog.textContent).toContain('the settings of this page');
    expect(localStorage.getItem('sourceline.theme')).toBeNull();
    expect(localStorage.getItem('other.page')).toBe('stays');
    expect(shelf.kept()).toBeUndefined();
    expect(store.getState()).toMatchObject({ origin: 'made', past: [] });
    localStorage.clear();
  });
});

describe('a link with an order', () => {
  it('is copied, and says what it does not carry', async () => {
    const { user } = await openDesk({ ...smallLesson, id: 'other' });
    await user.click(screen.getByRole('button', { name: 'Copy link with the order' }));
    expect(await screen.findByText('Link copied.')).toBeTruthy();
    expect(screen.getByText(/steps of your own cannot be in a link/)).toBeTruthy();
    expect(await navigator.clipboard.readText()).toContain('lesson=1*e.letter.');
    await user.type(screen.getByRole('textbox', { name: 'Title' }), '!');
    expect(screen.queryByText('Link copied.')).toBeNull();
  });

  it('asks where a lesson of one’s own would give way, and leaves that as it is until the answer', async () => {
    const { app, user, store } = await openDesk();
    await act(() => takeOrder(app, '1*e.opening*e.letter'));
    expect(store.getState().lesson).toEqual(smallLesson);
    expect(app.store.getState().notices[0]?.message).toContain('The link holds another order of the lesson.');
    await user.click(screen.getByRole('button', { name: 'Take the order of the link' }));
    expect(store.getState()).toMatchObject({ origin: 'link' });
    expect(titles()).toEqual(['Step 1: The mayor opens the bridge', 'Step 2: The engineer writes a letter']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(store.getState().lesson).toEqual(smallLesson);
  });

  it('that cannot be read says so and changes nothing', async () => {
    const { app, store } = await openDesk();
    await act(() => takeOrder(app, 'nonsense'));
    expect(store.getState()).toMatchObject({ lesson: smallLesson, offer: undefined });
    expect(app.store.getState().notices[0]?.message).toContain('cannot be read, so the lesson stays as it is');
  });
});
