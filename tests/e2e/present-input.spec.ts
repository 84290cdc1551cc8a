// The keyboard, the clicker, the finger and the clock of a presentation.
import { expect, type Page } from '@playwright/test';
import { cambodiaLesson } from '../../src/data/cambodia/lesson.ts';
import { isInTwoParts } from '../../src/lesson/lesson.ts';
import { openApp } from './app.ts';
import { isPresenting, jumpTo, leave, placeOf, present, pressControl, pressOnce, test, turn } from './presenting.ts';

const { steps } = cambodiaLesson;
const COUNT = steps.length;
/** A step that hides something, with two steps before it that hide nothing. */
const HIDING = steps.findIndex((step, index) => index > 1 && isInTwoParts(step)) + 1;
const WEIGHING = steps.findIndex((step) => step.kind === 'activity' && step.activity === 'standing') + 1;

function expectStep(page: Page, step: number): Promise<void> {
  return expect(placeOf(page)).toContainText(`${step} / ${COUNT}`);
}

test('every key that moves on or back does so, and shows and hides what a step keeps back', async ({ page }) => {
  await present(page);
  const pairs = [
    ['ArrowRight', 'ArrowLeft'],
    ['ArrowDown', 'ArrowUp'],
    ['Space', 'PageUp'],
    ['PageDown', 'Backspace'],
    ['Enter', 'ArrowLeft'],
  ] as const;
  for (const [forward, back] of pairs) {
    await turn(page, forward);
    await expectStep(page, 2);
    await turn(page, back);
    await expectStep(page, 1);
  }
  await jumpTo(page, HIDING);
  const slide = page.locator('.slide');
  for (const [forward, back] of pairs) {
    await turn(page, forward);
    await expect(slide, forward).not.toHaveAttribute('data-hides');
    await turn(page, back);
    await expect(slide, back).toHaveAttribute('data-hides');
    await expectStep(page, HIDING);
  }
});

test('Home, End, digits with Enter and E jump; digits are shown as they are typed', async ({ page }) => {
  await present(page);
  await pressOnce(page, 'End');
  await expectStep(page, COUNT);
  await pressOnce(page, 'Home');
  await expectStep(page, 1);
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await expect(page.locator('.presentation-typed')).toContainText('11');
  await pressOnce(page, 'Enter');
  await expectStep(page, 11);
  await page.keyboard.press('3');
  await pressOnce(page, 'Escape');
  await expect(page.locator('.presentation-typed')).toHaveCount(0);
  await expectStep(page, 11);
  await jumpTo(page, 1);
  await pressOnce(page, 'e');
  await expectStep(page, steps.findLastIndex(({ part }) => part === steps[0]?.part) + 1);
});

