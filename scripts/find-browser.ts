// Which browsers the tests drive: those named in the environment, else the first of each kind in the usual places.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** How the makers of a kind of browser call its program, best first. */
interface ProgramNames {
  readonly linux: readonly string[];
  readonly elsewhereOnLinux: readonly string[];
  readonly mac: readonly string[];
  readonly windows: readonly string[];
}

const CHROMIUM: ProgramNames = {
  // The last one so, because on Ubuntu that name may be a mere note that a snap is missing.
  linux: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser'],
  elsewhereOnLinux: ['/opt/google/chrome/chrome'],
  mac: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  windows: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

export const FIREFOX: ProgramNames = {
  linux: ['firefox-esr', 'firefox'],
  elsewhereOnLinux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
  mac: ['Firefox ESR.app/Contents/MacOS/firefox', 'Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox ESR\\firefox.exe', 'Mozilla Firefox\\firefox.exe'],
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The usual places on one platform, best first. */
export function usualPlaces(
  platform: NodeJS.Platform,
  environment: Environment,
  names: ProgramNames = CHROMIUM,
): string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
    return roots.flatMap((root) => names.windows.map((path) => `${root}\\${path}`));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(environment['HOME'] ? [`${environment['HOME']}/Applications`] : [])];
    return roots.flatMap((root) => names.mac.map((path) => `${root}/${path}`));
  }
  const folders = [...(environment['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin'];
  return [...names.linux.flatMap((name) => folders.map((folder) => join(folder, name))), ...names.elsewhereOnLinux];
}

/** The path of a Chromium on this machine, Playwright's own download last; undefined where there is none. */
export function findBrowser(): string | undefined {
  const named = process.env['SOURCELINE_BROWSER'];
  if (named) return named;
  return [...usualPlaces(process.platform, process.env), chromium.executablePath()].find((path) => existsSync(path));
}

/** Where what we fetch from Mozilla is kept; Playwright has a place of its own. */
export const FETCHED_BROWSERS = fileURLToPath(new URL('../node_modules/.cache/browsers', import.meta.url));
const FETCHED_FIREFOX = ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe'];

function fetchedFirefoxes(): string[] {
  const folder = join(FETCHED_BROWSERS, 'firefox');
  const builds = existsSync(folder) ? readdirSync(folder) : [];
  return builds.flatMap((build) => FETCHED_FIREFOX.map((path) => join(folder, build, path)));
}

/** The path of a Firefox on this machine, one that was fetched last; undefined where there is none. */
export function findFirefox(): string | undefined {
  const named = process.env['SOURCELINE_FIREFOX'];
  if (named) return named;
  return [...usualPlaces(process.platform, process.env, FIREFOX), ...fetchedFirefoxes()].find((path) =>
    existsSync(path),
  );
}
