// The quotations of an event: marked in the text of an article, or typed and held against it.
import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/model/source.ts';
import { verificationOf } from '../../src/model/verified.ts';
import { supplyText } from '../../src/state/edit-store.ts';
import { fill, press, renderForm, type StagedForm, saidOf, textIn } from '../fixtures/form-stage.tsx';

const ARTICLE = 'The mayor opened the bridge. Nobody paid.\n\nIt cost less than the old one. Nobody paid. He left.';

async function openEvent(id: string): Promise<StagedForm & { readonly citations: () => readonly Citation[] }> {
  const staged = await renderForm({ kind: 'event', id });
  return { ...staged, citations: () => staged.timeline().events.find((event) => event.id === id)?.citations ?? [] };
}

/** Opens a card by a part of its words. */
async function openCard(words: string): Promise<void> {
  await userEvent.click(screen.getByText(words));
  await screen.findByLabelText(/What these words do/);
}

/** A click into the article at the beginning of these words. */
function clickAt(words: string, nth = 0): void {
  const box = screen.getByRole('document');
  const paragraphs = within(box).getAllByText((_, element) => element?.textContent?.includes(words) ?? false, {
    selector: 'p',
  });
  const node = paragraphs[nth]?.firstChild;
  if (!node) throw new Error(`nowhere: ${words}`);
  act(() => {
    document.getSelection()?.collapse(node, (node.textContent ?? '').indexOf(words) + 1);
    fireEvent.click(box);
  });
}

describe('marking words in an article', () => {
  it('quotes the sentence that is clicked, with what makes it unique, as verified', async () => {
    const { editor, citations } = await openEvent('claim');
    act(() => supplyText(editor, 'gazette', { text: ARTICLE, on: '2026-01-01T00:00:00Z' }));
    press('Add a quotation');
    fill(screen.getByLabelText('Which source says it?'), 'Mayor Opens Bridge');
    clickAt('Nobody paid', 1);
    expect(screen.getByText(/Marked, 2 words/)).toBeTruthy();
    press('Quote this');
    expect(citations().at(-1)).toMatchObject({
      source: 'gazette',
      stance: 'reports',
      excerpt: [{ exact: 'Nobody paid.', suffix: 'He' }],
    });
    expect(citations().map(verificationOf)).toEqual(['unchecked', 'verified']);
    expect(screen.getByText(/Verified: it stands/)).toBeTruthy();
  });

  it('marks by keys: from sentence to sentence, with Shift a word more', async () => {
    const { editor } = await openEvent('claim');
    act(() => supplyText(editor, 'courier', { text: ARTICLE, on: '2026-01-01T00:00:00Z' }));
    await openCard('It cost less than the old one');
    await userEvent.click(screen.getByText('Mark the words in the article’s text'));
    const box = await screen.findByRole('document');
    act(() => box.focus());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByText('Nobody paid.', { selector: '.form-marked-words' })).toBeTruthy();
    await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
    expect(screen.getByText('Nobody', { selector: '.form-marked-words' })).toBeTruthy();
  });

  it('holds every quotation from a source against its text when that is pasted', async () => {
    const { editor, citations } = await openEvent('claim');
    await openCard('It cost less than the old one');
    await userEvent.click(screen.getByText('Mark the words in the article’s text'));
    await userEvent.click(await screen.findByLabelText('Paste the article’s text'));
    await userEvent.paste(ARTICLE);
    expect(editor.getState().texts['courier']?.text).toBe(ARTICLE);
    expect(citations().map(verificationOf)).toEqual(['verified']);
    expect(editor.getState().history.past.at(-1)?.words).toBe('Verified a quotation against the article’s text');
  });
});

