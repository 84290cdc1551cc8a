// A Firefox that is driven by WebDriver BiDi, and the single file opened from a folder of its own on the disk.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browser.ts';

const BUILT = fileURLToPath(new URL('../../dist/sourceline.html', import.meta.url));

export interface Desk {
  readonly browser: Browser;
  /** A folder that is gone afterwards; downloads land there, too. */
  readonly folder: string;
  /** Its address. */
  readonly file: string;
  readonly close: () => Promise<void>;
}

/** Firefox without a screen, and the single file as if copied from a USB stick. */
export async function openDesk(): Promise<Desk> {
  const executablePath = findFirefox();
  if (executablePath === undefined)
    throw new Error('missing browser: Firefox; npm test -- --only firefox looks for one');
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-firefox-'));
  const copy = join(folder, 'sourceline.html');
  copyFileSync(BUILT, copy);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      // As readers have it: Puppeteer lets files read each other, and lets pages open windows unasked.
      'security.fileuri.strict_origin_policy': true,
      'dom.disable_open_during_load': true,
      'intl.accept_languages': 'en-GB',
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  return {
    browser,
    folder,
    file: pathToFileURL(copy).href,
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Window {
  readonly page: Page;
  /** Console messages and page errors so far. */
  readonly faults: string[];
}

/** Collects what a window says on its console; to be called before it navigates. */
export function watchWindow(page: Page): Window {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
  return { page, faults };
}

/** Opens an address in a new tab and waits for its first frame. */
export async function openWindow(browser: Browser, address: string): Promise<Window> {
  const opened = watchWindow(await browser.newPage());
  await opened.page.goto(address);
  await opened.page.waitForSelector('html[data-ready]');
  return opened;
}
