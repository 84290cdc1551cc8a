// Wheel, drag, pinch, keys and the overview move the view as hands expect.
import { expect } from '@playwright/test';
import { openApp, settle, test, viewOf } from './app.ts';

const lengthOf = (view: { from: number; to: number }): number => view.to - view.from;

async function surfaceBox(page: import('@playwright/test').Page) {
  const box = await page.locator('.timeline-surface').boundingBox();
  if (!box) throw new Error('missing box: surface');
  return box;
}

/** How many px of the line below the stage are of another colour than its ground: its labels are drawn, not elements. */
async function inkOnAxis(page: import('@playwright/test').Page): Promise<number> {
  return page.locator('.stage-canvas').evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const rem =
      (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * canvas.height) / canvas.clientHeight;
    const pixels = canvas
      .getContext('2d')
      ?.getImageData(0, canvas.height - Math.floor(1.5 * rem), canvas.width, Math.floor(rem)).data;
    const colours = new Uint32Array(pixels?.buffer ?? new ArrayBuffer(0));
    return colours.filter((colour) => colour !== colours[0]).length;
  });
}

test('Control and one notch of the wheel zoom by a quarter about the pointer', async ({ page }) => {
  await openApp(page);
  const before = await viewOf(page);
  const box = await surfaceBox(page);
  await page.mouse.move(box.x + box.width / 4, box.y + 150);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await settle(page);
  const after = await viewOf(page);
  expect(lengthOf(before) / lengthOf(after)).toBeCloseTo(1.25, 1);
  const pointed = (view: { from: number; to: number }): number => view.from + lengthOf(view) / 4;
  expect(Math.abs(pointed(after) - pointed(before)) / lengthOf(before)).toBeLessThan(0.005);
});

test('a plain wheel and a drag move in time without zooming', async ({ page }) => {
  await openApp(page);
  const before = await viewOf(page);
  const box = await surfaceBox(page);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 12);
  await page.mouse.wheel(0, 200);
  await settle(page);
  const scrolled = await viewOf(page);
  expect(scrolled.from).toBeGreaterThan(before.from);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 200, box.y + box.height - 12, { steps: 5 });
  await page.mouse.up();
  await settle(page);
  const dragged = await viewOf(page);
  expect(dragged.from).toBeLessThan(scrolled.from);
  expect(Math.abs(lengthOf(dragged) / lengthOf(before) - 1)).toBeLessThan(0.001);
});

test('a drag that starts on a title moves the view and opens nothing', async ({ page }) => {
  await openApp(page);
  const before = await viewOf(page);
  const title = await page.locator('button[data-event]').nth(8).boundingBox();
  if (!title) throw new Error('missing box: title');
  await page.mouse.move(title.x + 10, title.y + 10);
  await page.mouse.down();
  await page.mouse.move(title.x + 130, title.y + 12, { steps: 6 });
  await page.mouse.up();
  await settle(page);
  expect((await viewOf(page)).from).not.toBe(before.from);
  await expect(page.locator('[aria-current="true"]')).toHaveCount(0);
});

test('double-click zooms in, and buttons and keys zoom and move too', async ({ page }) => {
  await openApp(page);
  const box = await surfaceBox(page);
  const before = await viewOf(page);
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height - 12);
  await settle(page);
  const doubled = await viewOf(page);
  expect(lengthOf(before) / lengthOf(doubled)).toBeCloseTo(2, 1);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await settle(page);
  const closer = await viewOf(page);
  expect(lengthOf(closer)).toBeLessThan(lengthOf(doubled));
  for (const key of ['s', 'd', '-', 'a', 'w']) {
    const start = await viewOf(page);
    await page.keyboard.press(key);
    await settle(page);
    expect(await viewOf(page), key).not.toEqual(start);
  }
});

test('Shift and drag marks a span and zooms to it', async ({ page }) => {
  await openApp(page);
  const before = await viewOf(page);
  const box = await surfaceBox(page);
  const y = box.y + box.height - 12;
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + box.width * 0.25, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await settle(page);
  const after = await viewOf(page);
  expect(lengthOf(after) / lengthOf(before)).toBeCloseTo(0.25, 1);
  expect(Math.abs(after.from - (before.from + lengthOf(before) / 4)) / lengthOf(before)).toBeLessThan(0.01);
});

