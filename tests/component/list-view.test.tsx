// All events as text.
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ListView } from '../../src/ui/list/list-view.tsx';
import { renderOnStage } from '../fixtures/stage.tsx';

describe('the list', () => {
  it('groups all events by chapter in order of time', async () => {
    await renderOnStage(<ListView />);
    const spring = screen.getByRole('region', { name: /The spring of the bridge/ });
    expect(
      within(spring)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual([
      'The engineer writes a letter',
      'The mayor opens the bridge',
      'Whether the council paid twice',
      'The mayor says that the bridge was cheap',
    ]);
    const later = screen.getByRole('region', { name: /What was to follow/ });
    expect(within(later).getByRole('button').textContent).toBe('A second bridge is to open');
  });

  it('gives date, standing, lane, summary and how many tell it', async () => {
    await renderOnStage(<ListView />);
    const line = screen.getByRole('button', { name: 'The mayor opens the bridge' }).closest('li')?.textContent;
    expect(line).toContain('7 March 2019');
    expect(line).toContain('Told as fact');
    expect(line).toContain('Works');
    expect(line).toContain('Summary of opening.');
    expect(line).toContain('told by 2 of 2');
  });

  it('never shows an accusation without its status', async () => {
    await renderOnStage(<ListView />);
    const line = screen.getByRole('button', { name: /bridge was cheap/ }).closest('li')?.textContent;
    expect(line).toContain('Charged, not convicted in these sources.');
  });

  it('opens an event and marks it as the present one', async () => {
    const { app } = await renderOnStage(<ListView />);
    const button = screen.getByRole('button', { name: 'Whether the council paid twice' });
    await userEvent.click(button);
    expect(app.store.getState().selected).toBe('payment');
    expect(button.getAttribute('aria-current')).toBe('true');
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it('leaves the hook of the timeline’s titles alone', async () => {
    await renderOnStage(<ListView />);
    expect(document.querySelector('[data-event]')).toBeNull();
  });
});
