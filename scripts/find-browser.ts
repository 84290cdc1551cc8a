// Which browser the tests drive: the one named in the environment, else the first Chromium or Chrome in the usual places.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

// Last, because on Ubuntu that name may be a mere note that a snap is missing.
const LINUX_NAMES = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser'];
const MAC_PATHS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

type Environment = Readonly<Record<string, string | undefined>>;

/** The usual places on one platform, best first. */
export function usualPlaces(platform: NodeJS.Platform, environment: Environment): string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
    return roots.flatMap((root) => WINDOWS_PATHS.map((path) => `${root}\\${path}`));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(environment['HOME'] ? [`${environment['HOME']}/Applications`] : [])];
    return roots.flatMap((root) => MAC_PATHS.map((path) => `${root}/${path}`));
  }
  const folders = [...(environment['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin'];
  return [...LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), '/opt/google/chrome/chrome'];
}

/** The path of a browser on this machine, Playwright's own download last; undefined where there is none. */
export function findBrowser(): string | undefined {
  const named = process.env['SOURCELINE_BROWSER'];
  if (named) return named;
  return [...usualPlaces(process.platform, process.env), chromium.executablePath()].find((path) => existsSync(path));
}
