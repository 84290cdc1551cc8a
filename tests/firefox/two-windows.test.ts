// A presentation from the single file on a disk in Firefox, with the class's window and the speaker's: each follows and
// drives the other, and either may be reloaded. Real windows, real keys.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, openDesk, openWindow, type Window, watchWindow } from './firefox.ts';

let desk: Desk;
let classroom: Window;
let speaker: Window;

beforeAll(async () => {
  desk = await openDesk();
  classroom = await openWindow(desk.browser, desk.file);
  speaker = await presentWithTwoWindows(classroom.page);
});

afterAll(() => desk?.close());

async function presentWithTwoWindows(page: Page): Promise<Window> {
  await page.waitForSelector('button[data-event]');
  await page.keyboard.press('p');
  await page.waitForSelector('dialog[open] .start-go');
  const [, two] = await page.$$('dialog[open] .start-choice input[type="radio"]');
  await two?.click();
  const popup = new Promise<Page | null>((done) => page.once('popup', done));
  await page.click('.start-go');
  const opened = await popup;
  if (!opened) throw new Error('missing window: the speaker’s');
  const window = watchWindow(opened);
  await opened.waitForSelector('.speaker');
  return window;
}

/** ms; the same key within a quarter of a second counts once. */
const BETWEEN_KEYS = 350;

async function press(page: Page, key: 'PageDown' | 'PageUp'): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press(key);
  await new Promise((done) => setTimeout(done, BETWEEN_KEYS));
}

/** The number of the step that the class sees. */
function stepInClass(page: Page): Promise<number> {
  return page.$eval('.slide-place', (place) => Number.parseInt(place.textContent ?? '', 10));
}

/** The number of the step that the speaker's window marks as the present one. */
function stepAtSpeaker(page: Page): Promise<number> {
  return page.$eval('.speaker-steps-list [aria-current="step"] .step-button-number', (number) =>
    Number(number.textContent),
  );
}

/** Waits until both windows are at one step, and returns its number. */
async function commonStep(): Promise<number> {
  let steps: readonly number[] = [];
  await expect
    .poll(
      async () => {
        steps = [await stepInClass(classroom.page).catch(() => -1), await stepAtSpeaker(speaker.page).catch(() => -2)];
        return steps[0] === steps[1];
      },
      { timeout: 15_000 },
    )
    .toBe(true);
  return steps[0] ?? Number.NaN;
}

it('opens the speaker’s window when asked for two pictures', async () => {
  expect(new URL(speaker.page.url()).protocol).toBe('file:');
  expect(await commonStep()).toBe(1);
});

it('lets the speaker’s window follow the clicker in the class’s', async () => {
  for (let presses = 0; presses < 6; presses++) {
    await press(classroom.page, 'PageDown');
    await commonStep();
  }
  expect(await commonStep()).toBeGreaterThan(2);
});

it('lets the speaker’s window drive the class’s, both ways', async () => {
  const before = await commonStep();
  for (let presses = 0; presses < 4; presses++) await press(speaker.page, 'PageDown');
  const ahead = await commonStep();
  expect(ahead).toBeGreaterThan(before);
  for (let presses = 0; presses < 4; presses++) await press(speaker.page, 'PageUp');
  expect(await commonStep()).toBe(before);
});

it('comes back to the same step when the speaker’s window is reloaded', async () => {
  const before = await commonStep();
  await speaker.page.reload();
  await speaker.page.waitForSelector('.speaker');
  expect(await commonStep()).toBe(before);
  for (let presses = 0; presses < 2; presses++) await press(speaker.page, 'PageDown');
  expect(await commonStep()).toBeGreaterThan(before);
});

it('comes back to the same step when the class’s window is reloaded', async () => {
  const before = await commonStep();
  await classroom.page.reload();
  await classroom.page.waitForSelector('.slide-place');
  expect(await commonStep()).toBe(before);
  for (let presses = 0; presses < 2; presses++) await press(classroom.page, 'PageDown');
  expect(await commonStep()).toBeGreaterThan(before);
});

it('says at the speaker’s that the class’s window is closed', async () => {
  await classroom.page.close();
  await speaker.page.waitForSelector('.speaker-status [role="alert"]');
  expect(await speaker.page.$eval('.speaker-status', (status) => status.textContent)).toContain('closed');
});

it('has nothing to say on either console', () => {
  expect(classroom.faults).toEqual([]);
  expect(speaker.faults).toEqual([]);
});
