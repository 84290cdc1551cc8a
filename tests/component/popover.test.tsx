// A card below its button, and how it is left.
import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Popover } from '../../src/ui/popover/popover.tsx';
import { renderOnStage } from '../fixtures/stage.tsx';

/** What was heard beneath the card, in order. */
async function openAboveOther(): Promise<readonly string[]> {
  const heard: string[] = [];
  await renderOnStage(
    <>
      <Popover label="Card" isOn={false}>
        {() => <input aria-label="Field" data-first-focus="" />}
      </Popover>
      <a href="#elsewhere">Other</a>
    </>,
  );
  for (const kind of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
    other().addEventListener(kind, () => heard.push(kind));
  }
  await userEvent.click(screen.getByRole('button', { name: 'Card' }));
  return heard;
}

const other = (): HTMLElement => screen.getByRole('link', { name: 'Other' });
const field = (): HTMLElement | null => screen.queryByLabelText('Field');

describe('a press beside an open card', () => {
  it('closes it and does nothing else; the next one is a press like any other', async () => {
    const heard = await openAboveOther();
    expect(field()).toBeTruthy();
    await userEvent.click(other());
    expect(field()).toBeNull();
    expect(heard).toEqual([]);
    expect(location.hash).not.toBe('#elsewhere');
    await userEvent.click(other());
    expect(heard).toEqual(['pointerdown', 'mousedown', 'mouseup', 'click']);
  });

  it('gives the focus back to the button', async () => {
    await openAboveOther();
    await userEvent.click(other());
    expect(document.activeElement?.textContent).toBe('Card');
  });

  it('swallows no later click by a key, where it ended as a drag', async () => {
    const heard = await openAboveOther();
    fireEvent.pointerDown(other());
    fireEvent.pointerUp(other());
    fireEvent.keyDown(other(), { key: 'Enter' });
    fireEvent.click(other());
    expect(heard).toEqual(['click']);
  });

  it('is no press in the card, which stays', async () => {
    await openAboveOther();
    await userEvent.click(field() ?? document.body);
    expect(field()).toBeTruthy();
  });
});

describe('the focus elsewhere', () => {
  it('closes the card, and stays where it went', async () => {
    await openAboveOther();
    await userEvent.tab();
    expect(field()).toBeNull();
    expect(document.activeElement).toBe(other());
  });
});
