// Keys and votes of an activity before a class: they are the presentation's, as those of every step.
import { act } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { back, forward } from '../../src/lesson/moves.ts';
import { fields, openActivity, values } from '../fixtures/played-activity.tsx';

describe('the keys of an activity before a class', () => {
  it('are those of every step: PageDown answers, then asks the next card, whatever has the focus', async () => {
    const opened = await openActivity('order');
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
    const opened = await openActivity('order');
    expect(document.activeElement).toBe(document.body);
    act(() => opened.show.move(forward));
    act(() => opened.show.move(forward));
    expect(opened.run()).toMatchObject({ round: 1, isRevealed: false });
    expect(document.activeElement).toBe(document.body);
    await userEvent.keyboard(' ');
    expect(opened.run()).toMatchObject({ round: 1, isRevealed: true });
  });

  it('lead from field to field by Tab, and keep digits and letters to the tally', async () => {
    const opened = await openActivity('standing');
    await userEvent.click(fields()[0] ?? document.body);
    await userEvent.keyboard('12{Tab}7{Tab}3{Tab}5');
    expect(values()).toEqual(['12', '7', '3', '5']);
    expect(opened.run()).toMatchObject({ index: 1, round: 0, isRevealed: false });
  });
});

describe('the votes of a class', () => {
  it('are still there after going on and back, each with its round', async () => {
    const opened = await openActivity('standing');
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
