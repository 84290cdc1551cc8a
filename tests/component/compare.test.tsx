// The page of all disputes, and of one of them.
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/model/timeline.ts';
import { showPage } from '../../src/state/actions.ts';
import { DisputesPage } from '../../src/ui/compare/disputes-page.tsx';
import { CLAIM, DISPUTE, EXPECTED, OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage, type Staged } from '../fixtures/stage.tsx';

async function renderPage(about?: string, timeline: Timeline = SMALL_TIMELINE): Promise<Staged> {
  const staged = await renderOnStage(<DisputesPage />, { timeline });
  await act(async () => showPage(staged.app.store, { kind: 'disputes', about }));
  return staged;
}

function textOf(element: Element | null): string {
  return element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

function withEvents(events: Timeline['events']): Timeline {
  return { ...SMALL_TIMELINE, corrections: [], events };
}

describe('the page of all disputes', () => {
  it('puts the words of both sides beside each other, with speaker, publisher and day', async () => {
    await renderPage();
    const card = screen.getByRole('article', { name: /Whether the council paid twice/ });
    const [says, otherwise] = within(card)
      .getAllByRole('heading', { level: 5 })
      .map((heading) => heading.parentElement);
    expect(textOf(says ?? null)).toMatch(/^Says Ava Stone.*We saw two payments.*The Gazette.*8 March 2019/);
    expect(textOf(otherwise ?? null)).toMatch(/^Says otherwise Town Council.*There was one payment only.*The Courier/);
    expect(textOf(card)).toContain('They disagree about the second payment.');
  });

  it('keeps comments apart from both', async () => {
    await renderPage();
    const heading = screen.getByRole('heading', { name: /Comments/ });
    expect(textOf(heading.parentElement)).toContain('I would rather not talk about it');
    expect(heading.closest('.account')).toBeNull();
  });

  it('draws the days that reports disagree about, each with who gives it', async () => {
    await renderPage();
    const section = screen.getByRole('heading', { name: /Reports disagree on the day/ }).parentElement;
    const rows = within(section ?? document.body)
      .getAllByRole('listitem')
      .map(textOf);
    expect(rows[0]).toBe('The Gazette March 2019');
    expect(rows[1]).toBe('The Herald 2 April 2019');
    expect(section?.querySelectorAll('svg.date-ghosts-strip')).toHaveLength(2);
  });

  it('opens an event by its title', async () => {
    const { travelled } = await renderPage();
    const [title] = screen.getAllByRole('button', { name: /Whether the council paid twice/ });
    await userEvent.click(title ?? document.body);
    expect(travelled).toEqual([DISPUTE.id]);
  });

  it('lays two entries that contradict each other side by side, each with its status', async () => {
    const status = 'Charged, not convicted in these sources.';
    const against = { ...CLAIM, connections: [{ kind: 'contradicts', event: OPENING.id }] } as const;
    await renderPage(undefined, withEvents([OPENING, against]));
    const card = screen.getByRole('article', { name: new RegExp(CLAIM.title) });
    expect(within(card).getByRole('button', { name: new RegExp(OPENING.title) })).toBeTruthy();
    expect(textOf(card)).toContain('Is told otherwise The Gazette and The Courier');
    expect(textOf(card)).toContain(status);
  });

  it('says kindly that there is nothing to compare', async () => {
    await renderPage(undefined, withEvents([OPENING, EXPECTED]));
    expect(screen.getByText(/Nobody in this timeline denies what another says/)).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('counts all disputes, and shows the first of many', async () => {
    const many = Array.from({ length: 51 }, (_, i) => ({ ...DISPUTE, id: `d${i}`, title: `Whether it was ${i}` }));
    await renderPage(undefined, withEvents(many));
    // By roles, so many cards would take seconds.
    expect(textOf(document.querySelector('.disputes-heading'))).toBe('Disputed 51');
    expect(document.querySelectorAll('article.accounts')).toHaveLength(50);
    expect(screen.getByText('Show more; 1 event left')).toBeTruthy();
  });
});

describe('the page of one dispute', () => {
  it('shows it in full and leads to all others', async () => {
    const { app } = await renderPage(DISPUTE.id);
    expect(screen.getByRole('heading', { level: 3, name: /Whether the council paid twice/ })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 3, name: 'When it was' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /All disputes/ }));
    expect(app.store.getState().page).toEqual({ kind: 'disputes', about: undefined });
    expect(screen.getByRole('heading', { name: /^Disputed/ })).toBeTruthy();
  });

  it('shows what is disputed in the same matter', async () => {
    await renderPage(CLAIM.id);
    expect(screen.getByText(/Nobody in this timeline denies it/)).toBeTruthy();
    const section = screen.getByRole('heading', { name: 'Disputed in the same matter' }).parentElement;
    expect(textOf(section)).toContain('There was one payment only');
  });

  it('never tells an accusation without its status', async () => {
    await renderPage(CLAIM.id);
    const card = screen.getByRole('article', { name: new RegExp(CLAIM.title) });
    expect(textOf(card)).toContain('At the time of the sources: Charged, not convicted in these sources.');
  });

  it('shows all disputes where there is no such event', async () => {
    await renderPage('nowhere');
    expect(screen.getByRole('heading', { name: /^Disputed/ })).toBeTruthy();
  });
});
