// The speaker's window: what the teacher reads, and what each control does.
import { act, fireEvent, screen, within } from '@testing-library/react';
import { type JSX, type ReactElement, type ReactNode, useMemo } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Route } from '../../src/lesson/lesson.ts';
import { drawCurtain, finish, forward, goTo, stepAside } from '../../src/lesson/moves.ts';
import { type Run, startRun } from '../../src/lesson/run.ts';
import { cardsOfSteps } from '../../src/lesson/step-cards.ts';
import { createRunStore, moveRun } from '../../src/state/run-store.ts';
import { useApp } from '../../src/ui/app/app-context.ts';
import { type Partner, type Show, ShowContext } from '../../src/ui/present/show-context.ts';
import { SpeakerClock } from '../../src/ui/speaker/speaker-clock.tsx';
import { SpeakerView } from '../../src/ui/speaker/speaker-view.tsx';
import { smallLesson, tellingOf } from '../fixtures/small-lesson.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 15, 9);

interface Opened {
  readonly show: Show;
  readonly partner: Show['partner'];
  /** What was asked of the other window, in order. */
  readonly asked: readonly string[];
}

interface OpenOptions {
  readonly index?: number;
  readonly route?: Route;
  readonly isBlocked?: boolean;
  readonly element?: ReactElement;
}

/** jsdom lays nothing out, so no size ever changes. */
class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** The speaker's window at a step, without a second window: what it asks of that is written down. */
async function open(options: OpenOptions = {}): Promise<Opened> {
  const { index = 0, route = 'whole', isBlocked = false, element = <SpeakerView /> } = options;
  globalThis.ResizeObserver = StillObserver;
  const telling = tellingOf(smallLesson, SMALL_TIMELINE, route);
  const run = createRunStore(startRun({ id: 'run', route, screens: 'two', index, now: START }));
  const partner = createStore<{ readonly partner: Partner }>(() => ({ partner: 'there' }));
  const asked: string[] = [];
  const parts: Omit<Show, 'app'> = {
    lesson: smallLesson,
    telling,
    cards: cardsOfSteps(telling, SMALL_TIMELINE.events),
    run,
    role: 'speaker',
    partner,
    move: (move) => moveRun(run, telling.steps, move, START + MINUTE),
    openPartner: () => {
      asked.push('open');
      return !isBlocked;
    },
    leave: () => void asked.push('leave'),
  };
  const { app } = await renderOnStage(<OnShow parts={parts}>{element}</OnShow>);
  return { show: { app, ...parts }, partner, asked };
}

interface OnShowProps {
  readonly parts: Omit<Show, 'app'>;
  readonly children: ReactNode;
}

function OnShow({ parts, children }: OnShowProps): JSX.Element {
  const app = useApp();
  const show = useMemo(() => ({ app, ...parts }), [app, parts]);
  return <ShowContext value={show}>{children}</ShowContext>;
}

function runOf({ show }: Opened): Run {
  return show.run.getState();
}

function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

function note(): HTMLElement {
  return screen.getByRole('main');
}

function answer(): HTMLElement {
  return screen.getByRole('region', { name: 'The hidden answer' });
}

