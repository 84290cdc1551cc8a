// An activity in the speaker's window: what is right, the votes, and what the class sees of it.
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { countVotes, forward } from '../../src/lesson/moves.ts';
import { letterOf, WEIGHED_STANDINGS } from '../../src/lesson/weigh-words.ts';
import { excerptText } from '../../src/model/excerpt.ts';
import { fields, openActivity, orderCards, page, standingCards, textOf, values } from '../fixtures/played-activity.tsx';

describe('an activity in the speaker’s window', () => {
  const part = (): HTMLElement => screen.getByRole('region', { name: 'The activity' });
  const forwardButton = (): string => textOf(document.querySelector('.speaker-forward'));

  it('has the excerpt, what is right and who says so, all the time', async () => {
    const opened = await openActivity('standing', 'speaker');
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
    const opened = await openActivity('order', 'speaker');
    for (const { card, gap } of orderCards(opened).rounds) {
      expect(textOf(part())).toContain(card.event.title);
      expect(textOf(part())).toContain(`${letterOf(gap)} is right: `);
      expect(textOf(part())).toContain(card.event.when.how);
      for (let moves = 0; moves < 2; moves += 1) act(() => opened.show.move(forward));
    }
  });

  it('takes the votes, which are the class’s window’s too', async () => {
    const opened = await openActivity('standing', 'speaker');
    await userEvent.click(fields()[0] ?? document.body);
    await userEvent.keyboard('12{Tab}7{Tab}3{Tab}5');
    expect(opened.run().votes).toEqual({ 'play 0': [12, 7, 3, 5] });
    act(() => opened.show.move(countVotes([1, 1, 1, 1])));
    expect(values()).toEqual(['1', '1', '1', '1']);
  });

  it('gives the keys back to the lesson with the answer, whatever was typed last', async () => {
    const opened = await openActivity('standing', 'speaker');
    await userEvent.click(fields()[3] ?? document.body);
    await userEvent.keyboard('5{PageDown}');
    expect(opened.run()).toMatchObject({ round: 0, isRevealed: true, votes: { 'play 0': [0, 0, 0, 5] } });
    expect(fields()).not.toContain(document.activeElement);
    await userEvent.keyboard(' ');
    expect(opened.run()).toMatchObject({ round: 1, isRevealed: false });
  });

  it('says what the class sees and what the next key does', async () => {
    const opened = await openActivity('order', 'speaker');
    expect(forwardButton()).toContain('Show the answer');
    expect(page()).toContain('The class sees card 1 of 3; the answer is hidden.');
    act(() => opened.show.move(forward));
    expect(forwardButton()).toContain('Next card 2 of 3');
    expect(page()).toContain('The class sees the answer to card 1 of 3.');
    for (let moves = 0; moves < 4; moves += 1) act(() => opened.show.move(forward));
    expect(forwardButton()).toContain('Next step');
  });
});