test('B or . draws a black screen, W a white one, L a light that follows the mouse, O the overview', async ({
  page,
}) => {
  await present(page);
  await jumpTo(page, 2);
  const curtain = page.locator('.curtain');
  for (const [key, colour] of [
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
  ] as const) {
    await pressOnce(page, key);
    await expect(curtain).toHaveAttribute('data-colour', colour);
    expect((await curtain.boundingBox())?.width).toBe(1280);
    // Whatever moves on takes the curtain away first.
    await pressOnce(page, 'ArrowRight');
    await expect(curtain).toHaveCount(0);
    await expectStep(page, 2);
  }
  await pressOnce(page, 'l');
  await page.mouse.move(300, 200);
  await expect(page.locator('.spotlight')).toHaveCSS('--x', '300px');
  await pressOnce(page, 'l');
  await expect(page.locator('.spotlight')).toHaveCount(0);
  await pressOnce(page, 'o');
  const overview = page.getByRole('region', { name: 'All steps' });
  await expect(overview.getByRole('button')).toHaveCount(COUNT);
  await expect(overview.locator('[aria-current]')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(overview).toHaveCount(0);
  await expectStep(page, 3);
});

test('a key that bounces or is held down counts once, and Space on a focused button presses only that', async ({
  page,
}) => {
  await present(page);
  await jumpTo(page, 1);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expectStep(page, 2);
  await pressOnce(page, 'ArrowRight');
  await expectStep(page, 3);
  await page.waitForTimeout(260);
  for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('PageDown');
  await page.keyboard.up('PageDown');
  await expectStep(page, 4);
  const pause = page.getByRole('button', { name: 'Play' });
  await pause.focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  await expectStep(page, 4);
});

test('what the mouse presses takes no key away from the lesson', async ({ page }) => {
  await present(page);
  await jumpTo(page, 2);
  await pressControl(page, 'Play');
  await pressOnce(page, 'Space');
  await expectStep(page, 3);
  await pressControl(page, 'Pause');
  await pressOnce(page, 'Enter');
  await expectStep(page, 4);
});

test('a clicker’s start button starts and resumes, and the page is never reloaded', async ({ page }) => {
  await openApp(page);
  await page.evaluate(() => {
    const seen = { isPrevented: [] as boolean[] };
    Object.assign(window, { seen });
    window.addEventListener('keydown', (event) => {
      if (event.key === 'F5') setTimeout(() => seen.isPrevented.push(event.defaultPrevented));
    });
  });
  for (const key of ['F5', 'Shift+F5']) {
    await pressOnce(page, key);
    await isPresenting(page);
    // In the middle it changes nothing.
    const step = key === 'F5' ? 3 : 5;
    await jumpTo(page, step);
    await pressOnce(page, 'F5');
    await pressOnce(page, 'Shift+F5');
    await expect(placeOf(page)).toHaveText(new RegExp(`^${step} /`));
    await leave(page);
    await pressOnce(page, key);
    await expect(placeOf(page)).toHaveText(new RegExp(`^${step} /`));
    await leave(page);
  }
  const seen = await page.evaluate(() => (window as unknown as { seen: { isPrevented: boolean[] } }).seen.isPrevented);
  expect(seen).toEqual(Array.from({ length: 8 }, () => true));
});

test('the clicker moves on while a teacher types the tally of an activity', async ({ page }) => {
  await present(page);
  await jumpTo(page, WEIGHING);
  const count = page.getByRole('spinbutton').first();
  await count.fill('');
  await count.pressSequentially('12');
  await expect(count).toHaveValue('12');
  await expectStep(page, WEIGHING);
  await turn(page, 'PageDown');
});

test('it goes on by itself at the chosen pace, halts under a curtain, and pauses', async ({ page }) => {
  await page.clock.install();
  await present(page);
  await jumpTo(page, 1);
  await pressOnce(page, 'a');
  await page.clock.runFor(19_000);
  await expectStep(page, 1);
  await page.clock.runFor(2_000);
  await expectStep(page, 2);
  await page.getByRole('combobox', { name: 'Seconds for each part' }).selectOption('10 s');
  await page.clock.runFor(11_000);
  await expectStep(page, 3);
  await pressOnce(page, 'b');
  await page.clock.runFor(30_000);
  await expect(page.locator('.curtain')).toHaveCount(1);
  await pressOnce(page, 'b');
  await expectStep(page, 3);
  await pressControl(page, 'Pause');
  await page.clock.runFor(60_000);
  await expectStep(page, 3);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true });

  test('a swipe and a tap at an edge move on and back; a tap in the middle does nothing', async ({ page }) => {
    await present(page);
    await jumpTo(page, 1);
    const session = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number): Promise<void> => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 300 }] });
      await touch('touchStart', from);
      for (let part = 1; part <= 4; part += 1) await touch('touchMove', from + ((to - from) * part) / 4);
      await touch('touchEnd');
    };
    await swipe(900, 500);
    await expectStep(page, 2);
    await page.touchscreen.tap(1260, 360);
    await expectStep(page, 3);
    await page.touchscreen.tap(640, 300);
    await swipe(600, 620);
    await expectStep(page, 3);
    await swipe(500, 900);
    await expectStep(page, 2);
    await page.touchscreen.tap(20, 360);
    await expectStep(page, 1);
  });
});
