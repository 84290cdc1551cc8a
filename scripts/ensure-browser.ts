// Finds the browsers for the tests, and fetches what is missing: from Playwright or Mozilla, or as Debian's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { FETCHED_BROWSERS, findBrowser, findFirefox } from './find-browser.ts';
import { type Program, pathOf } from './programs.ts';

const FETCH_LIMIT = 5 * 60 * 1000;

/** A path to a browser, or a sentence that says what to install. */
export type BrowserSearch =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'missing'; readonly message: string };

/** Where one kind of browser may come from. */
interface Sources {
  readonly variable: 'SOURCELINE_BROWSER' | 'SOURCELINE_FIREFOX';
  readonly find: () => string | undefined;
  /** Ways to get it, best first: each says what it does. */
  readonly fetchers: readonly (() => void)[];
  readonly advice: string;
}

function fetchWith(program: Program, words: readonly string[]): void {
  spawnSync(process.execPath, [pathOf(program), ...words], { stdio: 'inherit', timeout: FETCH_LIMIT });
}

function fetchFromDebian(packages: readonly string[]): void {
  console.log(`As root on a Debian-like machine: installing ${packages.join(' and ')} with apt-get …`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

function ensure({ variable, find, fetchers, advice }: Sources): BrowserSearch {
  const named = process.env[variable];
  if (named && !existsSync(named)) {
    return { kind: 'missing', message: `${variable} names ${named}, and there is no such file.` };
  }
  let path = find();
  for (const fetchBrowser of fetchers) {
    if (path) break;
    fetchBrowser();
    path = find();
  }
  return path ? { kind: 'found', path } : { kind: 'missing', message: advice };
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Finds a Chromium, fetching one where needed: that takes minutes, and says so. */
export function ensureBrowser(): BrowserSearch {
  const fromPlaywright = (): void => {
    console.log("No Chromium or Chrome in the usual places: fetching Playwright's own (about 180 MB) …");
    fetchWith('playwright', ['install', 'chromium']);
  };
  // Without any font on the machine Chromium does not draw at all, and apt-get would only recommend one.
  const fromDebian = (): void => fetchFromDebian(['chromium', 'fonts-liberation']);
  return ensure({
    variable: 'SOURCELINE_BROWSER',
    find: findBrowser,
    fetchers: [fromPlaywright, ...(isDebianRoot() ? [fromDebian] : [])],
    advice:
      'No browser was found: install Chromium or Google Chrome, or set SOURCELINE_BROWSER to the path of one, and try again.',
  });
}

/** Finds a Firefox, fetching one where needed. */
export function ensureFirefox(): BrowserSearch {
  const fromDebian = (): void => fetchFromDebian(['firefox-esr', 'fonts-liberation']);
  const fromMozilla = (): void => {
    console.log('No Firefox in the usual places: fetching the extended support release from Mozilla (about 80 MB) …');
    fetchWith('browsers', ['install', 'firefox@esr', '--path', FETCHED_BROWSERS]);
  };
  return ensure({
    variable: 'SOURCELINE_FIREFOX',
    find: findFirefox,
    fetchers: [...(isDebianRoot() ? [fromDebian] : []), fromMozilla],
    advice: 'No Firefox was found: install Firefox, or set SOURCELINE_FIREFOX to the path of one, and try again.',
  });
}
