// What the stories of a presentation share: starting one, its windows, and the way from step to step.
import { expect, type Locator, type Page } from '@playwright/test';
import { test as base, openApp, type Watch } from './app.ts';

export const test = base.extend<{ windows: Watch }>({
  contextOptions: { reducedMotion: 'reduce' },
  // What opens later, as the speaker's window, is watched like the first one.
  windows: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
      context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
      await use({ faults });
      expect(faults, 'no console message and no error in any window').toEqual([]);
    },
    { auto: true },
  ],
});

export type RouteName = 'In short' | 'The core' | 'All of it';

/** Opens the dialog behind “Present” by its key. */
export async function askToPresent(page: Page): Promise<Locator> {
  // Another dialog has to be gone, not only closed.
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog', { name: 'In front of a class' });
  await expect(dialog.getByRole('button', { name: 'Print the teacher’s script' })).toBeEnabled();
  return dialog;
}

/** Starts a presentation with one picture from the page as it stands, and waits for its first slide. */
export async function start(page: Page, route: RouteName = 'All of it'): Promise<void> {
  const dialog = await askToPresent(page);
  await dialog.getByRole('radio', { name: route }).check();
  await dialog.getByRole('button', { name: 'Start', exact: true }).click();
  await isPresenting(page);
}

/** Opens the app and starts a presentation with one picture. */
export async function present(page: Page, { route, hash }: { route?: RouteName; hash?: string } = {}): Promise<void> {
  await openApp(page, hash);
  await start(page, route);
}

/** Starts a presentation with two pictures from the page as it stands; gives the speaker's window. */
export async function startWithTwo(page: Page, route: RouteName = 'All of it'): Promise<Page> {
  const dialog = await askToPresent(page);
  await dialog.getByRole('radio', { name: 'Two pictures' }).check();
  await dialog.getByRole('radio', { name: route }).check();
  const [speaker] = await Promise.all([
    page.waitForEvent('popup'),
    dialog.getByRole('button', { name: 'Start', exact: true }).click(),
  ]);
  await isPresenting(page);
  await expect(stepOf(speaker)).toHaveText('1');
  return speaker;
}

/** Waits until the class's window shows a slide with its thread, in its own type. */
export async function isPresenting(page: Page): Promise<void> {
  await page.locator('.slide-content > *').first().waitFor();
  await page.locator('.thread-ticks').waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Words, or a page's source, with the spaces that keep a day and its month together as any other space. */
export function plain(words: string): string {
  return words.replaceAll(/&nbsp;|\u00a0/g, ' ');
}

/** “7 / 21” in the class's window. */
export function placeOf(page: Page): Locator {
  return page.locator('.slide-place');
}

/** The number of the present step in the speaker's window. */
export function stepOf(speaker: Page): Locator {
  return speaker.locator('.speaker-steps-list [aria-current="step"] .step-button-number');
}

/** Goes to a step, counted from 1, as a teacher types it. */
export async function jumpTo(page: Page, step: number): Promise<void> {
  for (const digit of String(step)) await page.keyboard.press(digit);
  await pressOnce(page, 'Enter');
  await expect(placeOf(page)).toHaveText(new RegExp(`^${step} /`));
  await hasActivity(page);
}

/** Presses a key that moves on or back, and waits until something else is shown. */
export async function turn(page: Page, key: string): Promise<void> {
  const before = await sightOf(page);
  await pressOnce(page, key);
  await expect.poll(() => sightOf(page), { message: key, intervals: [20] }).not.toBe(before);
  await hasActivity(page);
}

/** ms: the same key within 250 counts once. */
const BOUNCE = 260;
const lastPress = new Map<string, number>();

/** Presses a key no sooner than it counts anew. */
export async function pressOnce(page: Page, key: string): Promise<void> {
  const wait = (lastPress.get(key) ?? 0) + BOUNCE - Date.now();
  if (wait > 0) await page.waitForTimeout(wait);
  await page.keyboard.press(key);
  lastPress.set(key, Date.now());
}

/** What is shown: the place of the present step, what it keeps back, and its words, as “5 / 21 outcome What does he …”. */
export function sightOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
    const hides = document.querySelector<HTMLElement>('.slide')?.dataset['hides'] ?? '';
    return `${textOf('.slide-place')} ${hides} ${textOf('.slide-content')}`;
  });
}

/** An activity comes a moment after its slide. */
async function hasActivity(page: Page): Promise<void> {
  await page.locator('.slide:not([data-kind="activity"]), .activity > *').first().waitFor();
}

/** Presses one of the controls that come when the mouse moves. */
export async function pressControl(page: Page, name: string): Promise<void> {
  await page.mouse.move(600, 300);
  await page.mouse.move(610, 300);
  await page.getByRole('button', { name, exact: true }).click();
}

/** Whether the page has the whole screen. */
export function isFullScreen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.fullscreenElement !== null);
}

/** Waits until the class's window has given its place back to the timeline. */
export async function hasLeft(page: Page): Promise<void> {
  await expect(page.locator('.presentation')).toHaveCount(0);
  await expect(page.locator('.timeline')).toBeVisible();
}

/** Escape: the whole screen first, the presentation second. */
export async function leave(page: Page): Promise<void> {
  await expect.poll(() => isFullScreen(page)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => isFullScreen(page)).toBe(false);
  await expect(page.locator('.presentation')).toHaveCount(1);
  // For a moment Escape still belongs to the screen.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.locator('.presentation')).toHaveCount(0, { timeout: 200 });
  }).toPass();
  await hasLeft(page);
}
