// The built app in a browser, as every story starts it: any console message, page error or request elsewhere fails the story.
import { test as base, expect, type Page } from '@playwright/test';

export interface Watch {
  /** What went wrong so far. */
  readonly faults: string[];
}

export const test = base.extend<{ watch: Watch; keepsSite: boolean }>({
  // Keeping a copy of the whole site costs each new profile more than most stories do; those about it ask for it.
  keepsSite: [false, { option: true }],
  context: async ({ context, keepsSite }, use) => {
    if (!keepsSite) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await use(context);
  },
  watch: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      watchPage(page, new URL(baseURL ?? '').origin, faults);
      await use({ faults });
      expect(faults, 'no console message, no page error, no request to another origin').toEqual([]);
    },
    { auto: true },
  ],
});

/** Writes down what goes wrong on a page from now on: messages, errors, requests elsewhere. */
export function watchPage(page: Page, origin: string, faults: string[]): void {
  page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) faults.push(`request: ${request.url()}`);
  });
}

/** Opens the app at an address's hash and waits for its first frame, and on the timeline for the buttons over it. */
export async function openApp(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  await page
    .locator('[data-layout="list"], [data-layout="page"], .timeline-surface:not([data-moving]) .titles')
    .first()
    .waitFor({ state: 'attached' });
}

/** The view in the address, in ms. */
export async function viewOf(page: Page): Promise<{ from: number; to: number }> {
  const hash = await page.evaluate(() => location.hash.slice(1));
  const params = new URLSearchParams(hash);
  const instant = (name: string): number => {
    const text = params.get(name) ?? '';
    return Date.parse(text.includes('T') ? `${text}Z` : text);
  };
  return { from: instant('from'), to: instant('to') };
}

/** Waits until the picture has come to rest, its buttons stand where it does, and the address says where. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    ({ still, frames }) =>
      new Promise<void>((resolve) => {
        let before = '';
        let since = performance.now();
        let count = 0;
        // The overview's window follows the view in every frame; the address is written only when that has been still for a while.
        const look = (now: number): void => {
          const surface = document.querySelector('.timeline-surface');
          // While a picture is made anew, its buttons are gone.
          const isMoving = surface?.matches('[data-moving], :not(:has(.titles))') ?? false;
          const present = `${location.hash} ${document.querySelector('.overview-window')?.outerHTML}`;
          count += 1;
          if (isMoving || present !== before) [before, since, count] = [present, now, 0];
          if (count >= frames && now - since >= still) resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    STILL,
  );
}

/** Longer, in ms and in frames, than the address waits and than a flight takes to begin, even on a busy machine. */
const STILL = { still: 450, frames: 10 };

/** The panel. */
export function panelOf(page: Page) {
  return page.getByRole('complementary');
}
