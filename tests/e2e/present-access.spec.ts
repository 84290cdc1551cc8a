// Every state of a presentation, light and dark: no violation that axe can find; and nothing is wider than a phone.
import { expect, type Page } from '@playwright/test';
import { cambodiaLesson } from '../../src/data/cambodia/lesson.ts';
import { openApp } from './app.ts';
import { violationsOn } from './axe.ts';
import { askToPresent, jumpTo, present, pressOnce, startWithTwo, test, turn } from './presenting.ts';

const { steps } = cambodiaLesson;
const stepThat = (fits: (step: (typeof steps)[number]) => boolean): number => steps.findIndex(fits) + 1;
const HIDING = stepThat(({ hides }) => hides?.what === 'speaker');

/** A state is looked at in both colour schemes: in dark ones at what colours can change. */
async function expectNone(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator(`html[data-theme="${colorScheme}"]`)).toBeAttached();
    const rules = colorScheme === 'dark' ? ['color-contrast'] : [];
    expect(await violationsOn(page, rules), `${state}, ${colorScheme}`).toEqual([]);
  }
}

/** The slides, and what may lie over them, one after the other in one presentation. */
const SLIDES: readonly { readonly name: string; readonly reach: (page: Page) => Promise<void> }[] = [
  { name: 'a page', reach: (page) => jumpTo(page, 1) },
  {
    name: 'an event',
    reach: (page) =>
      jumpTo(
        page,
        stepThat(({ id }) => id === 'posted'),
      ),
  },
  {
    name: 'an event beside the lesson',
    reach: async (page) => {
      await page.locator('.thread-button:not([aria-haspopup])').first().press('Enter');
      await page.getByRole('button', { name: 'Back to the lesson' }).waitFor();
    },
  },
  {
    name: 'the events of one time',
    reach: async (page) => {
      await page.locator('.thread-button[aria-haspopup]').first().press('Enter');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'a step that hides something',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      // The mark that was opened has the focus; digits before Enter say that it is not meant.
      await jumpTo(page, HIDING);
    },
  },
  { name: 'its answer', reach: (page) => turn(page, 'ArrowRight') },
  { name: 'the overview', reach: (page) => pressOnce(page, 'o') },
  {
    name: 'a black screen',
    reach: async (page) => {
      await pressOnce(page, 'o');
      await pressOnce(page, 'b');
    },
  },
  {
    name: 'putting in order',
    reach: async (page) => {
      await pressOnce(page, 'ArrowLeft');
      await jumpTo(
        page,
        stepThat((step) => step.kind === 'activity' && step.activity === 'order'),
      );
    },
  },
  {
    name: 'weighing words',
    reach: (page) =>
      jumpTo(
        page,
        stepThat((step) => step.kind === 'activity' && step.activity === 'standing'),
      ),
  },
];

/** What stands beside a presentation: dialogs and the lesson's editor. */
const DESKS: readonly { readonly name: string; readonly reach: (page: Page) => Promise<void> }[] = [
  { name: 'the start', reach: async () => {} },
  {
    name: 'the activities',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Activities for one pupil' }).click();
      await page.getByRole('dialog', { name: 'Activities' }).locator('.activity > *').first().waitFor();
    },
  },
  {
    name: 'an activity for one pupil',
    reach: async (page) => {
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Told as fact/ })
        .first()
        .click();
      await expect(page.getByRole('dialog').getByRole('region', { name: /^Told as fact/ })).toBeVisible();
    },
  },
  {
    name: 'taking it along',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      const dialog = await askToPresent(page);
      await dialog.getByRole('button', { name: 'Take along' }).click();
      await expect(page.getByRole('button', { name: /^Download to take along/ })).toBeEnabled();
    },
  },
  {
    name: 'the lesson',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      const dialog = await askToPresent(page);
      await dialog.getByRole('button', { name: 'Change the lesson' }).click();
      await page.locator('.step').first().waitFor();
    },
  },
  {
    name: 'a step of the lesson',
    reach: (page) => page.getByRole('button', { name: new RegExp(`^Step ${HIDING}:`) }).click(),
  },
  {
    name: 'the question before a reset',
    reach: async (page) => {
      await page.getByLabel('Title', { exact: true }).fill('Another');
      await page.getByRole('button', { name: 'Reset to the built-in lesson' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];

async function inDesks(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await openApp(page);
  await askToPresent(page);
  for (const { name, reach } of DESKS) {
    await reach(page);
    await look(name);
  }
}

test('axe finds nothing on the class’s window, light and dark', async ({ page }) => {
  await present(page);
  for (const { name, reach } of SLIDES) {
    await reach(page);
    await expectNone(page, name);
  }
});

test('axe finds nothing on the speaker’s window, light and dark', async ({ page }) => {
  await openApp(page);
  const speaker = await startWithTwo(page);
  await speaker
    .locator('.step-button')
    .nth(HIDING - 1)
    .click();
  await expect(speaker.getByRole('region', { name: 'The hidden answer' })).toBeVisible();
  await expectNone(speaker, 'a hidden answer');
  await pressOnce(speaker, 'b');
  await expectNone(speaker, 'a black screen');
  await page.close();
  await expect(speaker.getByRole('alert')).toBeVisible();
  await expectNone(speaker, 'the class’s window is closed');
});

test('axe finds nothing on the dialogs and the lesson’s editor, light and dark', async ({ page }) => {
  await inDesks(page, (name) => expectNone(page, name));
});

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const dialogs = [...document.querySelectorAll('dialog[open]'), ...document.querySelectorAll('.desk, .desk-body')];
    const inside = dialogs.map((dialog) => dialog.scrollWidth - dialog.clientWidth);
    return document.documentElement.scrollWidth + Math.max(0, ...inside);
  });
}

test('on a phone of 360 px the dialogs and the editor are no wider than the screen, and axe finds nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await inDesks(page, async (name) => {
    expect(await widthOf(page), name).toBeLessThanOrEqual(360);
    await expectNone(page, name);
  });
});

test('a phone that shows the class’s window has every word inside of it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await present(page);
  for (const step of [1, HIDING, steps.length]) {
    await jumpTo(page, step);
    expect(await widthOf(page)).toBeLessThanOrEqual(360);
    await expectNone(page, `step ${step}`);
    const outside = await page.evaluate(() => {
      const words = [...document.querySelectorAll('.slide-body *')].filter(
        ({ childElementCount }) => !childElementCount,
      );
      return words.filter((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return left < 0 || right > innerWidth || top < 0 || bottom > innerHeight;
      }).length;
    });
    expect(outside).toBe(0);
  }
});
