// Without internet: the site after its first visit, a new version that waits for the reader, and the file to take along.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { test as base, openApp, panelOf } from './app.ts';
import { type ServedSite, serveSite } from './served-site.ts';

const test = base.extend<{ site: ServedSite }>({
  keepsSite: true,
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed
  site: async ({}, use) => {
    const site = await serveSite();
    await use(site);
    site.remove();
  },
  baseURL: async ({ site }, use) => use(site.address),
});

/** Waits until this page has its files from the service worker. */
async function isKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) {
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
    }
  });
}

function markOf(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('meta[name="mark"]')?.getAttribute('content') ?? null);
}

test('after one visit the site opens without internet, with all of its parts', async ({ page, site }) => {
  await openApp(page);
  await isKept(page);
  site.stop();
  // Parts that come when they are asked for, in the page of the first visit.
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await openApp(page, '#v=1&layout=list');
  await page.reload();
  await page.locator('[data-item]').first().click();
  await expect(panelOf(page).locator('blockquote[data-source]').first()).toBeVisible();
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(fonts.join()).toContain('Source Serif 4 Variable');
});

test('a new version waits until the reader asks for it', async ({ page, site }) => {
  await openApp(page);
  await isKept(page);
  await expect(page.getByText('A new version')).toHaveCount(0);
  site.publish('second');
  await page.reload();
  const line = page.getByRole('status').filter({ hasText: 'A new version of Sourceline is ready' });
  await expect(line).toBeVisible();
  expect(await markOf(page)).toBeNull();
  await line.getByRole('button', { name: 'Later' }).click();
  await expect(line).toHaveCount(0);
  await page.reload();
  await expect(line).toBeVisible();
  expect(await markOf(page)).toBeNull();
  await line.getByRole('button', { name: 'Use it now' }).click();
  await expect.poll(() => markOf(page).catch(() => null), { timeout: 20_000 }).toBe('second');
  await openApp(page);
  await expect(line).toHaveCount(0);
});

test('a new version does not come under a running presentation, in whatever window it is asked for', async ({
  page,
  context,
  site,
}) => {
  // Three times the whole site is fetched.
  test.slow();
  await openApp(page);
  await isKept(page);
  await page.keyboard.press('p');
  await page.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible();
  site.publish('second');
  const other = await context.newPage();
  await openApp(other);
  const line = other.getByRole('status').filter({ hasText: 'new version' });
  await line.getByRole('button', { name: 'Use it now' }).click();
  await expect(line).toContainText('A presentation runs in another window');
  // The presentation goes on as if nothing had happened, and is not told either.
  await page.keyboard.press('PageDown');
  await page.reload();
  await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible();
  expect(await markOf(page)).toBeNull();
  await expect(page.getByText('new version')).toHaveCount(0);
  await leavePresentation(page);
  await expect.poll(() => isHeld(page, 'sourceline.presenting')).toBe(false);
  await line.getByRole('button', { name: 'Use it now' }).click();
  // All of the new version is fetched before any of it is used.
  const whole = { timeout: 20_000 };
  await expect.poll(() => markOf(other).catch(() => null), whole).toBe('second');
  // The first window still shows the old version, and is offered the new one.
  expect(await markOf(page)).toBeNull();
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect.poll(() => markOf(page).catch(() => null), whole).toBe('second');
});

/** Whether some window holds that lock; it is let go of a moment after what it stood for is gone from the page. */
function isHeld(page: Page, name: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const { held = [] } = await navigator.locks.query();
    return held.some((lock) => lock.name === wanted);
  }, name);
}

/** Escape leaves the full screen first, where there is one, and the presentation second. */
async function leavePresentation(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('main', { name: 'Presentation' })).toHaveCount(0, { timeout: 500 });
  }).toPass();
}

