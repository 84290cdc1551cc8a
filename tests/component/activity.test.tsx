// The two activities from the first card to the answer, by keys and by clicks, for a pupil and on paper.
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { drawCards } from '../../src/lesson/put-in-order.ts';
import { inSeededOrder } from '../../src/lesson/seeded-order.ts';
import {
  drawWords,
  letterOf,
  rightChoices,
  WEIGHED_STANDINGS,
  type WeighedWords,
} from '../../src/lesson/weigh-words.ts';
import { excerptText } from '../../src/model/excerpt.ts';
import { ActivityView } from '../../src/ui/activity/activity-view.tsx';
import { PrintedCards } from '../../src/ui/activity/printed-cards.tsx';
import { randomTimeline } from '../fixtures/random-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

const SEED = 1;
const { events } = cambodia;

async function show(kind: 'order' | 'standing'): Promise<void> {
  await renderOnStage(<ActivityView kind={kind} events={events} seed={SEED} />, { timeline: cambodia });
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent ?? '';
}

/** What a screen reader is told, all of it. */
function said(): string {
  return [...document.querySelectorAll('[aria-live], [role="status"]')].map(textOf).join(' ');
}

function card(title: string): HTMLElement {
  return screen.getByRole('button', { name: (name) => name.startsWith(title) });
}

const TITLES = drawCards(events, SEED, 'pupil').map(({ event }) => event.title);

/** Lays every card on its place by clicks, in the order given. */
async function layAll(titles: readonly string[]): Promise<void> {
  for (const [at, title] of titles.entries()) {
    await userEvent.click(card(title));
    await userEvent.click(screen.getByRole('button', { name: new RegExp(`^Place ${at + 1} of`) }));
  }
}

describe('putting in order, for one pupil', () => {
  it('shows the cards without their dates, shuffled, and nothing to check yet', async () => {
    await show('order');
    const shown = screen.getAllByRole('listitem').map((item) => textOf(item).replace(', not on the line', ''));
    expect(shown.toSorted()).toEqual(TITLES.toSorted());
    expect(textOf(document.body)).not.toMatch(/20\d\d/);
    const check = screen.getByRole('button', { name: 'Check' });
    expect(check.getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(check);
    expect(screen.queryByText(/stand in the right order/)).toBeNull();
  });

  it('is done with keys alone: picked up, carried, laid down, each said aloud', async () => {
    await show('order');
    await userEvent.tab();
    for (const at of TITLES.keys()) {
      await userEvent.keyboard('{Home}');
      const title = textOf(document.activeElement).replace(', not on the line', '');
      await userEvent.keyboard(' ');
      expect(said()).toContain(`“${title}” picked up.`);
      await userEvent.keyboard('{ArrowRight}'.repeat(TITLES.indexOf(title) + 1));
      await userEvent.keyboard('{Enter}');
      expect(said()).toContain('laid down. Place');
      expect(said()).toContain(at === TITLES.length - 1 ? ' ' : 'not on the line yet');
    }
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const heading = screen.getByRole('heading', { name: /cards stand in the right order/ });
    expect(document.activeElement).toBe(heading);
  });

  it('goes from card to card by arrows and puts a card back by Escape, which nobody else then sees', async () => {
    const seen = vi.fn();
    const listener = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented) seen(event.key);
    };
    window.addEventListener('keydown', listener);
    await show('order');
    await userEvent.tab();
    const first = document.activeElement;
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).not.toBe(first);
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(first);
    await userEvent.keyboard('{Enter}{ArrowRight}{ArrowRight}');
    expect(said()).toContain('Place 2 of 6.');
    await userEvent.keyboard('{Escape}');
    expect(said()).toContain('put back. Off the line.');
    await userEvent.keyboard('{PageDown}');
    expect(seen.mock.calls.flat()).toEqual(['Tab', 'Enter', 'PageDown']);
    window.removeEventListener('keydown', listener);
  });

  it('says between which cards a card is carried', async () => {
    await show('order');
    const [first = '', second = '', third = ''] = TITLES;
    await layAll([first, second]);
    await act(async () => card(third).focus());
    await userEvent.keyboard(' {ArrowRight}{ArrowRight}');
    expect(said()).toContain(`Place 2 of 6, after “${first}” and before “${second}”.`);
  });

  it('says that all is right where it is, with every date', async () => {
    await show('order');
    await layAll(TITLES);
    await userEvent.click(screen.getByRole('button', { name: 'Check' }));
    expect(screen.getByRole('heading', { name: 'All 6 cards stand in the right order.' })).toBeTruthy();
    expect(screen.getAllByText('Right')).toHaveLength(6);
    expect(screen.getAllByRole('listitem').map((item) => textOf(item).includes('20'))).not.toContain(false);
    expect(screen.queryByText('How the date is known:')).toBeNull();
  });

  it('shows the words behind a mistake and how its date is known, and only there', async () => {
    await show('order');
    const [first = '', ...others] = TITLES;
    await layAll([...others, first]);
    await userEvent.click(screen.getByRole('button', { name: 'Check' }));
    expect(
      screen.getByRole('heading', { name: '5 of 6 cards stand in the right order; one has to move.' }),
    ).toBeTruthy();
    const shown = screen.getAllByRole('listitem');
    // In their true order now.
    expect(shown.map((item) => TITLES.findIndex((title) => textOf(item).startsWith(title)))).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
    expect(textOf(shown[0])).toContain('Belongs earlier');
    const mistake = screen.getByRole('heading', { name: first }).parentElement;
    const event = events.find(({ title }) => title === first);
    expect(textOf(mistake)).toContain(excerptText(event?.citations[0]?.excerpt ?? []));
    expect(textOf(mistake)).toContain(event?.when.how);
    expect(screen.getAllByText('How the date is known:')).toHaveLength(1);
  });

  it('deals other cards again, and begins with the first of them', async () => {
    await show('order');
    await layAll(TITLES);
    await userEvent.click(screen.getByRole('button', { name: 'Check' }));
    await userEvent.click(screen.getByRole('button', { name: /^Again/ }));
    const titles = drawCards(events, SEED + 1, 'pupil').map(({ event }) => event.title);
    const shown = screen.getAllByRole('listitem').map((item) => textOf(item).replace(', not on the line', ''));
    expect(shown.toSorted()).toEqual(titles.toSorted());
    expect(textOf(document.activeElement)).toContain(shown[0]);
  });
});

