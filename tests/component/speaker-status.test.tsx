// What the speaker's window says of the class's screen, of the class's window, and of the time.
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { drawCurtain, finish, forward, goTo, stepAside } from '../../src/lesson/moves.ts';
import { SpeakerClock } from '../../src/ui/speaker/speaker-clock.tsx';
import { MINUTE, START } from '../fixtures/show-stage.tsx';
import { openSpeaker, press } from '../fixtures/speaker-window.tsx';

describe('what the class sees', () => {
  const status = (): string => screen.getByRole('status').textContent ?? '';

  it('is said in words: the step, the question, the answer', async () => {
    const { show } = await openSpeaker();
    expect(status()).toBe('The class sees this step.');
    act(() => show.move(forward));
    expect(status()).toBe('The class sees the question; the answer is hidden.');
    act(() => show.move(forward));
    expect(status()).toBe('The class sees the answer.');
  });

  it('may be something over the lesson, from which one button leads back to the step as it was', async () => {
    const opened = await openSpeaker({ index: 5 });
    act(() => opened.show.move(forward));
    act(() => opened.show.move(stepAside('payment')));
    expect(status()).toBe('The class sees an event beside the lesson: Whether the council paid twice.');
    act(() => opened.show.move(drawCurtain('black')));
    expect(status()).toBe('The class sees a black screen.');
    const [first] = screen.getAllByRole('button', { name: 'Back to the lesson' });
    if (first) fireEvent.click(first);
    expect(opened.run()).toMatchObject({ index: 5, isRevealed: true });
    expect(status()).toBe('The class sees the answer.');
    expect(screen.queryAllByRole('button', { name: /Back to the lesson/ })).toEqual([]);
  });

  it('is pictured with its words large enough to read them: the excerpt and who says it, the lines of a page', async () => {
    const { show } = await openSpeaker({ index: 4 });
    const seen = (): HTMLElement => screen.getByRole('region', { name: 'The class’s screen' });
    const words = (): string =>
      within(seen()).getByRole('region', { name: 'The words on the slide' }).textContent ?? '';
    expect(words()).toBe('the bridge, which the mayor opened last monthThe Courier reports');
    expect(seen().querySelector('.slide-picture')?.textContent).toContain('The mayor opens the bridge');
    act(() => show.move(goTo(5)));
    expect(words()).toBe('It cost less than the old one');
    act(() => show.move(forward));
    expect(words()).toContain('Ada Stone, Mayor, says');
    act(() => show.move(goTo(0)));
    expect(words()).toContain('A bridge, five reports, two papers.');
  });

  it('is pictured too where it is an event beside the lesson, or something that lies over the step', async () => {
    const { show } = await openSpeaker({ index: 4 });
    const seen = (): HTMLElement => screen.getByRole('region', { name: 'The class’s screen' });
    act(() => show.move(stepAside('payment')));
    expect((await within(seen()).findByRole('heading', { name: 'Whether the council paid twice' })).tagName).toBe('H2');
    act(() => show.move(drawCurtain('black')));
    expect(seen().querySelector('.slide-picture')?.textContent).toContain('Black screen');
  });

  it('is nothing of ours once the presentation is over: nothing can be steered, and the window can be closed', async () => {
    const closed: string[] = [];
    vi.stubGlobal('close', () => closed.push('closed'));
    const { show } = await openSpeaker({ index: 5 });
    act(() => show.move(finish));
    expect(status()).toBe('The presentation is over.');
    const usable = screen.getAllByRole<HTMLButtonElement>('button').filter((button) => !button.matches(':disabled'));
    expect(usable.map(({ textContent }) => textContent)).toEqual(['Close this window', 'A+Larger note']);
    expect(screen.queryByRole('region', { name: 'Next step' })).toBeNull();
    press('Close this window');
    expect(closed).toEqual(['closed']);
    expect(screen.getByRole('alert').textContent).toContain('Close it as you close any other window.');
    vi.unstubAllGlobals();
  });

  it('is nothing once its window is closed; it can be opened again', async () => {
    const { show, asked } = await openSpeaker();
    act(() => show.partner.setState({ partner: 'gone' }));
    expect(screen.getByRole('alert').textContent).toBe('The class window is closed.');
    press('Open it again');
    expect(asked).toEqual(['open']);
    act(() => show.partner.setState({ partner: 'there' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says so where the browser blocks the window', async () => {
    const { show } = await openSpeaker({ isBlocked: true });
    act(() => show.partner.setState({ partner: 'gone' }));
    press('Open it again');
    expect(screen.getByRole('alert').textContent).toContain('Your browser blocked the new one.');
  });
});

describe('the times', () => {
  it('follow a given clock: since the start, on the step, and how far from the plan', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    let now = START + 30_000;
    const { show } = await openSpeaker({ element: <SpeakerClock readNow={() => now} /> });
    const times = (): string => screen.getByRole('region', { name: 'Times' }).textContent ?? '';
    const wait = (until: number): void => {
      now = until;
      act(() => void vi.advanceTimersByTime(1000));
    };
    expect(times()).toContain('Since the start0:30');
    expect(times()).toContain('0:30 of 1 min');
    expect(times()).toContain('on plan');
    wait(START + 3 * MINUTE);
    expect(times()).toContain('Since the start3:00');
    expect(times()).toContain('3:00 of 1 min, 2:00 over');
    expect(times()).toContain('about 2 minutes behind the plan');
    act(() => show.move(goTo(4)));
    wait(START + MINUTE);
    expect(times()).toContain('0:00 of 3 min');
    expect(times()).toContain('about 5 minutes ahead of the plan');
    expect(times()).toContain('15 min, until');
    vi.useRealTimers();
  });
});
