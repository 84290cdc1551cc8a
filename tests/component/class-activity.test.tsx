// The activities of a lesson before a class: rounds, answers and votes are the presentation's, in both of its windows.
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type JSX, type ReactNode, useMemo } from 'react';
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { type ActivityKind, EMPTY_NOTE, type Lesson, type Step } from '../../src/lesson/lesson.ts';
import { back, countVotes, forward } from '../../src/lesson/moves.ts';
import { type Run, startRun } from '../../src/lesson/run.ts';
import { cardsOfSteps, type OrderCards, type StandingCards, withRounds } from '../../src/lesson/step-cards.ts';
import { letterOf, rightChoices, WEIGHED_STANDINGS } from '../../src/lesson/weigh-words.ts';
import { excerptText } from '../../src/model/excerpt.ts';
import { createRunStore, moveRun } from '../../src/state/run-store.ts';
import { useApp } from '../../src/ui/app/app-context.ts';
import { type Partner, type Show, ShowContext, useRun } from '../../src/ui/present/show-context.ts';
import { StepActivity } from '../../src/ui/present/step-activity.tsx';
import { usePresentKeys } from '../../src/ui/present/use-present-keys.ts';
import { SpeakerView } from '../../src/ui/speaker/speaker-view.tsx';
import { smallLesson, tellingOf } from '../fixtures/small-lesson.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

const NOW = Date.UTC(2026, 0, 15, 9);

/** jsdom lays nothing out, so no size ever changes. */
class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** A page, the activity, a page. */
function lessonWith(activity: ActivityKind): Lesson {
  const base = { part: 'before', route: 'quick', minutes: 1, note: EMPTY_NOTE } as const;
  const steps: readonly Step[] = [
    { ...base, id: 'first', kind: 'page', title: 'First', lines: [] },
    { ...base, id: 'play', kind: 'activity', activity },
    { ...base, id: 'last', kind: 'page', title: 'Last', lines: [] },
  ];
  return { ...smallLesson, steps };
}

interface Opened {
  readonly show: Pick<Show, 'run' | 'move' | 'cards'>;
  readonly run: () => Run;
}

/** A window of a presentation that stands at its activity. */
async function open(activity: ActivityKind, role: Show['role'] = 'class', timeline = cambodia): Promise<Opened> {
  globalThis.ResizeObserver = StillObserver;
  const lesson = lessonWith(activity);
  const bare = tellingOf(lesson, timeline, 'whole');
  const cards = cardsOfSteps(bare, timeline.events);
  const telling = withRounds(bare, cards);
  const run = createRunStore(startRun({ id: 'run', route: 'whole', screens: 'two', index: 1, now: NOW }));
  const parts: Omit<Show, 'app'> = {
    lesson,
    telling,
    cards,
    run,
    role,
    partner: createStore<{ readonly partner: Partner }>(() => ({ partner: 'there' })),
    move: (move) => moveRun(run, telling.steps, move, NOW),
    openPartner: () => true,
    leave: () => undefined,
  };
  await renderOnStage(
    <OnShow parts={parts}>{role === 'class' ? <ClassScreen kind={activity} /> : <SpeakerView />}</OnShow>,
    {
      timeline,
    },
  );
  // The activity is loaded when it is needed.
  if (role === 'class') await screen.findByRole('region');
  return { show: parts, run: () => run.getState() };
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

/** The activity with the keys of a presentation. */
function ClassScreen({ kind }: { readonly kind: ActivityKind }): JSX.Element {
  usePresentKeys();
  const index = useRun((run) => run.index);
  return index === 1 ? <StepActivity kind={kind} index={index} /> : <p>Another step</p>;
}

function orderCards({ show }: Opened): OrderCards {
  const cards = show.cards.get('play');
  if (cards?.kind !== 'order') throw new Error('missing cards');
  return cards;
}

function standingCards({ show }: Opened): StandingCards {
  const cards = show.cards.get('play');
  if (cards?.kind !== 'standing') throw new Error('missing excerpts');
  return cards;
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent ?? '';
}

function page(): string {
  return textOf(document.body);
}

function fields(): readonly HTMLInputElement[] {
  return screen.getAllByRole<HTMLInputElement>('spinbutton');
}

function values(): readonly string[] {
  return fields().map(({ value }) => value);
}

async function press(name: string | RegExp): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
}