describe('the note of the present step', () => {
  it('stands in three parts under the number and the title, and follows the step', async () => {
    const { show } = await open();
    expect(note().textContent).toContain('Step 1 of 10');
    expect(within(note()).getByRole('heading').textContent).toBe('What we are here for');
    for (const label of ['Context', 'Point at', 'Ask']) within(note()).getByText(label);
    within(note()).getByText('Ask about the goals?');
    act(() => show.move(goTo(4)));
    within(note()).getByText('Context of the opening, for the teacher alone.');
  });

  it('says so where nothing is written', async () => {
    await open({ index: 3 });
    within(note()).getByText('There is no note on this step.');
  });

  it('grows and shrinks, from 18 px upwards', async () => {
    await open();
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
    await open();
    expect(screen.getByRole('region', { name: 'Note' }).textContent).not.toContain('Ask about the goals?');
    expect(note().querySelector('.speaker-foot')?.textContent).toContain('Ask about the goals?');
    press(/More below/);
    expect(note().scrollTop).toBe(400);
    fireEvent.scroll(note());
    expect(screen.queryByRole('button', { name: /More below/ })).toBeNull();
    vi.restoreAllMocks();
  });

  it('says how an activity goes', async () => {
    await open({ index: 8 });
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
    await open({ index });
    within(answer()).getByText(words);
  });

  it('says whether the class has it', async () => {
    const { show } = await open({ index: 5 });
    expect(answer().textContent).toContain('Hidden from the class');
    act(() => show.move(forward));
    expect(answer().textContent).toContain('Shown to the class');
  });

  it('is not there where a step hides nothing', async () => {
    await open({ index: 4 });
    expect(screen.queryByRole('region', { name: 'The hidden answer' })).toBeNull();
  });
});

describe('the next step', () => {
  const next = (): HTMLElement => screen.getByRole('region', { name: 'Next step' });

  it('is shown as the class will see it first, with its title beside it', async () => {
    await open({ index: 4 });
    expect(within(next()).getByRole('heading').textContent).toBe('Next: 6. The mayor says that the bridge was cheap');
    const picture = next().querySelector('.slide-picture');
    expect(picture?.textContent).toContain('Who says that?');
    expect(picture?.textContent).not.toContain('Ada Stone');
    expect(picture?.textContent).not.toContain('for the teacher alone');
  });

  it('is the answer as long as that is hidden', async () => {
    const { show } = await open({ index: 5 });
    expect(within(next()).getByRole('heading').textContent).toBe('Next: the answer');
    expect(next().querySelector('.slide-picture')?.textContent).toContain('Ada Stone');
    act(() => show.move(forward));
    expect(within(next()).getByRole('heading').textContent).toBe('Next: 7. Whether the council paid twice');
  });

  it('is the step again as long as something lies over it', async () => {
    const { show } = await open({ index: 4 });
    act(() => show.move(drawCurtain('white')));
    expect(within(next()).getByRole('heading').textContent).toBe('Next: back to step 5');
    expect(next().querySelector('.slide-picture')?.textContent).toContain('The mayor opens the bridge');
  });

  it('is none at the end', async () => {
    await open({ index: 9 });
    within(next()).getByText('This is the last step.');
  });
});

describe('the list of all steps', () => {
  const items = (): readonly HTMLElement[] =>
    within(screen.getByRole('navigation', { name: 'All steps' })).getAllByRole('button');

  it('has each step of the route, with its minutes and what it hides', async () => {
    await open({ route: 'core' });
    expect(items()).toHaveLength(8);
    expect(items()[2]?.textContent).toContain('The engineer writes a letter');
    expect(items()[2]?.textContent).toContain('2 min · hides when it was');
  });

  it('goes to a step, and marks where the class is and what was shown', async () => {
    const opened = await open();
    press(/^5 The mayor opens/);
    expect(runOf(opened).index).toBe(4);
    expect(
      items()
        .map((item) => item.getAttribute('aria-current') === 'step')
        .indexOf(true),
    ).toBe(4);
    expect(items()[0]?.textContent).toContain('done');
    expect(items()[1]?.textContent).not.toContain('done');
  });
});

