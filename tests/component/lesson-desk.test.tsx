// The lesson open for changes, as a teacher works on it.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { lessonFile, writeLesson } from '../../src/lesson/write-lesson.ts';
import type { LessonStore } from '../../src/state/lesson-store.ts';
import { useApp } from '../../src/ui/app/app-context.ts';
import { LessonDesk, type LessonDeskProps } from '../../src/ui/lesson/lesson-desk.tsx';
import { openKeptLesson, openLesson, takeOrder } from '../../src/ui/lesson/open-lesson.ts';
import { type ShelfInMemory, shelfInMemory } from '../fixtures/lesson-shelf.ts';
import { smallLesson } from '../fixtures/small-lesson.ts';
import { renderOnStage, type Staged, type StagedOptions } from '../fixtures/stage.tsx';

// jsdom 26 reads files by FileReader alone.
Blob.prototype.text ??= function text(this: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(this);
  });
};

function DeskOn({ shelf, ...props }: LessonDeskProps & { readonly shelf: ShelfInMemory }) {
  void openKeptLesson(useApp(), shelf);
  return <LessonDesk {...props} />;
}

interface OpenDesk extends Staged {
  readonly shelf: ShelfInMemory;
  readonly store: LessonStore;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly closed: () => number;
  readonly presented: string[];
}

/** A desk on which the small lesson, or another, was left on an earlier day. */
async function openDesk(lesson: Lesson = smallLesson, options: StagedOptions = {}): Promise<OpenDesk> {
  const shelf = shelfInMemory(lessonFile(lesson));
  let closed = 0;
  const presented: string[] = [];
  const element = (
    <DeskOn
      shelf={shelf}
      onClose={() => {
        closed += 1;
      }}
      onPresentFrom={(id) => presented.push(id)}
    />
  );
  const staged = await renderOnStage(element, options);
  await screen.findByRole('textbox', { name: 'Title' });
  const store = await openLesson(staged.app);
  return { ...staged, shelf, store, user: userEvent.setup(), closed: () => closed, presented };
}

function titles(): readonly string[] {
  return screen.queryAllByRole('button', { name: /^Step \d+: / }).map(({ textContent }) => textContent ?? '');
}

function stepButton(title: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name: typeof title === 'string' ? new RegExp(`^Step \\d+: ${title}`) : title });
}

function said(): string {
  return [...document.querySelectorAll('[aria-live="polite"]')].map(({ textContent }) => textContent).join('');
}

describe('the desk', () => {
  it('is a landmark that shows the kept lesson by part, with its length on each route', async () => {
    await openDesk();
    expect(screen.getByRole('complementary', { name: 'Lesson' })).toBeTruthy();
    expect(titles()).toHaveLength(10);
    expect(titles()[2]).toBe('Step 3: The engineer writes a letter');
    expect(screen.getByText('10 steps: In short 9 min, The core 16 min, All of it 21 min')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Before it opened',
      'Once it stood',
    ]);
    expect(screen.getByText('hides who said it')).toBeTruthy();
  });

  it('makes a lesson from the timeline where none was written', async () => {
    const shelf = shelfInMemory();
    await renderOnStage(<DeskOn shelf={shelf} onClose={() => undefined} />);
    expect(await screen.findByText('This lesson was made from the timeline’s main events.')).toBeTruthy();
    expect(titles()[1]).toBe('Step 2: The engineer writes a letter');
  });

  it('says how to begin where there are no steps', async () => {
    await openDesk({ ...smallLesson, steps: [] });
    expect(screen.getByText(/The lesson has no steps yet/)).toBeTruthy();
  });

  it('closes by its button, and by Escape once no step is open', async () => {
    const { user, closed } = await openDesk();
    await user.click(stepButton('What we are here for'));
    await user.keyboard('{Escape}');
    expect(closed()).toBe(0);
    expect(document.activeElement).toBe(stepButton('What we are here for'));
    await user.keyboard('{Escape}');
    expect(closed()).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Close the lesson' }));
    expect(closed()).toBe(2);
  });
});

describe('steps', () => {
  it('are added for the event in view, in their time, and open at once with the focus on them', async () => {
    const { user, store } = await openDesk(smallLesson, { selected: 'letter' });
    await user.click(screen.getByRole('button', { name: 'Add “The engineer writes a letter” as a step' }));
    expect(store.getState().lesson.steps[3]).toMatchObject({ kind: 'event', event: 'letter', part: 'before' });
    expect(document.activeElement?.textContent).toBe('Step 4: The engineer writes a letter');
    expect(said()).toBe('Added as 4 of 11');
  });

  it('of one’s own are added after the open one', async () => {
    const { user, store } = await openDesk();
    await user.click(stepButton('What we are here for'));
    await user.click(screen.getByRole('button', { name: 'Question' }));
    await user.type(screen.getByRole('textbox', { name: 'Question' }), 'Who paid?');
    expect(store.getState().lesson.steps[1]).toMatchObject({ kind: 'question', question: 'Who paid?' });
  });

  it('move by Alt and an arrow key, keep the focus, and say where they are', async () => {
    const { user, store } = await openDesk();
    stepButton('What we are here for').focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(store.getState().lesson.steps[1]?.id).toBe('goals');
    expect(said()).toBe('Moved to 2 of 10');
    expect(document.activeElement).toBe(stepButton('What we are here for'));
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    expect(said()).toBe('Now in the part “Once it stood”, 3 of 10');
  });

  it('move by their buttons, which keep the focus', async () => {
    const { user, store } = await openDesk();
    await user.click(screen.getByRole('button', { name: 'Move “What we are here for” down' }));
    expect(store.getState().lesson.steps[1]?.id).toBe('goals');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move “What we are here for” down');
    await user.click(screen.getByRole('button', { name: 'Move “Before you go” down' }));
    expect(said()).toBe('It stays at 10 of 10');
  });

  it('are removed by a key, which leaves the focus on the next one, and come back by Ctrl+Z', async () => {
    const { user, store } = await openDesk();
    stepButton('What we are here for').focus();
    await user.keyboard('{Delete}');
    expect(titles()).toHaveLength(9);
    expect(said()).toBe('Removed “What we are here for”. Undo brings it back.');
    expect(document.activeElement?.textContent).toContain('Step 1: ');
    await user.keyboard('{Control>}z{/Control}');
    expect(store.getState().lesson).toEqual(smallLesson);
    await user.keyboard('{Control>}y{/Control}');
    expect(titles()).toHaveLength(9);
    await user.keyboard('{Control>}z{Shift>}z{/Shift}{/Control}');
    expect(titles()).toHaveLength(9);
  });

  it('are duplicated, and presented from', async () => {
    const { user, store, presented } = await openDesk();
    await user.click(stepButton('What we are here for'));
    await user.click(screen.getByRole('button', { name: 'Present from here' }));
    expect(presented).toEqual(['goals']);
    await user.click(screen.getByRole('button', { name: 'Duplicate' }));
    expect(
      store
        .getState()
        .lesson.steps.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['goals', 'goals-2']);
  });

  it('that name what the timeline does not have say so, and stay', async () => {
    const steps = smallLesson.steps.map((step) =>
      step.kind === 'event' ? { ...step, event: `no-${step.event}` } : step,
    );
    await openDesk({ ...smallLesson, steps });
    expect(await screen.findByText(/This timeline has no event “no-letter”, so the step is skipped/)).toBeTruthy();
    expect(titles()).toHaveLength(10);
  });
});

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
