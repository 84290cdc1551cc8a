// The teacher's desk with its list of steps: adding, moving, removing and duplicating them.
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DeskOn, openDesk, said, stepButton, titles } from '../fixtures/lesson-desk.tsx';
import { shelfInMemory } from '../fixtures/lesson-shelf.ts';
import { smallLesson } from '../fixtures/small-lesson.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

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
