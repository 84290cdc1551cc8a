// A teacher with a clicker: opens the app, starts the built-in lesson, and goes through all of it with PageDown alone.
import type { Page } from '@playwright/test';

/** Stands in the page while the axis of the presentation flies. */
export const FLYING = '.thread[data-flying]';

const READY_LIMIT = 20_000;
const CALM_LIMIT = 15_000;
/** ms without a flight before the next press; the same key within 250 ms counts once. */
const PAUSE = 300;
/** No lesson needs so many; something does not go on. */
const MOST_PRESSES = 300;

interface Place {
  readonly step: number;
  readonly steps: number;
  readonly isHiding: boolean;
}

async function placeOf(page: Page): Promise<Place> {
  return page.evaluate(() => {
    const [step = '', steps = ''] = document.querySelector('.slide-place')?.textContent?.split('/') ?? [];
    const isHiding = document.querySelector('.slide[data-hides]') !== null;
    // The last step says “22 / 22 · the end”.
    return { step: Number.parseInt(step, 10), steps: Number.parseInt(steps, 10), isHiding };
  });
}

async function becomeCalm(page: Page): Promise<void> {
  await page.evaluate((limit) => window.sourcelineProbe.whenCalm(limit), CALM_LIMIT);
}

/** Opens the app and starts the lesson, all of it, with one picture. */
export async function startLesson(page: Page, base: string): Promise<void> {
  page.setDefaultTimeout(READY_LIMIT);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(`${base}/app/`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  // What the app keeps for going offline is loaded meanwhile.
  await becomeCalm(page);
  await page.keyboard.press('p');
  await page.getByRole('radio', { name: 'All of it' }).check();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.locator('.slide-place').waitFor();
  await becomeCalm(page);
}

/** Presses PageDown from the first step to the last one, each time when the axis has landed. Gives how many steps there are. */
export async function presentLesson(page: Page): Promise<number> {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    const { step, steps, isHiding } = await placeOf(page);
    if (step === steps && !isHiding) return steps;
    await page.keyboard.press('PageDown');
    await page.evaluate((pause) => window.sourcelineProbe.whenGone(pause), PAUSE);
  }
  throw new Error(`the lesson has no end after ${MOST_PRESSES} presses`);
}
