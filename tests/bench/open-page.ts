// A page in a fresh browser with the probe in it, and its DevTools connection.
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { launchBrowser, WINDOW } from './launch-browser.ts';

const ERRORS_KEPT = 5;

export interface OpenPage {
  readonly page: Page;
  /** The page's DevTools. */
  readonly devTools: CDPSession;
  /** What the page threw and nobody caught: the first few. */
  readonly errors: readonly string[];
  /** Rejects when the page's process dies. */
  readonly crash: Promise<never>;
  /** Ends the browser. */
  readonly close: () => void;
}

export interface PageSetting {
  readonly browserPath: string;
  /** The script of probe/probe.ts. */
  readonly probe: string;
  readonly ready: string;
}

function rejectOnCrash(page: Page): Promise<never> {
  const crash = new Promise<never>((_, fail) => {
    page.once('crash', () => fail(new Error('the page crashed')));
  });
  // Whoever waits for it hears of it; nobody may be waiting just then.
  crash.catch(() => undefined);
  return crash;
}

/** Starts a browser and opens an empty page in it. */
export async function openPage({ browserPath, probe, ready }: PageSetting): Promise<OpenPage> {
  const { endpoint, end } = await launchBrowser(browserPath);
  try {
    const browser = await chromium.connectOverCDP(endpoint);
    const context = await browser.newContext({ viewport: WINDOW });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => {
      if (errors.length < ERRORS_KEPT) errors.push(message.slice(0, 200));
    });
    await page.addInitScript(`window.sourcelineReady = ${JSON.stringify(ready)};\n${probe}`);
    const devTools = await context.newCDPSession(page);
    return { page, devTools, errors, crash: rejectOnCrash(page), close: end };
  } catch (error) {
    end();
    throw error;
  }
}
