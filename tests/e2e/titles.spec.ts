// Measured, not believed: no two titles overlap, at three widths and six zooms.
import { expect, type Page } from '@playwright/test';
import { openApp, settle, test } from './app.ts';

const WIDTHS = [360, 1280, 1920];
const VIEWS = [
  { name: 'all', from: '2013-01-01', to: '2020-09-01' },
  { name: 'two years', from: '2016-01-01', to: '2018-01-01' },
  { name: 'a year', from: '2019-01-01', to: '2020-01-01' },
  { name: 'a season', from: '2013-07-01', to: '2013-11-01' },
  { name: 'a month', from: '2013-09-10', to: '2013-10-05' },
  { name: 'a few days', from: '2017-03-02', to: '2017-03-08' },
];

/** Pairs of titled marks whose boxes share more than half a pixel, and boxes that an untitled mark touches. */
async function overlapsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('button[data-event], .loose-mark')].map((element) => ({
      name: element.textContent || element.getAttribute('aria-label') || '',
      box: element.getBoundingClientRect(),
    }));
    const faults: string[] = [];
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1)) {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (across > 0.5 && down > 0.5) faults.push(`${a.name} × ${b.name}`);
      }
    });
    return faults;
  });
}

/** Follows an address on the page that is open, as a link does. */
async function goTo(page: Page, parts: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#v=1&layout=timeline&${parts}`);
  await settle(page);
}

for (const width of WIDTHS) {
  test(`no title overlaps another or a mark at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
    await openApp(page);
    for (const { name, from, to } of VIEWS) {
      await goTo(page, `from=${from}&to=${to}`);
      expect(await page.locator('button[data-event], .loose-mark').count(), name).toBeGreaterThan(0);
      expect(await overlapsOn(page), name).toEqual([]);
    }
    await goTo(page, 'event=call-court-case');
    expect(await overlapsOn(page), 'with an event called out').toEqual([]);
  });
}

test('panning moves all titles by the same distance, and zooming keeps each in its row', async ({ page }) => {
  await openApp(page, '#v=1&from=2016-06-01&to=2017-12-01');
  const places = () =>
    page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('button[data-event]')].map((element) => {
          const { left, width, top } = element.getBoundingClientRect();
          return [element.dataset['event'] ?? '', { left, width, top }];
        }),
      ),
    );
  const before = await places();
  const box = await page.locator('.timeline-surface').boundingBox();
  if (!box) throw new Error('missing box: surface');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 10);
  await page.mouse.wheel(0, 40);
  await settle(page);
  const panned = await places();
  const shared = Object.keys(before).filter((id) => panned[id] && panned[id].width === before[id]?.width);
  expect(shared.length).toBeGreaterThan(5);
  const shifts = shared.map((id) => Math.round(((panned[id]?.left ?? 0) - (before[id]?.left ?? 0)) * 10) / 10);
  expect(new Set(shifts).size).toBe(1);
  await page.keyboard.press('+');
  await settle(page);
  const zoomed = await places();
  const rows = shared.filter((id) => zoomed[id]);
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.filter((id) => Math.abs((zoomed[id]?.top ?? 0) - (before[id]?.top ?? 0)) > 0.5)).toEqual([]);
});