describe('the controls', () => {
  it('lead forward and back, and say what comes', async () => {
    const opened = await open();
    press(/Next step/);
    expect(runOf(opened)).toMatchObject({ index: 1, isRevealed: false });
    press(/Show the answer/);
    expect(runOf(opened).isRevealed).toBe(true);
    press(/Back/);
    press(/Back/);
    expect(runOf(opened).index).toBe(0);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /Back/ }).disabled).toBe(true);
  });

  it('stop at the end', async () => {
    await open({ index: 9 });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /The end/ }).disabled).toBe(true);
  });

  it('draw and lift the curtains, and turn overview and spotlight on', async () => {
    const opened = await open();
    press('Black');
    expect(runOf(opened).curtain).toBe('black');
    press('White');
    expect(runOf(opened).curtain).toBe('white');
    press('White');
    press('Spotlight');
    press('Overview');
    expect(runOf(opened)).toMatchObject({ hasOverview: true, hasSpotlight: true });
    expect(runOf(opened).curtain).toBeUndefined();
    expect(screen.getByRole('button', { name: 'Overview' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('lead to the end of the part', async () => {
    const opened = await open();
    press('End of part');
    expect(runOf(opened).index).toBe(2);
  });

  it('set a pace, and leave the keys to the lesson again', async () => {
    const opened = await open();
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Go on' });
    fireEvent.change(choice, { target: { value: '30' } });
    expect(runOf(opened).autoplay).toBe(30);
    fireEvent.change(choice, { target: { value: '0' } });
    expect(runOf(opened).autoplay).toBeUndefined();
  });

  it('end the presentation', async () => {
    const { asked } = await open();
    press('End presentation');
    expect(asked).toEqual(['leave']);
  });
});

describe('what the class sees', () => {
  const status = (): string => screen.getByRole('status').textContent ?? '';

  it('is said in words: the step, the question, the answer', async () => {
    const { show } = await open();
    expect(status()).toBe('The class sees this step.');
    act(() => show.move(forward));
    expect(status()).toBe('The class sees the question; the answer is hidden.');
    act(() => show.move(forward));
    expect(status()).toBe('The class sees the answer.');
  });

  it('may be something over the lesson, from which one button leads back to the step as it was', async () => {
    const opened = await open({ index: 5 });
    act(() => opened.show.move(forward));
    act(() => opened.show.move(stepAside('payment')));
    expect(status()).toBe('The class sees an event beside the lesson: Whether the council paid twice.');
    act(() => opened.show.move(drawCurtain('black')));
    expect(status()).toBe('The class sees a black screen.');
    const [first] = screen.getAllByRole('button', { name: 'Back to the lesson' });
    if (first) fireEvent.click(first);
    expect(runOf(opened)).toMatchObject({ index: 5, isRevealed: true });
    expect(status()).toBe('The class sees the answer.');
    expect(screen.queryAllByRole('button', { name: /Back to the lesson/ })).toEqual([]);
  });

  it('is pictured with its words large enough to read them: the excerpt and who says it, the lines of a page', async () => {
    const { show } = await open({ index: 4 });
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
    const { show } = await open({ index: 4 });
    const seen = (): HTMLElement => screen.getByRole('region', { name: 'The class’s screen' });
    act(() => show.move(stepAside('payment')));
    expect((await within(seen()).findByRole('heading', { name: 'Whether the council paid twice' })).tagName).toBe('H2');
    act(() => show.move(drawCurtain('black')));
    expect(seen().querySelector('.slide-picture')?.textContent).toContain('Black screen');
  });

  it('is nothing of ours once the presentation is over: nothing can be steered, and the window can be closed', async () => {
    const closed: string[] = [];
    vi.stubGlobal('close', () => closed.push('closed'));
    const { show } = await open({ index: 5 });
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
    const { partner, asked } = await open();
    act(() => partner.setState({ partner: 'gone' }));
    expect(screen.getByRole('alert').textContent).toBe('The class window is closed.');
    press('Open it again');
    expect(asked).toEqual(['open']);
    act(() => partner.setState({ partner: 'there' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says so where the browser blocks the window', async () => {
    const { partner } = await open({ isBlocked: true });
    act(() => partner.setState({ partner: 'gone' }));
    press('Open it again');
    expect(screen.getByRole('alert').textContent).toContain('Your browser blocked the new one.');
  });
});

describe('the times', () => {
  it('follow a given clock: since the start, on the step, and how far from the plan', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    let now = START + 30_000;
    const { show } = await open({ element: <SpeakerClock readNow={() => now} /> });
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