describe('words that are typed', () => {
  it('are held against the text letter by letter, and told as changed when they differ', async () => {
    const { editor, citations } = await openEvent('claim');
    await openCard('It cost less than the old one');
    const words = screen.getByLabelText('The words, as they were printed');
    act(() => supplyText(editor, 'courier', { text: ARTICLE, on: '2026-01-01T00:00:00Z' }));
    await userEvent.type(words, '.');
    expect(saidOf('The words, as they were printed')).toBe('Stands in the text once.');
    expect(citations().map(verificationOf)).toEqual(['verified']);
    await userEvent.type(words, '!');
    expect(saidOf('The words, as they were printed')).toMatch(/Does not stand in the text/);
    expect(citations().map(verificationOf)).toEqual(['changed']);
    fill(words, 'Nobody paid.');
    expect(saidOf('The words, as they were printed')).toMatch(/more than once/);
    await userEvent.type(screen.getByLabelText('Just after'), 'He');
    expect(saidOf('The words, as they were printed')).toBe('Stands in the text once.');
    expect(citations().map(verificationOf)).toEqual(['verified']);
  });

  it('count for nothing before there are any', async () => {
    const { citations } = await openEvent('letter');
    press('Add a quotation');
    fill(screen.getByLabelText('Which source says it?'), 'https://herald.example/new');
    press('Add this source');
    press('Add these words');
    expect(citations()).toHaveLength(1);
    fill(screen.getByLabelText(/Or type the words/), 'She wrote to the town');
    press('Add these words');
    expect(citations().at(-1)?.excerpt).toEqual([{ exact: 'She wrote to the town' }]);
  });

  it('say who speaks, or that the publisher does', async () => {
    const { citations } = await openEvent('claim');
    await openCard('It cost less than the old one');
    const speaker = screen.getByLabelText('Who speaks');
    expect(textIn('Who speaks')).toBe('Ada Stone');
    fill(speaker, 'The publisher, in its own voice');
    expect(citations()[0]).not.toHaveProperty('speaker');
  });
});

describe('the list of quotations', () => {
  it('is put in another order by keys, and the open card stays open', async () => {
    const { citations } = await openEvent('payment');
    await openCard('There was one payment only');
    press('Move quotation 2 up');
    expect(citations().map(({ stance }) => stance)).toEqual(['denies', 'claims', 'comments']);
    expect(textIn('The words, as they were printed')).toBe('There was one payment only');
  });

  it('keeps a last one that only denies in the form, not in the timeline', async () => {
    const { citations } = await openEvent('payment');
    press(/Remove quotation 1/);
    expect(citations()).toHaveLength(3);
    expect(screen.getByText(/Nobody says yet that it happened: its quotations/)).toBeTruthy();
  });
});

describe('the cards of the quotations', () => {
  it('are open one at a time: what opens stays open when the one before it closes', async () => {
    await openEvent('payment');
    const [first, second] = document.querySelectorAll<HTMLDetailsElement>('.form-citation details');
    if (!first || !second) throw new Error('missing cards');
    for (const card of [first, second]) {
      // As browsers tell it: the card that is pressed, and then the one that is closed for it.
      card.open = true;
      await act(async () => void fireEvent(card, new Event('toggle')));
    }
    expect(first.open).toBe(false);
    await act(async () => void fireEvent(first, new Event('toggle')));
    expect(second.open).toBe(true);
    expect(within(second).getByLabelText(/What these words do/)).toBeTruthy();
  });

  it('take the focus as they are added, for what the words do is still to be said', async () => {
    const { citations } = await openEvent('claim');
    press('Add a quotation');
    fill(screen.getByLabelText('Which source says it?'), 'Mayor Opens Bridge');
    await userEvent.type(screen.getByLabelText('Which source says it?'), '{Enter}');
    fill(await screen.findByLabelText(/Or type the words/), 'The bridge was cheap');
    press('Add these words');
    expect(citations()).toHaveLength(2);
    expect(document.activeElement?.textContent).toContain('The bridge was cheap');
    expect(document.activeElement?.closest('details')?.open).toBe(true);
  });

  it('leave the keys that scroll to the article, and lead to no other event from within it', async () => {
    const { editor } = await openEvent('claim');
    act(() => supplyText(editor, 'courier', { text: ARTICLE, on: '2026-01-01T00:00:00Z' }));
    await openCard('It cost less than the old one');
    await userEvent.click(screen.getByText(/Mark the words in the article/));
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent): void => void heard.push(key);
    window.addEventListener('keydown', listen);
    const box = await screen.findByRole('document');
    for (const key of ['End', 'Home', 'n', 'Escape']) fireEvent.keyDown(box, { key });
    window.removeEventListener('keydown', listen);
    expect(heard).toEqual(['Escape']);
  });
});