test('no gesture leads out of the timeline or below a day', async ({ page }) => {
  await openApp(page);
  const box = await surfaceBox(page);
  await page.mouse.move(box.x + box.width / 2, box.y + 100);
  for (let i = 0; i < 40; i += 1) await page.mouse.wheel(0, 3000);
  await settle(page);
  const far = await viewOf(page);
  expect(far.from).toBeLessThan(Date.UTC(2020, 11, 31));
  await page.keyboard.down('Control');
  for (let i = 0; i < 60; i += 1) await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await settle(page);
  const day = 24 * 3_600_000;
  // One long gesture reaches the limit, and does not go beyond it.
  expect(Math.abs(lengthOf(await viewOf(page)) - day)).toBeLessThan(day / 100);
  expect(await inkOnAxis(page)).toBeGreaterThan(20);
});

test('the overview can be clicked beside its window, dragged, resized, and moved by keys', async ({ page }) => {
  await openApp(page, '#v=1&from=2015-01-01&to=2016-01-01');
  const before = await viewOf(page);
  const strip = await page.locator('.overview').boundingBox();
  if (!strip) throw new Error('missing box: overview');
  await page.mouse.click(strip.x + strip.width * 0.8, strip.y + 20);
  await settle(page);
  const clicked = await viewOf(page);
  expect(clicked.from).toBeGreaterThan(before.to);
  const window = page.getByRole('slider', { name: 'Visible time' });
  const box = await window.boundingBox();
  if (!box) throw new Error('missing box: window');
  await page.mouse.move(box.x + box.width / 2, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 150, box.y + 10, { steps: 4 });
  await page.mouse.up();
  await settle(page);
  const dragged = await viewOf(page);
  expect(dragged.from).toBeLessThan(clicked.from);
  const moved = await window.boundingBox();
  if (!moved) throw new Error('missing box: window');
  await page.mouse.move(moved.x + moved.width - 2, moved.y + 10);
  await page.mouse.down();
  await page.mouse.move(moved.x + moved.width + 100, moved.y + 10, { steps: 4 });
  await page.mouse.up();
  await settle(page);
  const resized = await viewOf(page);
  expect(resized.from).toBe(dragged.from);
  expect(resized.to).toBeGreaterThan(dragged.to);
  await window.focus();
  await page.keyboard.press('ArrowRight');
  await settle(page);
  expect((await viewOf(page)).from).toBeGreaterThan(resized.from);
});

test('two fingers pinch and one finger pans on a touch screen', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 820, height: 1180 },
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await openApp(page);
  const before = await viewOf(page);
  const client = await context.newCDPSession(page);
  const touch = async (type: string, xs: readonly number[]): Promise<void> => {
    const touchPoints = xs.map((x, id) => ({ x, y: 500, id }));
    await client.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints });
  };
  await touch('touchStart', [380, 440]);
  for (let spread = 0; spread <= 150; spread += 30) await touch('touchMove', [380 - spread, 440 + spread]);
  await touch('touchEnd', []);
  await settle(page);
  const pinched = await viewOf(page);
  expect(lengthOf(before) / lengthOf(pinched)).toBeGreaterThan(3);
  await touch('touchStart', [500]);
  for (let x = 500; x >= 300; x -= 40) await touch('touchMove', [x]);
  await touch('touchEnd', []);
  await settle(page);
  expect((await viewOf(page)).from).toBeGreaterThan(pinched.from);
  await context.close();
});

test('every cluster is a few clicks from its events: it zooms in until they part, or lists them', async ({ page }) => {
  await openApp(page);
  const clusters = page.locator('button[data-cluster]');
  for (let click = 0; click < 12 && (await clusters.count()) > 0; click += 1) {
    const cluster = clusters.first();
    const count = Number(await cluster.getAttribute('data-cluster'));
    const before = await viewOf(page);
    await cluster.click();
    await settle(page);
    const list = page.locator('.cluster-list');
    if ((await list.count()) === 1) {
      await expect(list.getByRole('button')).toHaveCount(count);
      const title = (await list.getByRole('button').last().textContent()) ?? '';
      await page.keyboard.press('Escape');
      await expect(page.locator('button[data-cluster]:focus')).toHaveCount(1);
      await cluster.click();
      await list.getByRole('button').last().click();
      expect(title).toContain((await page.locator('.panel-title').textContent()) ?? '-');
      return;
    }
    expect(lengthOf(await viewOf(page))).toBeLessThan(lengthOf(before));
  }
  await expect(clusters).toHaveCount(0);
});

