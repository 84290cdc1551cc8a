// Putting in order, as a step before a class: rounds and their answers.
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { back, countVotes, forward } from '../../src/lesson/moves.ts';
import { letterOf } from '../../src/lesson/weigh-words.ts';
import { excerptText } from '../../src/model/excerpt.ts';
import { fields, openActivity, orderCards, page, press, textOf, values } from '../fixtures/played-activity.tsx';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

describe('putting in order, before a class', () => {
  const lineItems = (): string[] => within(screen.getByRole('list')).getAllByRole('listitem').map(textOf);

  it('gives two cards, asks for one between lettered gaps, and does not tell its date', async () => {
    const opened = await openActivity('order');
    const [asked] = orderCards(opened).rounds;
    screen.getByText('Card 1 of 3');
    screen.getByText(asked?.card.event.title ?? '');
    expect(lineItems().filter((text) => /^Gap [A-D]$/.test(text))).toEqual(['Gap A', 'Gap B']);
    expect(page()).toContain('Hold up A or B.');
    expect(page()).not.toContain('is right');
  });

  it('goes by the button from question to answer to the next card, and after the last one to the next step', async () => {
    const opened = await openActivity('order');
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
    const opened = await openActivity('order');
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
    const opened = await openActivity('order');
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
    await openActivity('order', 'class', SMALL_TIMELINE);
    expect(page()).toContain('that can be put in order for certain; 5 are needed');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
