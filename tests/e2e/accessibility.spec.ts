// Every state, light and dark, on a phone, with large text: no violation that axe can find.
import { expect, type Page } from '@playwright/test';
import { openApp, panelOf, settle, test } from './app.ts';
import { violationsOn } from './axe.ts';

/** In light colours every rule; in dark ones what colours can change. */
async function expectNoViolations(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await violationsOn(page, ['color-contrast'])).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

const STATES: readonly { readonly name: string; readonly reach: (page: Page) => Promise<void> }[] = [
  { name: 'the first view', reach: async () => {} },
  { name: 'an open event', reach: async (page) => page.keyboard.press('Home') },
  { name: 'the even axis', reach: async (page) => page.keyboard.press('e') },
  { name: 'the list', reach: async (page) => page.keyboard.press('l') },
  {
    name: 'the list with an open event',
    reach: async (page) => {
      await page.keyboard.press('End');
      await page.keyboard.press('l');
    },
  },
  {
    name: 'the list of a cluster',
    reach: async (page) => {
      await page.goto('about:blank');
      await openApp(page, '#v=1&from=2016-09-20&to=2016-09-28');
      await page.locator('button[data-cluster]').first().click();
    },
  },
  {
    name: 'the keys',
    reach: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'about',
    reach: async (page) => {
      await page.getByRole('button', { name: 'About', exact: true }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'the report',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Report a mistake' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];

test.beforeEach(({ page }) => page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' }));

for (const { name, reach } of STATES) {
  test(`axe finds nothing on ${name}, light and dark`, async ({ page }) => {
    await openApp(page);
    await reach(page);
    await settle(page);
    await expectNoViolations(page);
  });
}

test('axe finds nothing on a phone, light and dark', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openApp(page);
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.keyboard.press('Home');
  await settle(page);
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  await settle(page);
  await expectNoViolations(page);
});

test('axe finds nothing after bad input, light and dark', async ({ page }) => {
  await openApp(page, '#v=1&event=nobody&from=yesterday&to=2014-01-01');
  await expect(page.locator('.notices')).toContainText('nobody');
  await expectNoViolations(page);
});

test('a phone of 360 px shows the timeline upright first, and nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openApp(page);
  await expect(page.getByRole('button', { name: 'Timeline', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.timeline')).toHaveAttribute('data-orientation', 'upright');
  await expect(page.locator('button[data-event]').first()).toBeVisible();
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(360);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expect(page.locator('[data-item]').first()).toBeVisible();
  expect(await width()).toBeLessThanOrEqual(360);
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  await expect(page.locator('.timeline-surface')).toBeVisible();
  await page.keyboard.press('Home');
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeVisible();
  expect(await width()).toBeLessThanOrEqual(360);
});

test('on a phone the timeline stays in sight above an open event', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openApp(page);
  await page.keyboard.press('Home');
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeVisible();
  await settle(page);
  const chosen = page.locator('[data-event][aria-current="true"]');
  await expect(chosen).toBeInViewport({ ratio: 0.9 });
  const [stage, panel] = [await page.locator('.stage').boundingBox(), await panelOf(page).boundingBox()];
  expect(stage?.height).toBeGreaterThan(90);
  expect((stage?.y ?? 0) + (stage?.height ?? 0)).toBeLessThanOrEqual((panel?.y ?? 0) + 1);
});

test('at 200% text everything is still there and reachable', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '200%';
    });
  });
  await openApp(page);
  await page.setViewportSize({ width: 1440, height: 901 });
  await page.keyboard.press('Home');
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeVisible();
  await expect(page.locator('button[data-event]').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
});

test('with reduced motion a flight is a cut', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page);
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = (): void => {
      seen.add(document.querySelector<HTMLElement>('.overview-window')?.style.width ?? '');
      requestAnimationFrame(look);
    };
    look();
  });
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await settle(page);
  expect(await page.evaluate(() => (window as unknown as { seen: Set<string> }).seen.size)).toBe(2);
});

test('light and dark follow the system and can be switched, and the choice stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openApp(page);
  const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
  expect(await theme()).toBe('dark');
  await page.getByRole('button', { name: /^Colours/ }).click();
  expect(await theme()).toBe('light');
  await page.reload();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  expect(await theme()).toBe('light');
});
