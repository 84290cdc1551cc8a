// One Chromium for one run: a fresh process with an empty profile, ended by the id that we started, whatever happens.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { within } from './time-limit.ts';

/** The window's size in px. */
export const WINDOW = { width: 1280, height: 800 } as const;

const LAUNCH_LIMIT = 30_000;
const ARGUMENTS = [
  '--headless=new',
  // Without it the figures would be those of the machine's graphics card, if it has one.
  '--disable-gpu',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
  `--window-size=${WINDOW.width},${WINDOW.height}`,
  '--remote-debugging-port=0',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** A running browser: the address of its DevTools, and how to end it. */
export interface LaunchedBrowser {
  readonly endpoint: string;
  readonly end: () => void;
}

const running = new Set<() => void>();

/** The address that the browser prints once it listens. */
function readEndpoint(browser: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let text = '';
    browser.stderr?.on('data', (part: Buffer) => {
      // Read on after the address is found: a full pipe would stop the browser.
      if (text.length < 100_000) text += part;
      const found = /listening on (ws:\S+)/.exec(text);
      if (found?.[1]) done(found[1]);
    });
    browser.once('error', fail);
    browser.once('exit', (code) => fail(new Error(`the browser ended by itself: ${code}`)));
  });
}

function endGroup(browser: ChildProcess): void {
  try {
    // The negative id means the browser's whole group: its wrapper script, renderers and helpers. Windows has no groups.
    if (process.platform !== 'win32' && browser.pid) process.kill(-browser.pid, 'SIGKILL');
    else browser.kill('SIGKILL');
  } catch {
    // It has ended before.
  }
}

function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  } catch {
    console.warn(`This folder could not be removed: ${profile}`);
  }
}

/** Starts a browser and waits until it listens. */
export async function launchBrowser(path: string): Promise<LaunchedBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
  const browser = spawn(path, [...ARGUMENTS, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = (): void => {
    if (!running.delete(end)) return;
    endGroup(browser);
    removeProfile(profile);
  };
  running.add(end);
  try {
    return { endpoint: await within(LAUNCH_LIMIT, 'the start of the browser', readEndpoint(browser)), end };
  } catch (error) {
    end();
    throw error;
  }
}

/** Ends what still runs when the bench itself is ended, by Ctrl+C or otherwise. */
export function endBrowsersOnExit(): void {
  process.once('exit', () => {
    for (const end of [...running]) end();
  });
  // Not once: npm passes Ctrl+C on, and the second one must not end us in the middle of clearing up.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));
}
