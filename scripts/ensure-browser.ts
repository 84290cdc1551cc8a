// Finds a browser for the tests, and fetches one where there is none: Playwright's own first, Debian's package last.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';
import { pathOf } from './programs.ts';

const FETCH_LIMIT = 5 * 60 * 1000;
const ADVICE =
  'No browser was found: install Chromium or Google Chrome, or set SOURCELINE_BROWSER to the path of one, and try again.';

/** A path to a browser, or a sentence that says what to install. */
export type BrowserSearch =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'missing'; readonly message: string };

function fetchFromPlaywright(): void {
  console.log("No Chromium or Chrome in the usual places: fetching Playwright's own (about 180 MB) …");
  spawnSync(process.execPath, [pathOf('playwright'), 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: FETCH_LIMIT,
  });
}

function fetchFromDebian(): void {
  console.log('Still no browser. As root on a Debian-like machine: installing the package chromium with apt-get …');
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  // Without any font on the machine Chromium does not draw at all, and apt-get would only recommend one.
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], options);
}

/** Finds a browser, fetching one where needed: that takes minutes, and says so. */
export function ensureBrowser(): BrowserSearch {
  const named = process.env['SOURCELINE_BROWSER'];
  if (named && !existsSync(named)) {
    return { kind: 'missing', message: `SOURCELINE_BROWSER names ${named}, and there is no such file.` };
  }
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const fetchers = [fetchFromPlaywright, ...(isDebianRoot ? [fetchFromDebian] : [])];
  let path = findBrowser();
  for (const fetchBrowser of fetchers) {
    if (path) break;
    fetchBrowser();
    path = findBrowser();
  }
  return path ? { kind: 'found', path } : { kind: 'missing', message: ADVICE };
}
