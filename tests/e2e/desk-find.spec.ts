// Finding at the sources desk, as a pupil does: looking for words, filtering, sorting, and parting into other lanes.
import { expect, type Page } from '@playwright/test';
import { openApp, panelOf, settle } from './app.ts';
import {
  countIn,
  countMoves,
  expectEachOf,
  findBox,
  hashOf,
  lookFor,
  namesOn,
  openFilter,
  partsOf,
  placesOn,
  serveList,
  test,
} from './desk.ts';

/** The events that stand below the find box. */
function hitsOf(page: Page) {
  return page.getByRole('listbox', { name: 'Found' }).getByRole('group', { name: 'Events found' }).getByRole('option');
}

test('“pardon” lets its events glow where they stand, and Enter opens the one who reported it is told of', async ({
  page,
}) => {
  await openApp(page);
  await settle(page);
  const [before, moves] = [await placesOn(page), await countMoves(page)];
  await page.keyboard.press('/');
  await expect(findBox(page)).toBeFocused();
  await page.keyboard.type('pardon');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/5 events found$/);
  await expect(hitsOf(page)).toHaveCount(5);
  const first = hitsOf(page).first();
  await expect(first).toContainText('Kem Sokha receives a royal pardon');
  await expect(first).toContainText('eventually granted a royal pardon supported by Mr. Hun Sen');
  expect(new Set(await first.locator('mark').allTextContents())).toContain('pardon');
  const glowing = (await namesOn(page)).filter((name) => name.includes(', found,'));
  const titles = await hitsOf(page).locator('.hit-title').allTextContents();
  expect(glowing.length).toBeGreaterThan(1);
  expect(glowing.filter((name) => !titles.some((title) => name.startsWith(title)))).toEqual([]);
  expect(await placesOn(page), 'nothing has moved').toEqual(before);
  expect(await moves()).toBe(0);

  // The word and what it means stand above the events.
  const word = page.getByRole('group', { name: 'People, words and sources found' }).getByRole('option');
  await page.keyboard.press('ArrowDown');
  await expect(word).toHaveAttribute('aria-selected', 'true');
  await expect(word).toContainText('An act of the king that lifts a punishment');
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(hitsOf(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(findBox(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '?');
  await page.keyboard.press('Enter');
  await expect(hitsOf(page)).toHaveCount(0);
  const panel = panelOf(page);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Kem Sokha receives a royal pardon');
  await expect(panel).toContainText('Told as fact by The Cambodia Daily.');
  await expect(panel.locator('.excerpt').first()).toContainText('The Cambodia Daily reports');
  await expect(page.locator('button[data-event="pardon"]')).toHaveAttribute('aria-current', 'true');
  await expect.poll(() => partsOf(page).get('q')).toBe('pardon');

  await lookFor(page, 'pardn');
  await expect(hitsOf(page).first()).toContainText('Kem Sokha receives a royal pardon');
});

test('dates are found as people type them, and where nothing is found what is close is offered and works', async ({
  page,
}) => {
  await openApp(page);
  await lookFor(page, 'sept 2017');
  await expect(hitsOf(page).first()).toContainText('Kem Sokha is arrested and charged with treason');
  await expect(hitsOf(page).first().locator('.hit-date')).toContainText('September 2017');
  await lookFor(page, '14 feb');
  await expect(hitsOf(page).first().locator('.hit-date')).toHaveText('14 February 2019');
  await lookFor(page, 'elephant');
  await expect(page.getByRole('search')).toContainText('Nothing found for “elephant”.');
  await expect(hitsOf(page)).toHaveCount(0);
  const close = page.locator('.find-closest').getByRole('button', { name: 'telephone' });
  await close.click();
  await expect(findBox(page)).toHaveValue('telephone');
  await expect(findBox(page)).toBeFocused();
  await expect(hitsOf(page).first().locator('mark').first()).toHaveText(/telephone/i);
  // Escape closes the list first, then clears what was looked for.
  await page.keyboard.press('Escape');
  await expect(hitsOf(page)).toHaveCount(0);
  await expect(findBox(page)).toHaveValue('telephone');
  await page.keyboard.press('Escape');
  await expect(findBox(page)).toHaveValue('');
  await expect.poll(() => hashOf(page)).not.toContain('q=');
  await expect.poll(async () => (await namesOn(page)).filter((name) => name.includes(', found'))).toEqual([]);
});

test('each choice of the filter says truly how many events it would leave; several combine, one click clears', async ({
  page,
}) => {
  await openApp(page);
  const panel = await openFilter(page);
  const left = panel.getByRole('status');
  const countOf = async (choice: string): Promise<number> =>
    countIn(await panel.locator('label', { hasText: choice }).locator('.filter-count > :last-child').textContent());
  await expect(left).toHaveText('80 of 80 events');
  for (const choice of [
    'Leaks & recordings',
    'Disputed',
    'To the day by another report',
    'Phnom Penh Post',
    '2017 ·',
  ]) {
    const count = await countOf(choice);
    expect(count).toBeGreaterThan(0);
    await panel.getByRole('checkbox', { name: choice }).check();
    await expect(left, choice).toHaveText(`${count} of 80 events`);
    await panel.getByRole('checkbox', { name: choice }).uncheck();
    await expect(left).toHaveText('80 of 80 events');
  }
  await panel.getByRole('checkbox', { name: /^Kem Sokha/ }).check();
  const both = await countOf('Told as fact');
  await panel.getByRole('checkbox', { name: /^Told as fact/ }).check();
  await expect(left).toHaveText(`${both} of 80 events`);
  await panel.getByRole('button', { name: `Show ${both} events` }).click();
  await expectEachOf(page, both);
  expect(partsOf(page).getAll('who')).toEqual(['kem-sokha']);
  await page.getByRole('button', { name: 'Remove Told as fact' }).click();
  await expectEachOf(page, 35);
  // Hits that the filter leaves out are told of.
  await lookFor(page, 'officers');
  await expect(page.getByRole('search')).toContainText(/The filter leaves out \d+ events? with these words/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expectEachOf(page, 80);
});

test('a filter that leaves nothing names what to drop; what another filter leaves glides to its place, or is there at once', async ({
  page,
}) => {
  await openApp(page);
  const moves = await countMoves(page);
  const panel = await openFilter(page);
  await panel.getByRole('checkbox', { name: /^Core only/ }).check();
  await expect(panel.getByRole('status')).toHaveText('12 of 80 events');
  await expect.poll(moves, { message: 'it glides' }).toBeGreaterThan(0);
  await expectEachOf(page, 12);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const glided = await moves();
  await panel.getByRole('checkbox', { name: /^Core only/ }).uncheck();
  await expectEachOf(page, 80);
  expect(await moves(), 'with reduced motion it is there at once').toBe(glided);

  await panel.getByRole('checkbox', { name: /^Kim Sok/ }).check();
  await expect(panel.locator('label', { hasText: 'Europe & trade' })).toContainText('would leave 0');
  await panel.getByRole('checkbox', { name: /^Europe & trade/ }).check();
  const nothing = page.getByRole('region', { name: 'Nothing is left' });
  await expect(nothing).toContainText('No event has all of what was chosen: Europe & trade, Kim Sok.');
  await page.keyboard.press('Escape');
  await nothing.getByRole('button', { name: 'Without “Kim Sok”: 7 events' }).click();
  await expect(nothing).toHaveCount(0);
  await expectEachOf(page, 7);
});

test('lanes are themes, people, sources, standings or none; an event of two people stands in both of their lanes', async ({
  page,
}) => {
  await openApp(page, '#v=1&from=2016-11-01&to=2017-02-01');
  const [lanes, moves] = [page.getByRole('combobox', { name: 'Lanes:' }), await countMoves(page)];
  const named = async (): Promise<string[]> => page.locator('.lane-name').allTextContents();
  await lanes.selectOption('people');
  await expect.poll(named).toContain('Kem Sokha');
  await expect.poll(moves).toBeGreaterThan(0);
  await expectEachOf(page, 80);
  expect((await named()).slice(0, 2)).toEqual(['Hun Sen', 'Kem Sokha']);
  await expect(page.locator('[data-event="pardon"]')).toHaveCount(2);
  await lanes.selectOption('sources');
  await expect.poll(named).toContain('RFA, 2013');
  await lanes.selectOption('standing');
  await expect.poll(named).toEqual(['Told as fact', 'One side says', 'Disputed', 'Expected']);
  await expect.poll(() => partsOf(page).get('lanes')).toBe('standing');
  await lanes.selectOption('none');
  await expect.poll(named).toEqual(['']);
  await expect(page.locator('[data-event="pardon"]')).toHaveCount(1);
});

test('the list is sorted, shows the core alone or only what was found, and stands beside the timeline', async ({
  page,
}) => {
  await openApp(page);
  await page.keyboard.press('l');
  const headings = page.locator('.list-heading');
  await expect(headings.first()).toContainText('Before 2013');
  await page.getByRole('button', { name: 'Articles', exact: true }).click();
  await expect(headings.first()).toHaveText(/Told by 2 articles/);
  await page.getByRole('button', { name: /^Turn the order round: now most first/ }).click();
  await expect(headings.first()).not.toHaveText(/Told by 2 articles/);
  await page.getByRole('button', { name: 'Day known', exact: true }).click();
  await expect(headings.first()).toHaveText(/Known by/);
  await page.getByRole('button', { name: 'Date', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Core only' }).check();
  await expect(page.locator('[data-item]')).toHaveCount(12);
  await page.getByRole('checkbox', { name: 'Core only' }).uncheck();
  await lookFor(page, 'pardon');
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox', { name: 'Only what was found (5)' }).check();
  await expect(page.locator('[data-item]')).toHaveCount(5);

  await page.getByRole('button', { name: 'Both', exact: true }).click();
  await page.locator('[data-item="pardon"]').click();
  await expect(page.locator('button[data-event="pardon"]')).toHaveAttribute('aria-current', 'true');
  await settle(page);
  await page.locator('button[data-event="sokha-arrested"]').click();
  await expect(page.locator('[data-item="sokha-arrested"]')).toHaveAttribute('aria-current', 'true');
  expect(partsOf(page).get('layout')).toBe('both');
});

test('in a list of 10,000 events searching and filtering find their one among them', async ({ page }) => {
  const events = Array.from({ length: 10_000 }, (_, i) => ({
    id: `day-${i}`,
    title: `What happened on day ${i}`,
    when: new Date(Date.UTC(1940, 0, 1 + i)).toISOString().slice(0, 10),
    lane: `lane ${i % 4}`,
  }));
  await serveList(page, { title: 'Many days', events });
  await openApp(page, '#data=list.json');
  await page.keyboard.press('/');
  await page.keyboard.type('day 9876');
  await expect(findBox(page)).toHaveValue('day 9876');
  await expect(hitsOf(page).first()).toContainText('What happened on day 9876');
  await page.keyboard.press('Enter');
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('What happened on day 9876');
  const panel = await openFilter(page);
  await expect(panel.getByText(/count the .* found/)).toBeVisible();
  await panel.getByRole('checkbox', { name: /^lane 1/ }).check();
  await expect(panel.getByRole('status')).toHaveText('2,500 of 10,000 events');
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toContainText('not among the 2,500 shown');
});
