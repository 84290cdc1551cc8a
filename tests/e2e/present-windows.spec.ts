// Two pictures: the class's window and the speaker's follow and drive each other, and neither loses anything when it is
// reloaded, closed or crashes. Real windows, real keys.
import { type CDPSession, expect, type Page } from '@playwright/test';
import { cambodiaLesson } from '../../src/data/cambodia/lesson.ts';
import { openApp } from './app.ts';
import {
  askToPresent,
  isPresenting,
  jumpTo,
  placeOf,
  plain,
  pressControl,
  pressOnce,
  startWithTwo,
  stepOf,
  test,
  turn,
} from './presenting.ts';

const { steps } = cambodiaLesson;
const COUNT = steps.length;
/** A step that hides its outcome. */
const HIDING = steps.findIndex(({ hides }) => hides?.what === 'outcome') + 1;

/** Both windows stand at a step. */
async function expectAt(classroom: Page, speaker: Page, step: number): Promise<void> {
  await expect(placeOf(classroom)).toContainText(`${step} / ${COUNT}`);
  await expect(stepOf(speaker)).toHaveText(String(step));
}

/** Waits until the speaker's window has its line to the class's window. */
async function hasLine(speaker: Page): Promise<void> {
  await expect(speaker.getByRole('status')).toContainText('The class sees');
}

test('each window follows and drives the other, and a reload of either comes back to the same step', async ({
  page,
}) => {
  await openApp(page);
  const speaker = await startWithTwo(page);
  await page.bringToFront();
  await pressOnce(page, 'PageDown');
  await expectAt(page, speaker, 2);
  await speaker.bringToFront();
  await pressOnce(speaker, 'PageDown');
  await expectAt(page, speaker, 3);
  await speaker.getByRole('button', { name: 'Next step' }).click();
  await expectAt(page, speaker, 4);
  await speaker
    .locator('.step-button')
    .nth(HIDING - 1)
    .click();
  await expectAt(page, speaker, HIDING);
  await expect(speaker.getByRole('status')).toHaveText('The class sees the question; the answer is hidden.');
  await speaker.getByRole('button', { name: 'Show the answer' }).click();
  await expect(page.locator('.slide')).not.toHaveAttribute('data-hides');

  await page.reload();
  await isPresenting(page);
  await expectAt(page, speaker, HIDING);
  await expect(page.locator('.slide')).not.toHaveAttribute('data-hides');
  await speaker.reload();
  await expectAt(page, speaker, HIDING);
  await hasLine(speaker);
  await pressOnce(speaker, 'ArrowLeft');
  await expect(page.locator('.slide')).toHaveAttribute('data-hides', 'outcome');
  await pressOnce(page, 'ArrowUp');
  await expectAt(page, speaker, HIDING - 1);

  await speaker.getByRole('button', { name: 'Black' }).click();
  await expect(page.locator('.curtain')).toHaveAttribute('data-colour', 'black');
  await pressOnce(page, 'ArrowRight');
  await expect(speaker.getByRole('button', { name: 'Black' })).toHaveAttribute('aria-pressed', 'false');
  await speaker.getByRole('button', { name: 'End presentation' }).click();
  await expect(page.getByRole('main', { name: 'Presentation' })).toHaveCount(0);
  await expect(speaker.getByRole('status')).toContainText('The presentation is over.');
});

test('when the class’s window is closed the speaker’s says so, opens it again, and the lesson goes on', async ({
  page,
}) => {
  await openApp(page);
  const speaker = await startWithTwo(page);
  await jumpTo(page, 3);
  await expect(stepOf(speaker)).toHaveText('3');
  await page.close();
  await expect(speaker.getByRole('alert')).toContainText('The class window is closed.');
  // Without a class the lesson still moves.
  await pressOnce(speaker, 'PageDown');
  await expect(stepOf(speaker)).toHaveText('4');
  const [again] = await Promise.all([
    speaker.waitForEvent('popup'),
    speaker.getByRole('button', { name: 'Open it again' }).click(),
  ]);
  await isPresenting(again);
  await expectAt(again, speaker, 4);
  await hasLine(speaker);
  await pressOnce(again, 'ArrowDown');
  await expectAt(again, speaker, 5);
  await pressOnce(speaker, 'ArrowUp');
  await expectAt(again, speaker, 4);
});

test('when the speaker’s window is closed the class’s opens it again, at the same step', async ({ page }) => {
  await openApp(page);
  const speaker = await startWithTwo(page);
  await jumpTo(page, 3);
  await speaker.close();
  const [again] = await Promise.all([page.waitForEvent('popup'), pressControl(page, 'Speaker’s window')]);
  await expectAt(page, again, 3);
  await expect(page.getByRole('button', { name: 'Speaker’s window' })).toHaveCount(0);
  await pressOnce(again, 'ArrowRight');
  await expectAt(page, again, 4);
});

