// The panel with no event chosen.
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../src/ui/panel/panel.tsx';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

describe('the introduction', () => {
  it('says what the timeline covers and where the sources end', async () => {
    await renderOnStage(<Panel />);
    const text = screen.getByRole('complementary', { name: SMALL_TIMELINE.title }).textContent;
    expect(text).toContain('How a town got its bridge.');
    expect(text).toContain('The sources end April 2019');
    expect(text).toContain('Hardly anything is told of 2018.');
  });

  it('links each article with publisher and date', async () => {
    await renderOnStage(<Panel />);
    const link = screen.getByRole('link', { name: 'Council Denies Payment' });
    expect(link.getAttribute('href')).toBe('https://courier.example/payment');
    expect(link.closest('li')?.textContent).toContain('The Courier, between 1 and 10 April 2019');
  });

  it('explains every sign in words', async () => {
    await renderOnStage(<Panel />);
    const words = screen.getAllByRole('term').map((term) => term.textContent);
    expect(words).toEqual(
      expect.arrayContaining(['Told as fact', 'One side says', 'Disputed', 'Expected', 'Lasts', 'Not covered']),
    );
  });

  it('starts with the event that the timeline names', async () => {
    const { travelled } = await renderOnStage(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: /Start here: The mayor opens the bridge/ }));
    expect(travelled).toEqual(['opening']);
  });

  it('brings a chapter into view', async () => {
    const { travelled } = await renderOnStage(<Panel />);
    await userEvent.click(screen.getByRole('button', { name: 'The spring of the bridge' }));
    const [view] = travelled;
    if (typeof view !== 'object') throw new Error('missing view');
    expect(view.from).toBeLessThanOrEqual(Date.UTC(2018, 8, 1));
    expect(view.to).toBeGreaterThanOrEqual(Date.UTC(2019, 4, 1));
  });

  it('tells what came afterwards, with its address', async () => {
    await renderOnStage(<Panel />);
    expect(screen.getByText('The bridge was painted.').closest('details')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'The Herald', hidden: true }).getAttribute('href')).toBe(
      'https://herald.example/paint',
    );
  });
});
