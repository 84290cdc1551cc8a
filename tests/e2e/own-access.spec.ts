// One's own timeline for everybody: no violation that axe can find, all of it by the keyboard, and nothing wider than a small phone.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { openApp } from './app.ts';
import { violationsOn } from './axe.ts';
import { PHONE, test, WIDE } from './desk.ts';
import { chooseInMenu, closeDialog, dropFile, formOf, isSaved, markOf, openFromMenu } from './own.ts';

const COMET = readFileSync(new URL('../fixtures/samples/timelinejs-table/comet.csv', import.meta.url), 'utf8');

const DIALOGS = [
  'Open a list…',
  'My timelines…',
  'History of changes…',
  'Take away…',
  'Put it on a page (embed)…',
  'How it was read…',
];

/** Every state of an own timeline, one after the other. */
async function checkAll(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const check = async (state: string): Promise<void> => {
    await page.evaluate(() => document.querySelector('.form, dialog')?.scrollTo(0, 0));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) found.push(`${state}: ${wide} px too wide`);
    found.push(...(await violationsOn(page)).map((one) => `${state}: ${one}`));
  };
  await dropFile(page, { name: 'comet.csv', text: COMET });
  await expect(page).toHaveTitle(/^A comet/);
  for (const words of DIALOGS) {
    await openFromMenu(page, words);
    await check(words);
    await closeDialog(page);
  }
  await chooseInMenu(page, 'Add an event');
  await expect(formOf(page).getByRole('textbox', { name: 'What happened' })).toBeVisible();
  await check('event form');
  await page.keyboard.press('Escape');
  await chooseInMenu(page, 'New timeline');
  await expect(formOf(page).getByRole('textbox', { name: 'Title' })).toBeVisible();
  await check('timeline form');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Add the first event' })).toBeVisible();
  await check('empty timeline');
  return found;
}

for (const [name, viewport, colorScheme] of [
  ['a wide screen in light colours', WIDE, 'light'],
  ['a phone in dark colours', PHONE, 'dark'],
] as const) {
  test(`opening, changing and taking away have no violation on ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openApp(page);
    expect(await checkAll(page)).toEqual([]);
  });
}

test('the keyboard alone makes a timeline, names it and adds an event', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openApp(page);
  await page.locator('.timeline-menu button').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'New timeline' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^Untitled timeline/);
  const form = formOf(page);
  // Its title is marked, to be typed over.
  await expect(form.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Our school');
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle('Our school – Sourceline');
  await page.getByRole('button', { name: 'Add the first event' }).focus();
  await page.keyboard.press('Enter');
  await expect(form.getByRole('textbox', { name: 'What happened' })).toBeFocused();
  await page.keyboard.type('The first lesson');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1952-09-01');
  await page.keyboard.press('Enter');
  await isSaved(page);
  await page.keyboard.press('Escape');
  await expect(markOf(page, 'The first lesson')).toHaveAttribute('aria-label', /1 September 1952/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