interface Crashed {
  /** Reloads the window as a teacher would. */
  readonly reload: () => Promise<void>;
  readonly textOf: (selector: string) => Promise<string>;
  readonly press: (key: string) => Promise<void>;
}

/** A window that may crash: Playwright gives a crashed page up, so it is looked at and reloaded past Playwright. */
async function withstand(page: Page): Promise<Crashed & { readonly crash: () => Promise<void> }> {
  const session: CDPSession = await page.context().newCDPSession(page);
  return {
    crash: async () => {
      const crashed = page.waitForEvent('crash');
      // It is never answered.
      session.send('Page.crash').catch(() => undefined);
      await crashed;
    },
    reload: async () => {
      await session.send('Page.reload');
    },
    textOf: async (selector) => {
      const expression = `document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`;
      const { result } = await session.send('Runtime.evaluate', { expression });
      return String(result.value);
    },
    press: async (key) => {
      for (const type of ['keyDown', 'keyUp'] as const) await session.send('Input.dispatchKeyEvent', { type, key });
    },
  };
}

test('after a crash, which takes both windows, each comes back to the same step and drives the other', async ({
  page,
  watch,
  windows,
}) => {
  await openApp(page);
  const speakerPage = await startWithTwo(page);
  const [classroom, speaker] = [await withstand(page), await withstand(speakerPage)];
  const expectBoth = async (step: number): Promise<void> => {
    await expect.poll(() => classroom.textOf('.slide-place')).toBe(`${step} / ${COUNT}`);
    await expect.poll(() => speaker.textOf('[aria-current="step"] .step-button-number')).toBe(String(step));
  };
  await jumpTo(page, 4);
  await expect(stepOf(speakerPage)).toHaveText('4');
  await classroom.crash();
  await Promise.all([classroom.reload(), speaker.reload()]);
  await expectBoth(4);
  await expect.poll(() => speaker.textOf('[role="status"]')).toContain('The class sees');
  await speaker.press('PageDown');
  await expectBoth(5);
  await classroom.press('ArrowUp');
  await expectBoth(4);
  // Chromium's own words about a window whose program is another one since the crash.
  for (const fault of [...watch.faults.splice(0), ...windows.faults.splice(0)]) {
    expect(fault).toContain('would block the window.closed call');
  }
});

test('the speaker’s notes are never in the class’s window', async ({ page }) => {
  await openApp(page);
  const speaker = await startWithTwo(page);
  const notes = steps.flatMap(({ note }) => Object.values(note).filter((text) => text !== ''));
  const shown = new Set<string>();
  for (let step = 1; step <= COUNT; step += 1) {
    await expectAt(page, speaker, step);
    const html = plain(await page.evaluate(() => document.querySelector('#root')?.outerHTML ?? ''));
    expect(notes.filter((note) => html.includes(note.slice(0, 40)))).toEqual([]);
    const words = plain((await speaker.getByRole('main').textContent()) ?? '');
    for (const note of Object.values(steps[step - 1]?.note ?? {})) if (words.includes(note)) shown.add(note);
    if (step < COUNT) await speaker.locator('.step-button').nth(step).click();
  }
  // They were all there, where the teacher reads them.
  expect(shown.size).toBe(new Set(notes).size);
});

test('two presentations at once do not disturb each other', async ({ page, context }) => {
  await openApp(page);
  const speaker = await startWithTwo(page);
  const other = await context.newPage();
  await openApp(other);
  const otherSpeaker = await startWithTwo(other);
  await pressOnce(otherSpeaker, 'End');
  await expectAt(other, otherSpeaker, COUNT);
  await jumpTo(page, 3);
  await expectAt(page, speaker, 3);
  await expectAt(other, otherSpeaker, COUNT);
  await page.reload();
  await otherSpeaker.reload();
  await expectAt(page, speaker, 3);
  await expectAt(other, otherSpeaker, COUNT);
  await otherSpeaker.getByRole('button', { name: 'End presentation' }).click();
  await expect(other.getByRole('main', { name: 'Presentation' })).toHaveCount(0);
  await turn(page, 'ArrowRight');
  await expectAt(page, speaker, 4);
});

test('where the browser blocks the second window the dialog says so and offers the printed script', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openApp(page);
  const dialog = await askToPresent(page);
  await dialog.getByRole('radio', { name: 'Two pictures' }).check();
  await dialog.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('The browser blocks the second window');
  await expect(dialog.getByRole('alert')).toContainText('print the teacher’s script');
  await expect(dialog.getByRole('button', { name: 'Print the teacher’s script' })).toBeEnabled();
  await expect(page.locator('.presentation')).toHaveCount(0);
  await dialog.getByRole('radio', { name: 'One picture' }).check();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Start', exact: true }).click();
  await isPresenting(page);
});
