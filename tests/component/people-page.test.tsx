// The page of people and organisations: all of them, and one of them.
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/model/filter.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { showPage } from '../../src/state/actions.ts';
import { EventActors } from '../../src/ui/panel/event-actors.tsx';
import { PeoplePage } from '../../src/ui/people/people-page.tsx';
import { CLAIM, DISPUTE, EXPECTED, LETTER, OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';
import { renderOnStage, type Staged } from '../fixtures/stage.tsx';

async function peoplePage(about?: string, timeline: Timeline = SMALL_TIMELINE): Promise<Staged['app']> {
  const { app } = await renderOnStage(<PeoplePage />, { timeline });
  await act(async () => showPage(app.store, { kind: 'people', about }));
  return app;
}

function textOf(element: Element | null): string {
  return element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

function section(heading: string): HTMLElement {
  const found = screen.getByRole('heading', { name: heading }).closest('section');
  if (!found) throw new Error(`missing section: ${heading}`);
  return found;
}

function lineOf(within_: HTMLElement, title: string): HTMLElement {
  const line = within(within_).getByRole('button', { name: title }).closest('li');
  if (!line) throw new Error(`missing line: ${title}`);
  return line;
}

describe('the page of all people', () => {
  it('has people before organisations, each with a sentence and the number of its events', async () => {
    await peoplePage();
    const headings = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(headings).toEqual(['People', 'Organisations']);
    expect(textOf(lineOf(section('Organisations'), 'Town Council'))).toBe('Town CouncilDecides on money.1 event');
  });

  it('shows look-alikes together on one card, though only one of them names the other, and nowhere else', async () => {
    await peoplePage();
    const card = screen.getByRole('region', { name: 'Easily confused' });
    const names = within(card)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(names).toEqual(['Ada Stone', 'Ava Stone']);
    expect(textOf(card)).toContain('Mayor of the town.');
    expect(textOf(card)).toContain('Audits the town.');
    expect(screen.getAllByRole('button', { name: 'Ava Stone' })).toHaveLength(1);
  });

  it('gives a name in its own script, with its language', async () => {
    await peoplePage();
    expect(screen.getByText('អាដា').getAttribute('lang')).toBe('km');
  });

  it('opens the page of whom was pressed', async () => {
    const app = await peoplePage();
    await userEvent.click(screen.getByRole('button', { name: 'Ava Stone' }));
    expect(app.store.getState().page).toEqual({ kind: 'people', about: 'auditor' });
    expect(textOf(screen.getByRole('heading', { level: 2 }))).toBe('Ava Stone');
  });

  it('says so where a list names nobody', async () => {
    await peoplePage(undefined, { ...SMALL_TIMELINE, actors: [] });
    expect(screen.getByText(/names no people or organisations/)).toBeDefined();
  });

  it('says so where nobody has the name that was asked for, and shows all', async () => {
    await peoplePage('nobody');
    expect(screen.getByText(/Nobody of that name/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Town Council' })).toBeDefined();
  });
});

describe('the page of one person', () => {
  it('tells who it is, and the offices with their dates', async () => {
    await peoplePage('mayor');
    expect(textOf(screen.getByRole('heading', { level: 2 }))).toBe('Ada Stone អាដា');
    expect(textOf(section('Offices'))).toContain('Mayor2016 to 2020');
  });

  it('lists the events in order of time', async () => {
    const events = SMALL_TIMELINE.events.map((event) => ({ ...event, actors: ['mayor'] }));
    await peoplePage('mayor', { ...SMALL_TIMELINE, events });
    const titles = within(section('In these events'))
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(titles).toHaveLength(events.length);
    expect(titles.slice(0, 2)).toEqual([LETTER.title, OPENING.title]);
    expect(titles.at(-1)).toBe(EXPECTED.title);
  });

  it('opens an event beside the page when its title is pressed', async () => {
    const app = await peoplePage('mayor');
    await userEvent.click(within(section('In these events')).getByRole('button', { name: OPENING.title }));
    expect(app.store.getState().selected).toBe(OPENING.id);
    expect(app.store.getState().page?.about).toBe('mayor');
  });

  it('shows own words under the event that they are about, with speaker, publisher and day', async () => {
    await peoplePage('mayor');
    const line = lineOf(section('What they say'), CLAIM.title);
    expect(line.querySelector('blockquote')?.textContent).toBe('It cost less than the old one');
    expect(textOf(line)).toContain('Ada Stone, Mayor, says · Courier’s translation');
    expect(textOf(line)).toContain('The Courier, ');
    expect(screen.queryByRole('heading', { name: 'What they deny' })).toBeNull();
  });

  it('never shows an accusation without how it stood', async () => {
    await peoplePage('mayor');
    expect(textOf(lineOf(section('What they say'), CLAIM.title))).toContain('Charged, not convicted in these sources.');
  });

  it('says beside disputed words who denies them', async () => {
    await peoplePage('auditor');
    expect(textOf(lineOf(section('What they say'), DISPUTE.title))).toContain(
      'Disputed: said by Ava Stone, reported by The Gazette; denied by Town Council, reported by The Courier.',
    );
  });

  it('keeps what is denied apart', async () => {
    await peoplePage('council');
    expect(textOf(section('What they deny'))).toContain('There was one payment only');
    expect(screen.queryByRole('heading', { name: 'What they say' })).toBeNull();
  });

  it('shows only the person’s events on the timeline when asked', async () => {
    const app = await peoplePage('mayor');
    await userEvent.click(screen.getByRole('button', { name: 'Show only these events' }));
    expect(app.store.getState().filter).toEqual({ ...NO_FILTER, actors: ['mayor'] });
    expect(app.store.getState().page).toBeUndefined();
  });

  it('shows the timeline as the person tells it when asked', async () => {
    const app = await peoplePage('mayor');
    await userEvent.click(screen.getByRole('button', { name: 'See the timeline as Ada Stone tells it' }));
    expect(app.store.getState().lens).toEqual({ kind: 'speaker', id: 'mayor' });
    expect(app.store.getState().page).toBeUndefined();
  });

  it('shows the first hundred of many events, and more when asked', async () => {
    const events = Array.from({ length: 130 }, (_, i) => ({
      ...OPENING,
      id: `e${i}`,
      title: `Event ${i}`,
      citations: [OPENING.citations[0]] as const,
    }));
    await peoplePage('council', { ...SMALL_TIMELINE, events, corrections: [] });
    const list = (): number => within(section('In these events')).getAllByRole('listitem').length;
    expect(list()).toBe(100);
    await userEvent.click(screen.getByRole('button', { name: 'Show more; 30 events left' }));
    expect(list()).toBe(130);
  });
});

describe('the card of somebody in the panel', () => {
  it('names whom not to take them for, whichever of the two says so, and leads to all about them', async () => {
    const { app } = await renderOnStage(<EventActors ids={['auditor', 'council']} />);
    await userEvent.click(screen.getByRole('button', { name: 'Ava Stone' }));
    expect(textOf(document.body)).toContain('Not to be confused with Ada Stone.');
    await userEvent.click(screen.getByRole('button', { name: 'All about Ava Stone' }));
    expect(app.store.getState().page).toEqual({ kind: 'people', about: 'auditor' });
  });
});
