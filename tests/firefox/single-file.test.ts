// The single file, opened from disk in Firefox as a teacher would by double-click. The same stories in Chromium: tests/e2e.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, openWindow } from './firefox.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk?.close());

describe('the single file in Firefox', () => {
  it('opens from disk with its events and its own fonts, and says nothing on the console', async () => {
    const { page, faults } = await openWindow(desk.browser, desk.file);
    await page.waitForSelector('button[data-event]');
    expect(await page.$$eval('button[data-event]', (buttons) => buttons.length)).toBeGreaterThan(5);
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family);
    });
    expect(fonts.join()).toContain('Source Serif 4 Variable');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('opens an event from its address, with the words of its sources', async () => {
    const { page, faults } = await openWindow(desk.browser, desk.file);
    await page.waitForSelector('button[data-event]');
    await page.click('button[data-event]');
    await page.waitForSelector('aside blockquote, [role="complementary"] blockquote');
    const address = page.url();
    expect(address).toContain('event=');
    await page.reload();
    await page.waitForSelector('aside blockquote, [role="complementary"] blockquote');
    expect(page.url()).toBe(address);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('can be taken along from there, and the copy opens', async () => {
    const { page, faults } = await openWindow(desk.browser, desk.file);
    await page.waitForSelector('button[data-event]');
    await page.keyboard.press('p');
    await clickButton(page, 'Take along');
    await clickButton(page, 'Download to take along');
    const copies = (): string[] => readdirSync(desk.folder).filter((name) => /^sourceline.+\.html$/.test(name));
    await expect.poll(copies, { timeout: 15_000 }).toHaveLength(1);
    expect(faults).toEqual([]);
    await page.close();
    const copy = await openWindow(desk.browser, pathToFileURL(join(desk.folder, copies()[0] ?? '')).href);
    await copy.page.waitForSelector('button[data-event]');
    expect(await copy.page.$eval('#carried-lesson', ({ textContent }) => textContent)).toContain('"steps"');
    expect(copy.faults).toEqual([]);
    await copy.page.close();
  });
});

/** Clicks the open dialog's button whose words begin so, once it can be clicked. */
async function clickButton(page: Page, words: string): Promise<void> {
  const button = await page.waitForFunction(
    (start) =>
      [...document.querySelectorAll<HTMLButtonElement>('dialog[open] button:enabled')].find((one) =>
        one.textContent?.startsWith(start),
      ),
    {},
    words,
  );
  await (button as ElementHandle<HTMLButtonElement>).click();
}
