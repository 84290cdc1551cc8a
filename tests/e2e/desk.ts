// What the stories of the sources desk share: ways to look, to choose, to measure, and a browser that has never been here.
import { type BrowserContextOptions, expect, type Locator, type Page } from '@playwright/test';
import { test as base, openApp, watchPage } from './app.ts';

interface Fresh {
  /** Opens the app at an address's hash in a browser without any memory of it; watched like the first one. */
  readonly openFresh: (hash: string, options?: BrowserContextOptions) => Promise<Page>;
}

export const test = base.extend<Fresh>({
  openFresh: async ({ browser, baseURL }, use) => {
    const faults: string[] = [];
    const close: (() => Promise<void>)[] = [];
    await use(async (hash, options = {}) => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), ...options });
      close.push(() => context.close());
      const page = await context.newPage();
      watchPage(page, new URL(baseURL ?? '').origin, faults);
      await openApp(page, hash);
      return page;
    });
    for (const one of close) await one();
    expect(faults, 'no console message, no page error, no request to another origin').toEqual([]);
  },
});

/** The sizes at which everything has to be good, px. */
export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** The address's hash, with its '#'. */
export function hashOf(page: Page): string {
  return new URL(page.url()).hash;
}

/** The keys and values in the address. */
export function partsOf(page: Page): URLSearchParams {
  return new URLSearchParams(hashOf(page).slice(1));
}

/** The box in which a reader looks for words. */
export function findBox(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Search', exact: true });
}

/** Types words into the find box letter by letter, in place of what stands there, and waits for the answer. */
export async function lookFor(page: Page, words: string): Promise<void> {
  await findBox(page).focus();
  await findBox(page).press('ControlOrMeta+a');
  await page.keyboard.type(words);
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/found/i);
}

/** How many events a sentence such as “12 events found” names. */
export function countIn(words: string | null): number {
  return Number(/\d[\d,]*/.exec(words ?? '')?.[0].replaceAll(',', ''));
}

/** The names of all marks on the timeline, as they are heard. */
export async function namesOn(page: Page): Promise<string[]> {
  const marks = page.locator('.titles [data-event], .loose-marks button:not([data-cluster])');
  return marks.evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''));
}

/** Waits until each mark on the timeline tells that it is one of so many. */
export async function expectEachOf(page: Page, count: number): Promise<void> {
  const others = async (): Promise<number> => {
    const names = await namesOn(page);
    return names.length === 0 ? Number.NaN : names.filter((name) => !new RegExp(` of ${count}(;|$)`).test(name)).length;
  };
  await expect.poll(others, { message: `each mark is one of ${count}` }).toBe(0);
}

/** The name of one event on the timeline. */
export function nameOn(page: Page, id: string): Promise<string | null> {
  return page.locator(`.titles [data-event="${id}"]`).first().getAttribute('aria-label');
}

/** Where each title stands, px. */
export async function placesOn(page: Page): Promise<readonly string[]> {
  return page.locator('.titles [data-event]').evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, width } = element.getBoundingClientRect();
      return `${(element as HTMLElement).dataset['event']} ${left} ${top} ${width}`;
    }),
  );
}

/** Counts from now on how often the picture begins to move. */
export async function countMoves(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const surface = document.querySelector('.timeline-surface');
    const moves = { count: 0 };
    Object.assign(window, { moves });
    const onChange = (): void => {
      if (surface?.hasAttribute('data-moving')) moves.count += 1;
    };
    if (surface) new MutationObserver(onChange).observe(surface, { attributeFilter: ['data-moving'] });
  });
  return () => page.evaluate(() => (window as unknown as { moves: { count: number } }).moves.count);
}

/** On a phone what is more than the find box is folded away. */
export async function unfold(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: 'More', exact: true });
  if ((await more.isVisible()) && (await more.getAttribute('aria-expanded')) === 'false') await more.click();
}

/** Opens a page of the desk by its name in the bar. */
export async function openPage(page: Page, name: string): Promise<Locator> {
  await unfold(page);
  const nav = page.getByRole('navigation', { name: 'Pages of the sources desk' });
  await nav.getByRole('button', { name }).click();
  const frame = page.getByRole('region', { name, exact: true });
  await expect(frame.getByRole('heading', { level: 2 }).first()).toBeVisible();
  return frame;
}

/** Opens the filter. */
export async function openFilter(page: Page): Promise<Locator> {
  await unfold(page);
  await page.getByRole('button', { name: /^Filter/ }).click();
  const panel = page.getByRole('dialog', { name: 'Filter' });
  await expect(panel).toBeVisible();
  return panel;
}

/** The handle of the day of knowledge. */
export function dayHandle(page: Page): Locator {
  return page.getByRole('slider', { name: 'Day of knowledge' });
}

/** The middle of an element, px of the window. */
export async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`missing box: ${locator}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Serves a list at ./list.json of the app's own origin. */
export async function serveList(page: Page, list: unknown): Promise<void> {
  await page.route('**/list.json', (route) =>
    route.fulfill({ body: JSON.stringify(list), contentType: 'application/json' }),
  );
}
