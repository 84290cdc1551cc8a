// Bad addresses, no script, a broken drawing, paper, and the file on a disk.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { openApp, panelOf, test } from './app.ts';

const SINGLE_FILE = new URL('../../dist/sourceline.html', import.meta.url);

for (const { hash, word } of [
  { hash: '#v=1&event=nobody', word: 'nobody' },
  { hash: '#v=1&from=yesterday&to=2014-01-01', word: 'yesterday' },
  { hash: '#v=1&from=2016-01-01&to=2014-01-01', word: 'before it begins' },
  { hash: '#%E0%A4%A', word: 'could not be read' },
  { hash: '#v=1&from=9999-01-01&to=9999-02-01', word: 'no events' },
]) {
  test(`the address ${hash} opens the timeline and says what was ignored`, async ({ page }) => {
    await openApp(page, hash);
    await expect(page.locator('.notices')).toContainText(word);
    await expect(page.locator('button[data-event]').first()).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.locator('.notices')).toHaveText('');
  });
}

test('without script the page says what it is and lists the events with dates and excerpts', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cambodia');
  await expect(page.getByRole('main')).toContainText('Sourceline');
  expect(await page.locator('blockquote').count()).toBeGreaterThanOrEqual(60);
  await expect(page.locator('figcaption').first()).toContainText('26 September 2013');
  await context.close();
});

test('an exception in the drawing leaves the list and offers a reload', async ({ browser, baseURL }) => {
  // A page of its own: the exception is meant to be on the console here.
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const page = await context.newPage();
  await page.addInitScript(() => {
    CanvasRenderingContext2D.prototype.fillRect = () => {
      throw new Error('broken canvas');
    };
  });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('The timeline could not be shown');
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  await page.locator('[data-item]').first().click();
  await expect(panelOf(page).locator('blockquote[data-source]').first()).toBeVisible();
  await context.close();
});

test('printing gives a list of all events with their excerpts and sources', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('dialog')).toBeHidden();
  const paper = page.locator('.print-list');
  await expect(paper).toBeVisible();
  await expect(page.locator('.app')).toBeHidden();
  expect(await paper.locator('blockquote').count()).toBeGreaterThanOrEqual(60);
  await expect(paper).toContainText('rfa.org');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(20_000);
  await page.emulateMedia({ media: 'screen' });
  await expect(paper).toHaveCount(0);
});

test('the single file opens from disk, shows its events, and asks nobody for anything', async ({ page, watch }) => {
  expect(readFileSync(SINGLE_FILE).length).toBeLessThan(2.5 * 1024 * 1024);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(SINGLE_FILE.href);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  const event = page.locator('button[data-event]').first();
  await event.click();
  await expect(panelOf(page).locator('blockquote[data-source]').first()).toBeVisible();
  await page.goBack();
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toContainText('Cambodia');
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  expect(await page.evaluate(() => document.fonts.check('500 14px "Source Sans 3 Variable"'))).toBe(true);
  expect(watch.faults).toEqual([]);
});

test('the policy forbids inline script and script from elsewhere', async ({ page, watch }) => {
  await openApp(page);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.broken = "";';
    document.head.append(script);
  });
  await expect(page.locator('html')).not.toHaveAttribute('data-broken');
  // The browser says so on the console, as it should.
  expect(watch.faults.splice(0)).toHaveLength(1);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(readFileSync(SINGLE_FILE, 'utf8')).not.toContain("'unsafe-");
});