describe('putting in order, before a class', () => {
  const lineItems = (): string[] => within(screen.getByRole('list')).getAllByRole('listitem').map(textOf);

  it('gives two cards, asks for one between lettered gaps, and does not tell its date', async () => {
    const opened = await open('order');
    const [asked] = orderCards(opened).rounds;
    screen.getByText('Card 1 of 3');
    screen.getByText(asked?.card.event.title ?? '');
    expect(lineItems().filter((text) => /^Gap [A-D]$/.test(text))).toEqual(['Gap A', 'Gap B']);
    expect(page()).toContain('Hold up A or B.');
    expect(page()).not.toContain('is right');
  });

  it('goes by the button from question to answer to the next card, and after the last one to the next step', async () => {
    const opened = await open('order');
    for (const [round, { gap }] of orderCards(opened).rounds.entries()) {
      expect(lineItems().at(-1)).toBe(`Gap ${letterOf(round + 1)}`);
      await press('Answer');
      expect(opened.run()).toMatchObject({ index: 1, round, isRevealed: true });
      expect(page()).toContain(`${letterOf(gap)} is right: `);
      if (round < 2) await press('Next card');
    }
    expect(lineItems()).toHaveLength(5);
    await press('Next step');
    expect(opened.run().index).toBe(2);
  });

  it('counts the cards held up, by letter keys and typed numbers, and answers with bars', async () => {
    const opened = await open('order');
    const right = orderCards(opened).rounds[0]?.gap ?? 0;
    const [a, b] = fields();
    if (!a || !b) throw new Error('missing fields');
    await userEvent.click(a);
    await userEvent.keyboard('aaaab{Shift>}a{/Shift}');
    expect(values()).toEqual(['3', '1']);
    await userEvent.clear(b);
    await userEvent.type(b, '12');
    expect(opened.run().votes).toEqual({ 'play 0': [3, 12] });
    await press('Answer');
    expect(page()).toContain(`${[3, 12][right]} of 15 chose ${letterOf(right)}.`);
  });

  it('shows the words behind the card where most were wrong, and not where most were right', async () => {
    const opened = await open('order');
    const [asked] = orderCards(opened).rounds;
    const words = excerptText(asked?.card.event.citations.find(({ stance }) => stance === 'reports')?.excerpt ?? []);
    const right = asked?.gap ?? 0;
    act(() => opened.show.move(countVotes(right === 0 ? [1, 9] : [9, 1])));
    act(() => opened.show.move(forward));
    expect(page()).toContain(words);
    act(() => opened.show.move(back));
    await press(`One more for ${letterOf(1 - right)}`);
    act(() => opened.show.move(countVotes(right === 0 ? [9, 1] : [1, 9])));
    act(() => opened.show.move(forward));
    expect(page()).not.toContain(words);
  });

  it('says why there is none where the timeline gives too little', async () => {
    await open('order', 'class', SMALL_TIMELINE);
    expect(page()).toContain('that can be put in order for certain; 5 are needed');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the keys of an activity before a class', () => {
  it('are those of every step: PageDown answers, then asks the next card, whatever has the focus', async () => {
    const opened = await open('order');
    act(() => fields()[0]?.focus());
    await userEvent.keyboard('{PageDown}');
    expect(opened.run()).toMatchObject({ index: 1, round: 0, isRevealed: true });
    await new Promise((resolve) => setTimeout(resolve, 260));
    await userEvent.keyboard('{PageDown}');
    expect(opened.run()).toMatchObject({ index: 1, round: 1, isRevealed: false });
    await userEvent.keyboard('{PageUp}');
    expect(opened.run()).toMatchObject({ index: 1, round: 0, isRevealed: true });
  });

  it('are not caught by a field: nothing takes the focus by itself', async () => {
    const opened = await open('order');
    expect(document.activeElement).toBe(document.body);
    act(() => opened.show.move(forward));
    act(() => opened.show.move(forward));
    expect(opened.run()).toMatchObject({ round: 1, isRevealed: false });
    expect(document.activeElement).toBe(document.body);
    await userEvent.keyboard(' ');
    expect(opened.run()).toMatchObject({ round: 1, isRevealed: true });
  });

  it('lead from field to field by Tab, and keep digits and letters to the tally', async () => {
    const opened = await open('standing');
    await userEvent.click(fields()[0] ?? document.body);
    await userEvent.keyboard('12{Tab}7{Tab}3{Tab}5');
    expect(values()).toEqual(['12', '7', '3', '5']);
    expect(opened.run()).toMatchObject({ index: 1, round: 0, isRevealed: false });
  });
});

describe('the votes of a class', () => {
  it('are still there after going on and back, each with its round', async () => {
    const opened = await open('standing');
    await userEvent.type(fields()[1] ?? document.body, '9');
    act(() => opened.show.move(forward));
    act(() => opened.show.move(forward));
    expect(values()).toEqual(['', '', '', '']);
    await userEvent.type(fields()[0] ?? document.body, '4');
    for (let moves = 0; moves < 2; moves += 1) act(() => opened.show.move(back));
    expect(values()).toEqual(['', '9', '', '']);
    for (let moves = 0; moves < 2; moves += 1) act(() => opened.show.move(forward));
    expect(values()).toEqual(['4', '', '', '']);
  });
});

describe('weighing words, before a class', () => {
  it('shows the words in quotation marks of their own, and alone', async () => {
    const opened = await open('standing');
    const [first] = standingCards(opened).words;
    const words = excerptText(first?.citation.excerpt ?? []);
    screen.getByText(words);
    const others = page().replace(words, '');
    expect(others).not.toContain(first?.event.title);
    for (const { name } of [...cambodia.publishers, ...cambodia.actors]) expect(others).not.toContain(name);
    expect(others).not.toMatch(/20\d\d/);
  });

  it('tells for each excerpt what it counts as and why, and whether “cannot tell” is right', async () => {
    const opened = await open('standing');
    const { words } = standingCards(opened);
    for (const [round, asked] of words.entries()) {
      screen.getByText(`Excerpt ${round + 1} of ${words.length}`);
      act(() => opened.show.move(countVotes([0, 0, 0, 9])));
      await press('Answer');
      expect(page()).toContain(`${letterOf(WEIGHED_STANDINGS.indexOf(asked.standing))}: `);
      expect(page()).toContain(asked.event.title);
      expect(page().includes('D is right, too.')).toBe(rightChoices(asked).length > 1);
      expect(screen.getAllByText('right')).toHaveLength(rightChoices(asked).length);
      if (asked.event.disagreement) expect(page()).toContain(asked.event.disagreement);
      await press(round < words.length - 1 ? 'Next excerpt' : 'Next step');
    }
    expect(opened.run().index).toBe(2);
  });
});

describe('an activity in the speaker’s window', () => {
  const part = (): HTMLElement => screen.getByRole('region', { name: 'The activity' });
  const forwardButton = (): string => textOf(document.querySelector('.speaker-forward'));

  it('has the excerpt, what is right and who says so, all the time', async () => {
    const opened = await open('standing', 'speaker');
    const { words } = standingCards(opened);
    for (const asked of words) {
      expect(textOf(part())).toContain(excerptText(asked.citation.excerpt));
      expect(textOf(part())).toContain(`${letterOf(WEIGHED_STANDINGS.indexOf(asked.standing))}: `);
      expect(textOf(part())).toContain(asked.event.title);
      if (asked.event.disagreement) expect(textOf(part())).toContain(asked.event.disagreement);
      for (let moves = 0; moves < 2; moves += 1) act(() => opened.show.move(forward));
    }
  });

  it('has the card, its gap and how its date is known', async () => {
    const opened = await open('order', 'speaker');
    for (const { card, gap } of orderCards(opened).rounds) {
      expect(textOf(part())).toContain(card.event.title);
      expect(textOf(part())).toContain(`${letterOf(gap)} is right: `);
      expect(textOf(part())).toContain(card.event.when.how);
      for (let moves = 0; moves < 2; moves += 1) act(() => opened.show.move(forward));
    }
  });

  it('takes the votes, which are the class’s window’s too', async () => {
    const opened = await open('standing', 'speaker');
    await userEvent.click(fields()[0] ?? document.body);
    await userEvent.keyboard('12{Tab}7{Tab}3{Tab}5');
    expect(opened.run().votes).toEqual({ 'play 0': [12, 7, 3, 5] });
    act(() => opened.show.move(countVotes([1, 1, 1, 1])));
    expect(values()).toEqual(['1', '1', '1', '1']);
  });

  it('gives the keys back to the lesson with the answer, whatever was typed last', async () => {
    const opened = await open('standing', 'speaker');
    await userEvent.click(fields()[3] ?? document.body);
    await userEvent.keyboard('5{PageDown}');
    expect(opened.run()).toMatchObject({ round: 0, isRevealed: true, votes: { 'play 0': [0, 0, 0, 5] } });
    expect(fields()).not.toContain(document.activeElement);
    await userEvent.keyboard(' ');
    expect(opened.run()).toMatchObject({ round: 1, isRevealed: false });
  });

  it('says what the class sees and what the next key does', async () => {
    const opened = await open('order', 'speaker');
    expect(forwardButton()).toContain('Show the answer');
    expect(page()).toContain('The class sees card 1 of 3; the answer is hidden.');
    act(() => opened.show.move(forward));
    expect(forwardButton()).toContain('Next card 2 of 3');
    expect(page()).toContain('The class sees the answer to card 1 of 3.');
    for (let moves = 0; moves < 4; moves += 1) act(() => opened.show.move(forward));
    expect(forwardButton()).toContain('Next step');
  });
});
