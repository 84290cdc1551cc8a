// Off the lesson's way and out of it: a mark of the axis opens its event, the lesson goes on where it was, and the timeline
// stands where the presentation was left.
import { expect, type Page } from '@playwright/test';
import { cambodiaLesson } from '../../src/data/cambodia/lesson.ts';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { panelOf } from './app.ts';
import {
  askToPresent,
  hasLeft,
  isFullScreen,
  jumpTo,
  leave,
  placeOf,
  present,
  pressControl,
  pressOnce,
  test,
  turn,
} from './presenting.ts';

const { steps } = cambodiaLesson;
const POSTED = steps.findIndex(({ id }) => id === 'posted') + 1;

function expectStep(page: Page, step: number): Promise<void> {
  return expect(placeOf(page)).toContainText(`${step} / ${steps.length}`);
}

function paramOf(page: Page, name: string): Promise<string | null> {
  return page.evaluate((key) => new URLSearchParams(location.hash.slice(1)).get(key), name);
}

function titleOf(id: string): string {
  return cambodia.events.find((event) => event.id === id)?.title ?? '';
}

test('Escape leaves full screen first and the presentation second, at the same event; P comes back to it', async ({
  page,
}) => {
  await present(page);
  await jumpTo(page, POSTED);
  await leave(page);
  expect(await paramOf(page, 'event')).toBe('call-posted');
  expect(await paramOf(page, 'show')).toBeNull();
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(titleOf('call-posted'));
  const dialog = await askToPresent(page);
  await dialog.getByRole('radio', { name: 'All of it' }).check();
  await dialog.getByRole('button', { name: 'Start', exact: true }).click();
  await expectStep(page, POSTED);
  await expect.poll(() => isFullScreen(page)).toBe(true);
  await pressOnce(page, 'f');
  await expect.poll(() => isFullScreen(page)).toBe(false);
  await pressOnce(page, 'f');
  await expect.poll(() => isFullScreen(page)).toBe(true);
});

test('a click on a mark of the axis opens its event, and Back to the lesson returns to the step', async ({ page }) => {
  await present(page);
  await jumpTo(page, POSTED);
  const mark = page.locator('.thread-button:not([aria-haspopup])').first();
  const name = (await mark.getAttribute('aria-label')) ?? '';
  await mark.click();
  const title = page.locator('.slide-title');
  await expect(title).not.toHaveText(titleOf('call-posted'));
  expect(name).toContain((await title.textContent()) ?? 'no title');
  await page.getByRole('button', { name: 'Back to the lesson' }).click();
  await expect(title).toHaveText(titleOf('call-posted'));
  await expectStep(page, POSTED);
  // Several at one time are listed first.
  await page.locator('.thread-button[aria-haspopup]').first().click();
  const listed = page.getByRole('dialog', { name: 'Events at this time' }).getByRole('button').first();
  const words = (await listed.textContent()) ?? '';
  await listed.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(words).toContain((await title.textContent()) ?? 'no title');
  const opened = (await title.textContent()) ?? '';
  // Left from there, the timeline stands at that event.
  await pressControl(page, 'End');
  await hasLeft(page);
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(opened);
  expect(titleOf((await paramOf(page, 'event')) ?? '')).toBe(opened);
});

test('the axis flies from step to step, and a key in the middle of it is not lost', async ({ page }) => {
  await present(page);
  await jumpTo(page, POSTED - 1);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const flying = page.locator('.thread[data-flying]');
  await turn(page, 'ArrowRight');
  await expect(flying).toHaveCount(1);
  await turn(page, 'ArrowLeft');
  await expect(flying).toHaveCount(1);
  await expectStep(page, POSTED - 1);
  await expect(flying).toHaveCount(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await turn(page, 'ArrowDown');
  await expect(flying).toHaveCount(0);
});

test('the screen stays awake as long as the lesson is shown', async ({ page }) => {
  await page.addInitScript(() => {
    const locks = { held: 0 };
    Object.assign(window, { locks });
    const request = async () => {
      locks.held += 1;
      const release = async (): Promise<void> => {
        locks.held -= 1;
      };
      return { release };
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  const held = () => page.evaluate(() => (window as unknown as { locks: { held: number } }).locks.held);
  await present(page);
  await expect.poll(held).toBe(1);
  await leave(page);
  await expect.poll(held).toBe(0);
});
