// What the teacher reads in the speaker's window: the note, the hidden answer, and what comes next.
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { drawCurtain, forward, goTo } from '../../src/lesson/moves.ts';
import { openSpeaker, press } from '../fixtures/speaker-window.tsx';

function note(): HTMLElement {
  return screen.getByRole('main');
}

function answer(): HTMLElement {
  return screen.getByRole('region', { name: 'The hidden answer' });
}

describe('the note of the present step', () => {
  it('stands in three parts under the number and the title, and follows the step', async () => {
    const { show } = await openSpeaker();
    expect(note().textContent).toContain('Step 1 of 10');
    expect(within(note()).getByRole('heading').textContent).toBe('What we are here for');
    for (const label of ['Context', 'Point at', 'Ask']) within(note()).getByText(label);
    within(note()).getByText('Ask about the goals?');
    act(() => show.move(goTo(4)));
    within(note()).getByText('Context of the opening, for the teacher alone.');
  });

  it('says so where nothing is written', async () => {
    await openSpeaker({ index: 3 });
    within(note()).getByText('There is no note on this step.');
  });

  it('grows and shrinks, from 18 px upwards', async () => {
    await openSpeaker();
    const size = (): number =>
      Number.parseInt(screen.getByRole('region', { name: 'Note' }).style.getPropertyValue('--note-size'), 10);
    const usual = size();
    press('Larger note');
    expect(size()).toBeGreaterThan(usual);
    press('Smaller note');
    press('Smaller note');
    expect(size()).toBe(18);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Smaller note' }).disabled).toBe(true);
  });

  it('keeps the question in view, and says where there is more below', async () => {
    vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(900);
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(500);
    await openSpeaker();
    expect(screen.getByRole('region', { name: 'Note' }).textContent).not.toContain('Ask about the goals?');
    expect(note().querySelector('.speaker-foot')?.textContent).toContain('Ask about the goals?');
    press(/More below/);
    expect(note().scrollTop).toBe(400);
    fireEvent.scroll(note());
    expect(screen.queryByRole('button', { name: /More below/ })).toBeNull();
    vi.restoreAllMocks();
  });

  it('says how an activity goes', async () => {
    await openSpeaker({ index: 8 });
    expect(within(note()).getAllByRole('listitem').length).toBeGreaterThan(2);
  });
});

describe('the hidden answer', () => {
  it.each([
    [1, 'Cheaper than what?'],
    [2, '25 September 2018'],
    [5, 'Ada Stone, Mayor, says (Courier’s translation)'],
    [6, 'Disputed: said by Ava Stone, reported by The Gazette; denied by Town Council, reported by The Courier.'],
    [7, 'A second bridge is to open'],
  ])('of the step at index %d is “%s”', async (index, words) => {
    await openSpeaker({ index });
    within(answer()).getByText(words);
  });

  it('says whether the class has it', async () => {
    const { show } = await openSpeaker({ index: 5 });
    expect(answer().textContent).toContain('Hidden from the class');
    act(() => show.move(forward));
    expect(answer().textContent).toContain('Shown to the class');
  });

  it('is not there where a step hides nothing', async () => {
    await openSpeaker({ index: 4 });
    expect(screen.queryByRole('region', { name: 'The hidden answer' })).toBeNull();
  });
});

describe('the next step', () => {
  const next = (): HTMLElement => screen.getByRole('region', { name: 'Next step' });

  it('is shown as the class will see it first, with its title beside it', async () => {
    await openSpeaker({ index: 4 });
    expect(within(next()).getByRole('heading').textContent).toBe('Next: 6. The mayor says that the bridge was cheap');
    const picture = next().querySelector('.slide-picture');
    expect(picture?.textContent).toContain('Who says that?');
    expect(picture?.textContent).not.toContain('Ada Stone');
    expect(picture?.textContent).not.toContain('for the teacher alone');
  });

  it('is the answer as long as that is hidden', async () => {
    const { show } = await openSpeaker({ index: 5 });
    expect(within(next()).getByRole('heading').textContent).toBe('Next: the answer');
    expect(next().querySelector('.slide-picture')?.textContent).toContain('Ada Stone');
    act(() => show.move(forward));
    expect(within(next()).getByRole('heading').textContent).toBe('Next: 7. Whether the council paid twice');
  });

  it('is the step again as long as something lies over it', async () => {
    const { show } = await openSpeaker({ index: 4 });
    act(() => show.move(drawCurtain('white')));
    expect(within(next()).getByRole('heading').textContent).toBe('Next: back to step 5');
    expect(next().querySelector('.slide-picture')?.textContent).toContain('The mayor opens the bridge');
  });

  it('is none at the end', async () => {
    await openSpeaker({ index: 9 });
    within(next()).getByText('This is the last step.');
  });
});