test('the file to take along comes without internet, opens from disk, and can be taken along again', async ({
  page,
  context,
  site,
}, info) => {
  await openApp(page);
  await isKept(page);
  site.stop();
  const first = await takeAlong(page, join(info.outputPath(), 'first.html'));
  expect(Buffer.byteLength(first)).toBeLessThan(2_500_000);
  const faults: string[] = [];
  const copy = await context.newPage();
  copy.on('console', (message) => faults.push(message.text()));
  copy.on('pageerror', (error) => faults.push(error.message));
  await copy.goto(pathToFileURL(join(info.outputPath(), 'first.html')).href);
  await copy.locator('button[data-event]').first().click();
  await expect(panelOf(copy).locator('blockquote[data-source]').first()).toBeVisible();
  const second = await takeAlong(copy, join(info.outputPath(), 'second.html'));
  // Written anew by the browser, but what the policy names by its hash is the same.
  for (const part of [
    /<script type="module"[\s\S]*<\/script>/,
    /<style id="app-style">[\s\S]*?<\/style>/,
    /content="default-src [^"]*"/,
  ]) {
    expect(hashOf(part.exec(second)?.[0])).toBe(hashOf(part.exec(first)?.[0]));
  }
  await copy.goto(pathToFileURL(join(info.outputPath(), 'second.html')).href);
  await expect(copy.locator('button[data-event]').first()).toBeVisible();
  const third = await takeAlong(copy, join(info.outputPath(), 'third.html'));
  expect(hashOf(third)).toBe(hashOf(second));
  expect(faults).toEqual([]);
});

/** Short, because a megabyte of difference helps nobody. */
function hashOf(text: string | undefined): string {
  if (text === undefined) throw new Error('missing part of the file');
  return createHash('sha256').update(text).digest('hex');
}

test('the lesson as it was changed comes along, and is presented from disk with two windows', async ({
  page,
  context,
}, info) => {
  const path = join(info.outputPath(), 'sourceline.html');
  await openApp(page);
  await page.keyboard.press('p');
  await page.getByRole('button', { name: 'Change the lesson' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('For 9b </script> & “others”');
  await takeAlong(page, path);

  // Another computer: nothing of the first one's memory is there.
  const stick = await context.browser()?.newContext();
  const classroom = await stick?.newPage();
  if (!stick || !classroom) throw new Error('missing browser');
  const faults: string[] = [];
  stick.on('console', (message) => faults.push(message.text()));
  stick.on('weberror', (error) => faults.push(error.error().message));
  await classroom.goto(pathToFileURL(path).href);
  await classroom.locator('button[data-event]').first().waitFor();
  await classroom.keyboard.press('p');
  await expect(classroom.getByRole('dialog')).toContainText('For 9b </script> & “others”');
  await classroom.getByRole('radio', { name: /Two pictures/ }).check();
  const [speaker] = await Promise.all([
    classroom.waitForEvent('popup'),
    classroom.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click(),
  ]);
  const present = speaker.locator('.speaker-steps-list [aria-current="step"] .step-button-number');
  await expect(present).toHaveText('1');
  await classroom.bringToFront();
  await classroom.keyboard.press('2');
  await classroom.keyboard.press('Enter');
  await expect(present).toHaveText('2');
  await speaker.bringToFront();
  await speaker.keyboard.press('3');
  await speaker.keyboard.press('Enter');
  await expect(classroom.locator('.slide-place')).toHaveText(/^3 \//);
  await speaker.reload();
  await expect(present).toHaveText('3');
  await classroom.reload();
  await expect(classroom.locator('.slide-place')).toHaveText(/^3 \//);
  await speaker.keyboard.press('Home');
  await expect(classroom.locator('.slide-place')).toHaveText(/^1 \//);
  expect(faults).toEqual([]);
  await stick.close();
});

async function openTakeAlong(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Present' }).click();
  await page.getByRole('button', { name: 'Take along' }).click();
  await expect(page.getByRole('dialog', { name: 'Take along' })).toBeVisible();
}

async function takeAlong(page: Page, path: string): Promise<string> {
  await openTakeAlong(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download to take along' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('sourceline.html');
  await download.saveAs(path);
  await expect(page.getByRole('dialog').getByRole('status').first()).toContainText('saves it');
  return readFileSync(path, 'utf8');
}

test('on this machine only there is no code for pupils, and a sentence says why', async ({ page }) => {
  await openApp(page);
  await openTakeAlong(page);
  await expect(page.getByRole('dialog')).toContainText('no address that a pupil’s phone could open');
  await expect(page.getByRole('img', { name: /QR code/ })).toHaveCount(0);
});