test('a finger moving up scrolls lanes that are higher than the window', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 740, height: 360 },
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await openApp(page, '#v=1&layout=timeline');
  const scroller = page.locator('.stage-scroller');
  const top = () => scroller.evaluate((element) => element.scrollTop);
  const box = await scroller.boundingBox();
  if (!box) throw new Error('missing box: scroller');
  const before = await top();
  const client = await context.newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number): Promise<void> => {
    const touchPoints = y === undefined ? [] : [{ x: box.x + 250, y }];
    await client.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  const middle = box.y + box.height / 2;
  await touch('touchStart', middle);
  for (let moved = 10; moved <= 120; moved += 10) await touch('touchMove', middle - moved);
  await touch('touchEnd');
  expect(await top()).toBeGreaterThan(before + 50);
  await context.close();
});

test('on a phone, where time runs down, a finger moving up leads to what is later, and two fingers zoom', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 844 },
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await openApp(page, '#v=1&from=2016-01-01&to=2017-01-01');
  const before = await viewOf(page);
  const box = await surfaceBox(page);
  const client = await context.newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...ys: readonly number[]): Promise<void> => {
    const touchPoints = ys.map((y, id) => ({ x: box.x + 180, y: box.y + y, id }));
    await client.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  await touch('touchStart', 300);
  for (let y = 290; y >= 180; y -= 10) await touch('touchMove', y);
  await touch('touchEnd');
  await settle(page);
  const moved = await viewOf(page);
  expect(moved.from).toBeGreaterThan(before.from);
  expect(Math.abs(lengthOf(moved) / lengthOf(before) - 1)).toBeLessThan(0.001);
  await touch('touchStart', 200, 260);
  for (let spread = 0; spread <= 90; spread += 15) await touch('touchMove', 200 - spread, 260 + spread);
  await touch('touchEnd');
  await settle(page);
  expect(lengthOf(moved) / lengthOf(await viewOf(page))).toBeGreaterThan(2);
  await context.close();
});

test('on a phone one lane can be seen alone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page);
  const lanes = page.getByRole('group', { name: 'Lanes' }).getByRole('button');
  const shown = async (): Promise<number> => {
    const clusters = page.locator('button[data-cluster]');
    const counts = await clusters.evaluateAll((all) =>
      all.map((each) => Number((each as HTMLElement).dataset['cluster'])),
    );
    return counts.reduce(
      (sum, count) => sum + count,
      await page.locator('button[data-event], .loose-mark:not([data-cluster])').count(),
    );
  };
  const all = await shown();
  await lanes.nth(1).click();
  await expect(lanes.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(shown).toBeLessThan(all);
  await lanes.nth(0).click();
  await expect.poll(shown).toBe(all);
});

test('E shortens the empty stretches, the address says so, and E again gives the old view back', async ({ page }) => {
  await openApp(page);
  const before = await viewOf(page);
  const places = () =>
    page
      .locator('button[data-event]')
      .evaluateAll((buttons) =>
        buttons.map((each) => `${each.dataset['event']} ${Math.round(each.getBoundingClientRect().left)}`),
      );
  const toScale = await places();
  await page.keyboard.press('e');
  await settle(page);
  await expect(page).toHaveURL(/axis=even/);
  await expect(page.getByRole('button', { name: 'Even axis' })).toHaveAttribute('aria-pressed', 'true');
  expect(await viewOf(page)).toEqual(before);
  expect(await places()).not.toEqual(toScale);
  await page.keyboard.press('e');
  await settle(page);
  await expect(page).not.toHaveURL(/axis=even/);
  expect(await places()).toEqual(toScale);
});

test('keys do nothing while a dialog is open', async ({ page }) => {
  await openApp(page);
  const before = await viewOf(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('w');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await settle(page);
  expect(await viewOf(page)).toEqual(before);
  await expect(page.locator('[aria-current="true"]')).toHaveCount(0);
  await page.keyboard.press('0');
  await settle(page);
  expect((await viewOf(page)).from).toBeLessThan(Date.UTC(1998, 0, 1));
});
