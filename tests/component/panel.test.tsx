// The panel with an event of each kind chosen, and with none.
import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/model/filter.ts';
import { filterBy } from '../../src/state/actions.ts';
import { Panel } from '../../src/ui/panel/panel.tsx';
import { CLAIM, DISPUTE, EXPECTED, LETTER, OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage } from '../fixtures/stage.tsx';

function panel(): HTMLElement {
  return screen.getByRole('complementary');
}

function textOf(element: Element | null): string {
  return element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

/** The figure around the excerpt that holds these words. */
function cardOf(words: RegExp): HTMLElement {
  const card = screen.getByText(words).closest('figure');
  if (!card) throw new Error(`missing card: ${words}`);
  return card;
}

describe('the panel of an event told as fact', () => {
  it('is a landmark named by the event’s title', async () => {
    await renderOnStage(<Panel />, { selected: OPENING.id });
    expect(screen.getByRole('complementary', { name: OPENING.title })).toBe(panel());
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(OPENING.title);
  });

  it('names its lane, its day and how the day is known', async () => {
    await renderOnStage(<Panel />, { selected: OPENING.id });
    expect(textOf(panel())).toContain('Works');
    expect(textOf(panel())).toContain('7 March 2019');
    expect(textOf(panel())).toContain('Stated. The article names the day.');
  });

  it('says that it is told as fact, and by whom', async () => {
    await renderOnStage(<Panel />, { selected: OPENING.id });
    expect(textOf(panel())).toContain('Told as fact by The Gazette and The Courier.');
    expect(textOf(panel())).toContain('Told by 2 of our 2 articles.');
    expect(textOf(panel())).toContain('known on its day');
  });

  it('shows each excerpt as it was printed, its fragments joined by […]', async () => {
    await renderOnStage(<Panel />, { selected: OPENING.id });
    const [first] = panel().querySelectorAll('blockquote[data-source="gazette"]');
    expect(first?.textContent).toBe(
      'The mayor opened the well-known bridge, at noon […] before a crowd of some hundreds',
    );
  });

  it('names publisher, headline, publication date and credits of an excerpt', async () => {
    await renderOnStage(<Panel />, { selected: OPENING.id });
    const caption = textOf(cardOf(/The mayor opened the well-known bridge/).querySelector('figcaption'));
    expect(caption).toContain('The Gazette reports');
    expect(caption).toContain('The Gazette, Mayor Opens Bridge, 8 March 2019');
    expect(caption).toContain('Reported by A. Writer.');
  });

  it('opens the article at the quotation, in a tab of its own', async () => {
    await renderOnStage(<Panel />, { selected: OPENING.id });
    const link = within(cardOf(/The mayor opened the well-known bridge/)).getByRole('link', {
      name: /Open at this quote/,
    });
    expect(link.getAttribute('href')).toBe(
      'https://gazette.example/bridge#:~:text=The%20mayor%20opened%20the%20well%2Dknown%20bridge%2C%20at%20noon&text=before%20a%20crowd%20of%20some%20hundreds',
    );
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('sets comments apart from the words it rests on', async () => {
    await renderOnStage(<Panel />, { selected: OPENING.id });
    const comments = screen.getByRole('heading', { name: 'Comments' }).parentElement;
    expect(textOf(comments)).toContain('It will be remembered for a long time');
    expect(textOf(comments)).toContain('Ada Stone, Mayor, comments');
    expect(textOf(comments)).not.toContain('opened last month');
  });

  it('says when it was corrected', async () => {
    await renderOnStage(<Panel />, { selected: OPENING.id });
    expect(textOf(panel())).toContain('Corrected on 15 January 2026: The hour was wrong.');
  });

  it('tells who somebody is when their name is pressed, and whom not to take them for', async () => {
    await renderOnStage(<Panel />, { selected: OPENING.id });
    const chip = screen.getByRole('button', { name: 'Ada Stone' });
    expect(screen.queryByText('Mayor of the town.')).toBeNull();
    await userEvent.click(chip);
    expect(chip.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Mayor of the town.')).toBeTruthy();
    expect(screen.getByText('អាដា').getAttribute('lang')).toBe('km');
    expect(textOf(panel())).toContain('Not to be confused with Ava Stone.');
  });

  it('announces title, date and position', async () => {
    await renderOnStage(<Panel />, { selected: OPENING.id });
    expect(textOf(panel().querySelector('[aria-live="polite"]'))).toBe(
      'The mayor opens the bridge, 7 March 2019, event 2 of 5',
    );
  });
});

describe('the panel of an event that one side says', () => {
  it('says who says it and who reported that', async () => {
    await renderOnStage(<Panel />, { selected: CLAIM.id });
    expect(textOf(panel())).toContain('One side says: said by Ada Stone, reported by The Courier.');
  });

  it('spells out a date that is not sharp, and how it was worked out', async () => {
    await renderOnStage(<Panel />, { selected: CLAIM.id });
    expect(textOf(panel())).toContain('a Thursday in March 2019: 14 or 21');
    expect(textOf(panel())).toContain('Computed. “On Thursday”');
  });

  it('shows how an accusation stood', async () => {
    await renderOnStage(<Panel />, { selected: CLAIM.id });
    expect(textOf(panel())).toContain('Charged, not convicted in these sources.');
  });

  it('uses the word “says” and names the translator', async () => {
    await renderOnStage(<Panel />, { selected: CLAIM.id });
    expect(textOf(cardOf(/It cost less/).querySelector('figcaption'))).toContain(
      'Ada Stone, Mayor, says · Courier’s translation',
    );
  });

  it('says since when our sources know of it', async () => {
    await renderOnStage(<Panel />, { selected: CLAIM.id });
    expect(textOf(panel())).toContain('in our sources from between 1 and 10 April 2019');
  });

  it('names connected events with kind and distance, and goes there', async () => {
    const { travelled } = await renderOnStage(<Panel />, { selected: CLAIM.id });
    const button = screen.getByRole('button', { name: /The mayor opens the bridge/ });
    expect(textOf(button)).toMatch(/Answers, .* earlier/);
    expect(button.hasAttribute('data-event')).toBe(false);
    await userEvent.click(button);
    expect(travelled).toEqual(['opening']);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(OPENING.title);
  });
});

describe('the panel of a disputed event', () => {
  it('says who says and who denies it, and what they disagree about', async () => {
    await renderOnStage(<Panel />, { selected: DISPUTE.id });
    expect(textOf(panel())).toContain(
      'Disputed: said by Ava Stone, reported by The Gazette; denied by Town Council, reported by The Courier.',
    );
    expect(textOf(panel())).toContain('They disagree about the second payment.');
  });

  it('puts both sides next to each other and the comments apart', async () => {
    await renderOnStage(<Panel />, { selected: DISPUTE.id });
    const says = screen.getByRole('heading', { name: 'Says' }).parentElement;
    const denies = screen.getByRole('heading', { name: 'Denies' }).parentElement;
    expect(textOf(says)).toContain('We saw two payments');
    expect(textOf(denies)).toContain('There was one payment only');
    expect(says?.parentElement).toBe(denies?.parentElement);
    expect(says?.parentElement?.textContent).not.toContain('I would rather not talk about it');
  });

  it('keeps the article’s date and the other report’s, and says that they disagree', async () => {
    await renderOnStage(<Panel />, { selected: DISPUTE.id });
    expect(textOf(panel())).toContain('The Gazette: March 2019');
    expect(textOf(panel())).toContain('The Herald: 2 April 2019');
    const links = screen.getAllByRole('link', { name: 'The Herald' }).map((link) => link.getAttribute('href'));
    expect(links).toContain('https://herald.example/paid');
    expect(textOf(panel())).toContain('The article puts it in March, the other report in April.');
  });

  it('explains the words that occur in it, and only those', async () => {
    await renderOnStage(<Panel />, { selected: DISPUTE.id });
    expect(screen.getByText('To ask for a price.')).toBeTruthy();
    expect(screen.queryByText('What the bridge brings in.')).toBeNull();
  });

  it('names the event that is connected to it from the other side', async () => {
    await renderOnStage(<Panel />, { selected: DISPUTE.id });
    expect(textOf(screen.getByRole('button', { name: new RegExp(CLAIM.title) }))).toContain('In the same matter');
  });
});

describe('how the day is known', () => {
  async function evidenceOf(id: string): Promise<HTMLElement> {
    await renderOnStage(<Panel />, { selected: id });
    const fold = screen.getByText('How we know the day').closest('details');
    if (!fold) throw new Error('missing fold');
    return fold;
  }

  it('is folded away and opens by a click', async () => {
    const fold = await evidenceOf(DISPUTE.id);
    expect(fold.hasAttribute('open')).toBe(false);
    await userEvent.click(within(fold).getByText('How we know the day'));
    expect(fold.hasAttribute('open')).toBe(true);
  });

  it('quotes the article’s words, gives the reasoning and the report that disagrees, and draws both days', async () => {
    const fold = await evidenceOf(DISPUTE.id);
    expect(textOf(fold)).toContain('The article’s words“this month”');
    expect(textOf(fold)).toContain('From a phrase.');
    expect(textOf(fold)).toContain('Found elsewhereThe Herald: 2 April 2019');
    expect(fold.querySelectorAll('svg.date-ghosts-strip')).toHaveLength(2);
  });

  it('draws one of two days as two, and a single day not at all', async () => {
    const fold = await evidenceOf(CLAIM.id);
    expect(fold.querySelectorAll('rect')).toHaveLength(2);
    cleanup();
    expect((await evidenceOf(OPENING.id)).querySelector('svg')).toBeNull();
  });

  it('is only said to be given where a list gives a date and no more', async () => {
    const given = { ...OPENING, when: { date: '2019-03-07', basis: 'given', how: '' } } as const;
    await renderOnStage(<Panel />, { selected: given.id, timeline: { ...SMALL_TIMELINE, events: [given] } });
    expect(screen.getByText('The date is given without saying how it is known.')).toBeTruthy();
    expect(screen.queryByText('How we know the day')).toBeNull();
  });
});

describe('how many articles tell it', () => {
  it('names them, each a way to what is known of it', async () => {
    const { app } = await renderOnStage(<Panel />, { selected: OPENING.id });
    const fold = screen.getByText('Told by 2 of our 2 articles.').closest('details');
    expect(textOf(fold)).toContain('Not counted: one comment on it.');
    expect(textOf(fold)).toContain('it is no seal of truth');
    await userEvent.click(screen.getByRole('button', { name: /Mayor Opens Bridge/ }));
    expect(app.store.getState().page).toEqual({ kind: 'sources', about: 'gazette' });
  });

  it('counts a publisher once and says so', async () => {
    const [first] = SMALL_TIMELINE.sources;
    if (!first) throw new Error('missing source');
    const second = { ...first, id: 'gazette-2', headline: 'Bridge Still Open' };
    const [citation] = OPENING.citations;
    const twice = { ...OPENING, citations: [citation, { ...citation, source: second.id }] };
    const timeline = { ...SMALL_TIMELINE, sources: [...SMALL_TIMELINE.sources, second], events: [twice] };
    await renderOnStage(<Panel />, { selected: OPENING.id, timeline });
    expect(textOf(panel())).toContain('Told by 1 of our 3 articles.');
    expect(screen.getByRole('button', { name: /Bridge Still Open/ })).toBeTruthy();
    expect(textOf(panel())).toContain('One publisher counts once, however many of its articles tell it.');
  });

  it('lists a report found elsewhere beside, not counted', async () => {
    await renderOnStage(<Panel />, { selected: LETTER.id });
    expect(textOf(panel())).toContain('Also reported elsewhere (not counted): The Herald: 25 September 2018');
  });
});

describe('the way to the comparison', () => {
  it('leads from a disputed event to its two accounts', async () => {
    const { app } = await renderOnStage(<Panel />, { selected: DISPUTE.id });
    await userEvent.click(screen.getByRole('button', { name: 'Compare the accounts' }));
    expect(app.store.getState().page).toEqual({ kind: 'disputes', about: DISPUTE.id });
  });

  it('is not offered where there is nothing to compare', async () => {
    await renderOnStage(<Panel />, { selected: OPENING.id });
    expect(screen.queryByRole('button', { name: 'Compare the accounts' })).toBeNull();
  });
});

describe('what came afterwards', () => {
  it('stands apart with what was still expected and with an accusation, and with nothing else', async () => {
    for (const { id } of [EXPECTED, CLAIM]) {
      await renderOnStage(<Panel />, { selected: id });
      const fold = screen.getByText('What came afterwards').closest('details');
      expect(textOf(fold)).toContain('Not part of this timeline: its sources end April 2019 and could not know it.');
      cleanup();
    }
    await renderOnStage(<Panel />, { selected: OPENING.id });
    expect(screen.queryByText('What came afterwards')).toBeNull();
  });
});

describe('the panel of an expected event', () => {
  it('says that it was still ahead when it was written', async () => {
    await renderOnStage(<Panel />, { selected: EXPECTED.id });
    expect(textOf(panel())).toContain('Expected by The Gazette.');
    expect(textOf(panel())).toContain('A forecast, which does not count as telling.');
    expect(textOf(panel())).toContain('Still ahead when it was written; in our sources from 8 March 2019.');
    expect(textOf(cardOf(/A second one will follow/).querySelector('figcaption'))).toContain('The Gazette expects');
  });

  it('says that a picture’s caption gives the date', async () => {
    await renderOnStage(<Panel />, { selected: EXPECTED.id });
    expect(textOf(panel())).toContain('Stated by a picture’s caption.');
  });
});

describe('the panel of an event that became public later', () => {
  it('gives both days and the distance between them', async () => {
    await renderOnStage(<Panel />, { selected: LETTER.id });
    expect(textOf(panel())).toMatch(
      /Happened about 25 September 2018, public from 4 March 2019: about .* later\. The Gazette printed it\./,
    );
  });

  it('keeps the note on the other report and claims no disagreement', async () => {
    await renderOnStage(<Panel />, { selected: LETTER.id });
    expect(textOf(panel())).toContain('on one outlet’s word');
    expect(textOf(panel())).not.toContain('disagree');
  });
});

describe('moving from the panel', () => {
  it('goes to the earlier and the later event in order of time', async () => {
    const { travelled } = await renderOnStage(<Panel />, { selected: OPENING.id });
    expect(screen.getByText('2 of 5')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /Earlier/ }));
    expect(travelled).toEqual(['letter']);
    expect(screen.getByText('1 of 5')).toBeTruthy();
  });

  it('says plainly that the filter leaves this event out', async () => {
    const { app } = await renderOnStage(<Panel />, { selected: OPENING.id });
    await act(async () => filterBy(app.store, { ...NO_FILTER, lanes: ['money'] }));
    expect(screen.getByText('not among the 2 shown')).toBeTruthy();
    await act(async () => filterBy(app.store, { ...NO_FILTER, lanes: ['money'], standings: ['disputed'] }));
    expect(screen.getByText('not among what is shown')).toBeTruthy();
  });

  it('keeps the focus on a step button that has nowhere to go', async () => {
    const { travelled } = await renderOnStage(<Panel />, { selected: LETTER.id });
    const earlier = screen.getByRole('button', { name: /Earlier/ });
    await userEvent.click(earlier);
    expect(earlier.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(earlier);
    expect(travelled).toEqual([]);
  });

  it('closes the event and shows the introduction', async () => {
    const { app } = await renderOnStage(<Panel />, { selected: OPENING.id });
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(app.store.getState().selected).toBeUndefined();
    expect(screen.getByRole('complementary', { name: 'The bridge, 2018–2020' })).toBeTruthy();
  });
});
