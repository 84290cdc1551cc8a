// Weighing words, as a step before a class: the words alone, and then whose they are.
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { countVotes } from '../../src/lesson/moves.ts';
import { letterOf, rightChoices, WEIGHED_STANDINGS } from '../../src/lesson/weigh-words.ts';
import { excerptText } from '../../src/model/excerpt.ts';
import { openActivity, page, press, standingCards } from '../fixtures/played-activity.tsx';

describe('weighing words, before a class', () => {
  it('shows the words in quotation marks of their own, and alone', async () => {
    const opened = await openActivity('standing');
    const [first] = standingCards(opened).words;
    const words = excerptText(first?.citation.excerpt ?? []);
    screen.getByText(words);
    const others = page().replace(words, '');
    expect(others).not.toContain(first?.event.title);
    for (const { name } of [...cambodia.publishers, ...cambodia.actors]) expect(others).not.toContain(name);
    expect(others).not.toMatch(/20\d\d/);
  });

  it('tells for each excerpt what it counts as and why, and whether “cannot tell” is right', async () => {
    const opened = await openActivity('standing');
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
