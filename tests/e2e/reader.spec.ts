// What a newcomer does: look, zoom, click, read, go back, walk, share.
import { expect } from '@playwright/test';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { openApp, panelOf, settle, test, viewOf } from './app.ts';

/** Weight 5: the class must see them at first sight. */
const HEAVIEST = cambodia.events.filter((event) => event.weight === 5).map((event) => event.id);

test('a reader zooms to 2013, opens an event, reads the words it rests on, and goes back', async ({ page }) => {
  await openApp(page);
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toContainText('Cambodia');
  const surface = page.locator('.timeline-surface');
  const box = await surface.boundingBox();
  if (!box) throw new Error('missing box: surface');
  await page.mouse.move(box.x + box.width * 0.09, box.y + 200);
  await page.keyboard.down('Control');
  for (let notch = 0; notch < 10; notch += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await settle(page);
  const zoomed = await viewOf(page);
  expect(new Date(zoomed.from).getUTCFullYear()).toBe(2013);
  const event = page.locator('button[data-event]', { hasText: 'threat' }).first();
  const title = (await event.textContent()) ?? '';
  await event.click();
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(panelOf(page).locator('blockquote[data-source]').first()).toContainText('recording');
  await expect(page).toHaveURL(/event=/);
  await page.goBack();
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toContainText('Cambodia');
  await settle(page);
  expect(await viewOf(page)).toEqual(zoomed);
  await page.goForward();
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(title);
});

test('the first view reaches from 2013 to 2020 and announces what lies before it', async ({ page }) => {
  await openApp(page);
  const view = await viewOf(page);
  expect(new Date(view.from).toISOString()).toMatch(/^2013-01-01/);
  expect(new Date(view.to).getUTCFullYear()).toBe(2020);
  await page.getByRole('button', { name: /earlier, from 1997/ }).click();
  await settle(page);
  expect((await viewOf(page)).from).toBeLessThan(Date.UTC(1998, 0, 1));
  await page.getByRole('button', { name: /fit all/i }).click();
  await settle(page);
  expect(await viewOf(page)).toEqual(view);
});

test('the heaviest events have their titles at first sight', async ({ page }) => {
  for (const [width, height] of [
    [1920, 1080],
    [1440, 900],
    [1366, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('about:blank');
    await openApp(page);
    const shown = await page
      .locator('button[data-event]')
      .evaluateAll((buttons) => buttons.map((button) => button.dataset['event']));
    const missing = HEAVIEST.filter((id) => !shown.includes(id));
    expect(missing, `${width} × ${height}`).toEqual([]);
  }
});

test('arrow keys walk through every event in time, with the focus on it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page);
  await page.keyboard.press('Home');
  const walked = new Set<string>();
  const position = page.locator('.panel-footer-position');
  await expect(position).toHaveText(/^1 of /);
  const count = Number((await position.textContent())?.split(' of ')[1]);
  expect(count).toBeGreaterThanOrEqual(60);
  for (let step = 0; step < count; step += 1) {
    await expect(position).toHaveText(`${step + 1} of ${count}`);
    const focused = page.locator('button[data-event]:focus');
    await expect(focused).toHaveAttribute('aria-current', 'true');
    walked.add((await focused.getAttribute('data-event')) ?? '');
    await page.keyboard.press('ArrowRight');
  }
  expect(walked.size).toBe(count);
  await page.keyboard.press('Escape');
  await expect(page.locator('[aria-current="true"]')).toHaveCount(0);
});

test('a click on an event in view moves nothing, and each event opened is a step back', async ({ page }) => {
  await openApp(page);
  const view = await viewOf(page);
  const heading = panelOf(page).getByRole('heading', { level: 2 });
  for (const id of HEAVIEST.slice(0, 4)) {
    await page.locator(`button[data-event="${id}"]`).click();
    await settle(page);
    expect(await viewOf(page), id).toEqual(view);
  }
  const last = (await heading.textContent()) ?? '';
  await page.goBack();
  await expect(heading).not.toHaveText(last);
  await expect(page).toHaveURL(new RegExp(`event=${HEAVIEST[2]}&`));
});

test('Back during a flight ends the flight where Back leads', async ({ page }) => {
  await openApp(page, '#v=1&from=2013-06-01&to=2014-06-01');
  const before = await viewOf(page);
  await page.keyboard.press('End');
  await page.waitForTimeout(120);
  await page.goBack();
  await settle(page);
  expect(await viewOf(page)).toEqual(before);
});

test('closing the panel gives the focus back to the event', async ({ page }) => {
  await openApp(page);
  await page.locator(`button[data-event="${HEAVIEST[1]}"]`).click();
  await panelOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('button[data-event]:focus')).toHaveAttribute('data-event', HEAVIEST[1] ?? '');
});

test('Enter on a focused event opens it', async ({ page }) => {
  await openApp(page);
  const event = page.locator('button[data-event]').nth(3);
  const title = (await event.textContent()) ?? '-';
  await event.focus();
  await page.keyboard.press('Enter');
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(title);
});

test('a link to an event opens exactly this event and view in another window', async ({ page, context }) => {
  await openApp(page);
  await page.keyboard.press('+');
  await settle(page);
  await page.locator('button[data-event]').nth(5).click();
  await settle(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.locator('html[data-ready]').waitFor({ state: 'attached' });
  const heading = panelOf(page).getByRole('heading', { level: 2 });
  await expect(panelOf(other).getByRole('heading', { level: 2 })).toHaveText((await heading.textContent()) ?? '-');
  expect(await viewOf(other)).toEqual(await viewOf(page));
});

test('a connected event is a click away, and its words open at the quote', async ({ page }) => {
  await openApp(page, '#v=1&event=none-such');
  await page.keyboard.press('End');
  await expect(
    panelOf(page)
      .getByRole('link', { name: /Open at this quote/ })
      .first(),
  ).toHaveAttribute('href', /#:~:text=/);
  await panelOf(page)
    .getByRole('button', { name: /Earlier/ })
    .click();
  await expect(panelOf(page).getByText(/^\d+ of \d+$/)).toBeVisible();
});
