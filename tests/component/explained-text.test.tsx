// Words explained where they stand.
import { screen, waitForElementToBeRemoved } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ExplainedText } from '../../src/ui/panel/explained-text.tsx';
import { renderOnStage, type Staged } from '../fixtures/stage.tsx';

const WORDS = 'The council charges for it; a charge of one EBT, not a discharge.';

function quoted(): Promise<Staged> {
  return renderOnStage(
    <>
      <blockquote>
        <ExplainedText text={WORDS} />
      </blockquote>
      <button type="button">after</button>
    </>,
  );
}

function note(): Promise<HTMLElement> {
  return screen.findByRole('dialog');
}

describe('a text with words explained', () => {
  it('stays as it was printed, with a note open or not', async () => {
    await quoted();
    const quote = document.querySelector('blockquote');
    expect(quote?.textContent).toBe(WORDS);
    await userEvent.click(screen.getByRole('button', { name: 'charges' }));
    await note();
    expect(quote?.textContent).toBe(WORDS);
  });

  it('explains the first occurrence of each word', async () => {
    await quoted();
    const explained = [...document.querySelectorAll('blockquote [role="button"]')].map((word) => word.textContent);
    expect(explained).toEqual(['charges', 'EBT']);
  });

  it('opens a note by a press, which then has the focus; another press closes it', async () => {
    await quoted();
    const word = screen.getByRole('button', { name: 'EBT' });
    expect(word.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(word);
    expect((await note()).textContent).toContain('EBT, earned bridge tollWhat the bridge brings in.');
    expect(word.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(await note());
    await userEvent.click(word);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is reached and left with the keyboard alone, in the order of the text', async () => {
    await quoted();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await note();
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('All words');
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('EBT');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is closed by Escape alone, which gives the focus back and closes nothing else', async () => {
    let reached = 0;
    const count = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') reached += 1;
    };
    window.addEventListener('keydown', count);
    await quoted();
    await userEvent.click(screen.getByRole('button', { name: 'charges' }));
    await note();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('charges');
    expect(reached).toBe(0);
    window.removeEventListener('keydown', count);
  });

  it('is opened by a pointer that stays, and goes when it leaves', async () => {
    await quoted();
    const word = screen.getByRole('button', { name: 'charges' });
    await userEvent.hover(word);
    expect(screen.queryByRole('dialog')).toBeNull();
    await note();
    expect(document.activeElement).toBe(document.body);
    await userEvent.unhover(word);
    await waitForElementToBeRemoved(() => screen.queryByRole('dialog'));
  });

  it('is closed by a press elsewhere, which does only that and gives the focus back', async () => {
    await quoted();
    await userEvent.click(screen.getByRole('button', { name: 'charges' }));
    await note();
    let pressed = 0;
    const after = screen.getByRole('button', { name: 'after' });
    after.addEventListener('click', () => {
      pressed += 1;
    });
    await userEvent.click(after);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('charges');
    expect(pressed).toBe(0);
    await userEvent.click(after);
    expect(pressed).toBe(1);
  });

  it('leads to all words, at this one', async () => {
    const { app } = await quoted();
    await userEvent.click(screen.getByRole('button', { name: 'charges' }));
    await note();
    await userEvent.click(screen.getByRole('button', { name: 'All words' }));
    expect(app.store.getState().page).toEqual({ kind: 'words', about: 'charge' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
