// The list of words.
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/model/timeline.ts';
import { showPage } from '../../src/state/actions.ts';
import { WordsPage } from '../../src/ui/glossary/words-page.tsx';
import { newsTimeline } from '../fixtures/news-timeline.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

async function wordsPage(timeline: Timeline, about?: string): Promise<void> {
  const { app } = await renderOnStage(<WordsPage />, { timeline });
  await act(async () => showPage(app.store, { kind: 'words', about }));
}

function words(): readonly (string | null)[] {
  return [...document.querySelectorAll('dfn')].map((word) => word.textContent);
}

function entryOf(word: string): HTMLElement {
  const entry = screen.getByText(word).closest<HTMLElement>('.word-entry');
  if (!entry) throw new Error(`missing entry: ${word}`);
  return entry;
}

const MANY: Timeline['terms'] = Array.from({ length: 30 }, (_, i) => ({
  id: `t${i}`,
  short: `wörd ${i}`,
  explanation: `Meaning ${i}.`,
}));

describe('the page of words', () => {
  it('lists them alphabetically, with long form, sentence, and in how many events they occur', async () => {
    const [charge, toll] = SMALL_TIMELINE.terms;
    if (!charge || !toll) throw new Error('missing terms');
    await wordsPage({ ...SMALL_TIMELINE, terms: [toll, charge] });
    expect(words()).toEqual(['charge', 'EBT']);
    expect(entryOf('EBT').textContent).toContain('earned bridge toll');
    expect(entryOf('charge').textContent).toContain('To ask for a price.');
    expect(entryOf('charge').textContent).toContain('In 1 event');
    expect(entryOf('EBT').textContent).toContain('In none of the events');
  });

  it('does not count in a list that is too long to be read through', async () => {
    await wordsPage({ ...newsTimeline(2001, 1), terms: SMALL_TIMELINE.terms });
    expect(entryOf('charge').textContent).not.toContain('event');
  });

  it('marks the word that was asked for, and no other', async () => {
    await wordsPage(SMALL_TIMELINE, 'ebt');
    expect(entryOf('EBT').getAttribute('aria-current')).toBe('true');
    expect(entryOf('charge').hasAttribute('aria-current')).toBe(false);
  });

  it('is filtered by typing where it is long, whatever the case and the accents', async () => {
    await wordsPage({ ...SMALL_TIMELINE, terms: MANY });
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find a word' }), 'WORD 29');
    expect(words()).toEqual(['wörd 29']);
    expect(screen.getByRole('status').textContent).toBe('1 of 30 words');
  });

  it('says so where nothing matches what was typed', async () => {
    await wordsPage({ ...SMALL_TIMELINE, terms: MANY });
    await userEvent.type(screen.getByRole('searchbox'), 'zebra');
    expect(screen.getByText(/No word here matches “zebra”/)).toBeDefined();
  });

  it('has no field where the list is short', async () => {
    await wordsPage(SMALL_TIMELINE);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('says so where a list explains nothing', async () => {
    await wordsPage({ ...SMALL_TIMELINE, terms: [] });
    expect(within(document.body).getByText(/explains no words/)).toBeDefined();
  });
});
