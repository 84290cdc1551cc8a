// What an address of the sources desk carries: all that is asked, for anybody, and the way back and forward.
import { expect, type Page } from '@playwright/test';
import { openApp, panelOf, settle } from './app.ts';
import { expectEachOf, findBox, hashOf, lookFor, namesOn, openFilter, openPage, partsOf, test } from './desk.ts';

/** What is seen of all that can be asked, as plain text. */
async function sightOf(page: Page): Promise<Record<string, unknown>> {
  await settle(page);
  const textsOf = (selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();
  return {
    marks: await namesOn(page),
    lanes: await textsOf('.lane-name'),
    search: await findBox(page).inputValue(),
    found: await textsOf('.find-count'),
    chips: await textsOf('.filter-chips li'),
    controls: await textsOf('.inquiry-controls .popover > button'),
    note: await textsOf('.lens-note-sentence'),
    order: await textsOf('.list-sort [aria-pressed="true"], .list-sort-direction'),
    headings: await textsOf('.list-heading'),
    items: await textsOf('.list-body'),
    picked: await textsOf('.picked-count'),
    title: await panelOf(page).getByRole('heading', { level: 2 }).textContent(),
    layout: await textsOf('.layout-switch [aria-pressed="true"]'),
  };
}

test('all that was asked by clicks is in the address, and a browser never here before shows the same', async ({
  page,
  openFresh,
}) => {
  test.slow();
  await openApp(page);
  const panel = await openFilter(page);
  await panel.getByRole('checkbox', { name: /^Leaks & recordings/ }).check();
  await panel.getByRole('checkbox', { name: /^Courts & arrests/ }).check();
  await panel.getByRole('checkbox', { name: /^Kem Sokha/ }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Lanes:' }).selectOption('sources');
  await page.getByRole('button', { name: 'As told by: all' }).click();
  await page.getByRole('button', { name: /^In Leaked Audio/ }).click();
  await page.getByRole('button', { name: 'Known by: today' }).click();
  await page.getByLabel('Known by', { exact: true }).fill('2017-01-01');
  await page.getByRole('checkbox', { name: /arcs/ }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Both', exact: true }).click();
  await page.getByRole('button', { name: 'Day known', exact: true }).click();
  await page.getByRole('button', { name: /^Turn the order round/ }).click();
  await page.locator('[data-item="pardon"]').click();
  await page.getByRole('checkbox', { name: 'Pick “Kem Sokha receives a royal pardon”' }).check();
  await lookFor(page, 'កឹម សុខា');
  await page.keyboard.press('Escape');
  const sight = await sightOf(page);
  expect(sight).toMatchObject({ search: 'កឹម សុខា', picked: ['1 event picked'] });
  expect(Number(`${sight['found']}`)).toBeGreaterThan(5);
  const parts = partsOf(page);
  expect(parts.get('v')).toBe('1');
  expect(parts.getAll('theme')).toEqual(['leaks', 'courts']);
  expect(parts.get('known')).toBe('2017-01-01');
  expect(parts.get('sort')).toBe('-known');
  const other = await openFresh(hashOf(page));
  await expect(other.locator('.find-count')).toBeVisible();
  expect(await sightOf(other)).toEqual(sight);
  expect(hashOf(other)).toBe(hashOf(page));
});

test('an address is read as people write it, and what it names that is not there is said and left out', async ({
  page,
}) => {
  await openApp(page, '#v=1&q=កឹម សុខា&who=kem-sokha&who=nobody&known=soon&page=lunch&lanes=colour&sort=price');
  await expect(findBox(page)).toHaveValue('កឹម សុខា');
  await expect(page.locator('.find-count')).toHaveText(/^\d+$/);
  const notices = page.getByRole('status').filter({ hasText: 'address' });
  for (const word of ['nobody', 'soon', 'lunch', 'colour', 'price']) await expect(notices.first()).toContainText(word);
  await expectEachOf(page, 35);
});

test('Back and Forward walk through pages, people and events as they were opened', async ({ page }) => {
  await openApp(page);
  const people = await openPage(page, 'People');
  await people.getByRole('button', { name: 'Kem Sokha', exact: true }).click();
  const title = page.locator('.page-title');
  await expect(title).toHaveText(/^Kem Sokha/);
  await openPage(page, 'Disputes');
  await expect(title).toHaveText('Two accounts, side by side');
  await page.getByRole('list', { name: 'Disputed, in order of time' }).getByRole('button', { name: /probe/ }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.goBack();
  await expect(page.getByRole('list', { name: 'Disputed, in order of time' })).toBeVisible();
  await page.goBack();
  await expect(title).toHaveText(/^Kem Sokha/);
  await page.goBack();
  await expect(title).toHaveText('People and organisations');
  await page.goForward();
  await expect(title).toHaveText(/^Kem Sokha/);
  await page.goBack();
  await page.goBack();
  await expect(title).toHaveCount(0);
  await expect(page.locator('.timeline')).toBeVisible();
  expect(partsOf(page).get('page')).toBeNull();
  await page.goForward();
  await expect(title).toHaveText('People and organisations');
  // The page's own way back is a step, too.
  await page.keyboard.press('Escape');
  await expect(page.locator('.timeline')).toBeVisible();
  await page.goBack();
  await expect(title).toHaveText('People and organisations');
});
