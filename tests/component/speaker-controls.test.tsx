// What each control of the speaker's window does, and where the list of all steps leads.
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openSpeaker, press } from '../fixtures/speaker-window.tsx';

describe('the list of all steps', () => {
  const items = (): readonly HTMLElement[] =>
    within(screen.getByRole('navigation', { name: 'All steps' })).getAllByRole('button');

  it('has each step of the route, with its minutes and what it hides', async () => {
    await openSpeaker({ route: 'core' });
    expect(items()).toHaveLength(8);
    expect(items()[2]?.textContent).toContain('The engineer writes a letter');
    expect(items()[2]?.textContent).toContain('2 min · hides when it was');
  });

  it('goes to a step, and marks where the class is and what was shown', async () => {
    const opened = await openSpeaker();
    press(/^5 The mayor opens/);
    expect(opened.run().index).toBe(4);
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
    const opened = await openSpeaker();
    press(/Next step/);
    expect(opened.run()).toMatchObject({ index: 1, isRevealed: false });
    press(/Show the answer/);
    expect(opened.run().isRevealed).toBe(true);
    press(/Back/);
    press(/Back/);
    expect(opened.run().index).toBe(0);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /Back/ }).disabled).toBe(true);
  });

  it('stop at the end', async () => {
    await openSpeaker({ index: 9 });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /The end/ }).disabled).toBe(true);
  });

  it('draw and lift the curtains, and turn overview and spotlight on', async () => {
    const opened = await openSpeaker();
    press('Black');
    expect(opened.run().curtain).toBe('black');
    press('White');
    expect(opened.run().curtain).toBe('white');
    press('White');
    press('Spotlight');
    press('Overview');
    expect(opened.run()).toMatchObject({ hasOverview: true, hasSpotlight: true });
    expect(opened.run().curtain).toBeUndefined();
    expect(screen.getByRole('button', { name: 'Overview' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('lead to the end of the part', async () => {
    const opened = await openSpeaker();
    press('End of part');
    expect(opened.run().index).toBe(2);
  });

  it('set a pace, and leave the keys to the lesson again', async () => {
    const opened = await openSpeaker();
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Go on' });
    fireEvent.change(choice, { target: { value: '30' } });
    expect(opened.run().autoplay).toBe(30);
    fireEvent.change(choice, { target: { value: '0' } });
    expect(opened.run().autoplay).toBeUndefined();
  });

  it('end the presentation', async () => {
    const { asked } = await openSpeaker();
    press('End presentation');
    expect(asked).toEqual(['leave']);
  });
});