describe('weighing words, for one pupil', () => {
  const draw = drawWords(events, SEED, 'pupil');
  const asked: readonly WeighedWords[] = 'words' in draw ? draw.words : [];

  it('shows the words alone: nobody who said them, no source, no title, no date', async () => {
    await show('standing');
    const [first] = asked;
    const shown = textOf(screen.getByRole('region')).replace(excerptText(first?.citation.excerpt ?? []), '');
    expect(shown).not.toContain(first?.event.title);
    for (const { name } of [...cambodia.publishers, ...cambodia.actors]) expect(shown).not.toContain(name);
    expect(shown).not.toMatch(/20\d\d/);
  });

  it('is done with keys alone to the score, and tells each time who said it and why it counts', async () => {
    await show('standing');
    await userEvent.tab();
    for (const { standing, event } of asked) {
      await userEvent.keyboard(letterOf(WEIGHED_STANDINGS.indexOf(standing)));
      expect(screen.getByText('Right')).toBeTruthy();
      expect(document.activeElement?.tagName).toBe('H3');
      const shown = textOf(screen.getByRole('region'));
      expect(shown).toContain(event.title);
      if (standing === 'disputed') expect(shown).toMatch(/denied by .*denies/s);
      await userEvent.tab();
      await userEvent.keyboard('{Enter}');
    }
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '6 of 6 were right.' }));
  });

  it('says what was chosen where it was another', async () => {
    await show('standing');
    const [first] = asked;
    const wrong = first?.standing === 'reported' ? 'One side says' : 'Told as fact';
    await userEvent.click(screen.getByRole('button', { name: new RegExp(wrong) }));
    expect(screen.getByText(/Not quite: you chose [AB]/)).toBeTruthy();
  });

  it('calls “cannot tell” right where the words alone do not tell, and only there', async () => {
    await show('standing');
    for (const words of asked) {
      const isRight = rightChoices(words).length > 1;
      await userEvent.click(screen.getByRole('button', { name: /Cannot tell from the words/ }));
      expect(screen.queryByText('Right') !== null).toBe(isRight);
      expect(textOf(screen.getByRole('region')).includes('D is right, too.')).toBe(isRight);
      await userEvent.click(screen.getByRole('button', { name: /Next excerpt|How many/ }));
    }
  });
});

describe('a timeline that gives too little', () => {
  it('says why there is nothing to put in order', async () => {
    await renderOnStage(<ActivityView kind="order" events={events.slice(0, 2)} seed={SEED} />);
    expect(screen.getByText(/no event that can be put in order for certain; 5 are needed/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says why there are no words to weigh', async () => {
    const { events: bare } = randomTimeline(40, 3);
    await renderOnStage(<ActivityView kind="standing" events={bare} seed={SEED} />);
    expect(screen.getByText(/no excerpt that can be asked about; 4 are needed/)).toBeTruthy();
  });
});

describe('the activities on paper', () => {
  it('have cards without dates, shuffled, and the order with its reasons on a page of its own', async () => {
    await renderOnStage(<PrintedCards kind="order" events={events} seed={SEED} />, { timeline: cambodia });
    const cards = drawCards(events, SEED, 'paper').map(({ event }) => event.title);
    const [sheet, key] = screen.getAllByRole('list');
    expect(sheet && within(sheet).getAllByRole('listitem').map(textOf)).toEqual(inSeededOrder(cards, SEED + 1));
    const answers = key ? within(key).getAllByRole('heading').map(textOf) : [];
    expect(answers.map((text, at) => text.startsWith(`${at + 1}. ${cards[at]}: `))).not.toContain(false);
    expect(textOf(key)).toContain('How the date is known:');
  });

  it('have excerpts without who said them, and the answers with who did', async () => {
    await renderOnStage(<PrintedCards kind="standing" events={events} seed={SEED} />, { timeline: cambodia });
    const [sheet, key] = screen.getAllByRole('list');
    expect(sheet && within(sheet).getAllByRole('listitem')).toHaveLength(6);
    expect(textOf(sheet)).not.toContain('reports');
    expect(textOf(key)).toContain('Disputed: said by');
  });
});
