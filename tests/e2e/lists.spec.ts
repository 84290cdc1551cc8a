// Lists of others, opened from an address: short ones, long ones, wrong ones.
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { openApp, panelOf, settle, test } from './app.ts';

interface Draft {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly lane?: string;
}

/** Serves a text at ./list.json of the app's own origin. */
async function serve(page: Page, body: string, contentType = 'application/json'): Promise<void> {
  await page.route('**/list.json', (route) => route.fulfill({ body, contentType }));
}

function listOf(events: readonly Draft[], title = 'Our town'): string {
  return JSON.stringify({ title, events });
}

const TOWN: readonly Draft[] = [
  { id: 'bridge', title: 'The bridge is opened', when: '1987-05-14', lane: 'Works' },
  { id: 'flood', title: 'The flood', when: '1995-07/1995-08', lane: 'Weather' },
  { id: 'storm', title: '<img src=x onerror="document.title=1"> a storm', when: '2001-02', lane: 'Weather' },
];

/** A day for each event, from 1940 on. */
function manyEvents(count: number): readonly Draft[] {
  const day = (i: number): string => new Date(Date.UTC(1940, 0, 1 + i)).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, i) => ({
    id: `day-${i}`,
    title: `What happened on day ${i}`,
    when: day(i),
    lane: `lane ${i % 3}`,
  }));
}

test('a short list opens with its titles, and each event says that no source is given', async ({ page }) => {
  await serve(page, listOf(TOWN));
  await openApp(page, '#data=list.json');
  await expect(page).toHaveTitle('Our town – Sourceline');
  await page.getByRole('button', { name: /^The flood/ }).click();
  await expect(panelOf(page).getByRole('heading', { name: 'The flood' })).toBeVisible();
  await expect(panelOf(page)).toContainText('No source given');
  await expect(page.locator('button[data-event="flood"]')).toHaveAttribute('aria-label', /event 2 of 3$/);
});

test('what stands in a title is text, never markup', async ({ page }) => {
  await serve(page, listOf(TOWN));
  await openApp(page, '#data=list.json&event=storm');
  await expect(panelOf(page).getByRole('heading')).toContainText('<img src=x');
  expect(await page.locator('img').count()).toBe(0);
});

test('the address keeps the list, the event and the view, and leads back to them', async ({ page }) => {
  await serve(page, listOf(TOWN));
  await openApp(page, '#data=list.json');
  await page.getByRole('button', { name: /^The bridge/ }).click();
  await settle(page);
  const address = new URL(page.url()).hash;
  expect(address).toContain('data=list.json');
  await page.goto('about:blank');
  await openApp(page, address);
  await expect(panelOf(page).getByRole('heading', { name: 'The bridge is opened' })).toBeVisible();
});

test('what cannot be read is said and listed, and the rest opens', async ({ page }) => {
  await serve(
    page,
    listOf([
      ...TOWN,
      { id: 'wrong', title: 'A wrong day', when: '2001-02-30' },
      { id: 'back', title: 'Backwards', when: '2005/2001' },
    ]),
  );
  await openApp(page, '#data=list.json');
  await expect(page.locator('.notices').first()).toContainText('2 things in this list could not be read');
  await page.getByRole('button', { name: 'Show what' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('A wrong day');
  await expect(dialog).toContainText('events[4].when');
  await expect(page.locator('button[data-event]')).toHaveCount(3);
});

test('a text that is no list is named for what it looks like, with a way on', async ({ page }) => {
  await serve(page, '<!doctype html><title>Not here</title>', 'text/html');
  await page.goto('./#data=list.json');
  await expect(page.getByRole('alert')).toContainText('web page');
  await page.getByRole('button', { name: /comes with Sourceline/ }).click();
  await expect(page.locator('button[data-event]').first()).toBeVisible();
});

test('an address that is none of the web is refused with a sentence', async ({ page }) => {
  await page.goto('./#data=javascript:alert(1)');
  await expect(page.getByRole('alert')).toContainText('not an address of the web');
});

test('a list that takes long shows how far it is, and can be given up', async ({ page }) => {
  await page.route('**/list.json', () => undefined);
  await page.goto('./#data=list.json');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alert')).toContainText('cancelled');
});

test('a long list is walked by keys, each event with its place among all', async ({ page }) => {
  await serve(page, listOf(manyEvents(20_000), 'Many days'));
  await openApp(page, '#data=list.json');
  await page.keyboard.press('End');
  await expect(panelOf(page).getByRole('heading', { name: 'What happened on day 19999' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(panelOf(page)).toContainText('19,999 of 20,000');
  await expect(panelOf(page).getByRole('heading', { name: 'What happened on day 19998' })).toBeVisible();
  await settle(page);
  await expect(page.locator('button[data-event="day-19998"]')).toHaveAttribute('aria-label', /event 19,999 of 20,000$/);
});

test('an event of a long list is found from its address', async ({ page }) => {
  await serve(page, listOf(manyEvents(20_000), 'Many days'));
  await openApp(page, '#data=list.json&event=day-12345');
  await expect(panelOf(page).getByRole('heading', { name: 'What happened on day 12345' })).toBeVisible();
});

test('a long list is read as text a page at a time', async ({ page }) => {
  await serve(page, listOf(manyEvents(20_000), 'Many days'));
  await openApp(page, '#data=list.json');
  await page.getByRole('button', { name: 'List', exact: true }).click();
  const pages = page.getByRole('navigation', { name: 'Pages of the list' }).first();
  await expect(pages).toContainText('1–300 of 20,000');
  await pages.getByRole('button', { name: 'Last' }).click();
  await expect(pages).toContainText('19,801–20,000 of 20,000');
  await expect(page.getByText('What happened on day 19999')).toBeVisible();
});

test('a cluster of many on one day opens as a list, a page at a time', async ({ page }) => {
  const events = Array.from({ length: 250 }, (_, i) => ({ id: `e${i}`, title: `Event ${i}`, when: '2001-02-03' }));
  await serve(page, listOf(events));
  await openApp(page, '#data=list.json');
  await page.locator('button[data-cluster]').first().click();
  await expect(page.locator('.cluster-list')).toContainText('1–100 of');
  await page.getByRole('button', { name: 'Later →' }).last().click();
  await expect(page.locator('.cluster-list')).toContainText('101–200 of');
});
