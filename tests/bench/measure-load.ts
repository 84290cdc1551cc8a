// Opening a page: when its first event can be seen, when it has come to rest, and how long it could not answer until then.
import { readFileSync } from 'node:fs';
import { blockingTime, idleFrom, lengthsBetween, mainThreadOf } from './main-thread.ts';
import type { OpenPage } from './open-page.ts';
import { startTrace } from './record-trace.ts';
import type { LoadFigures } from './results.ts';
import type { PageServer, Sent } from './serve-pages.ts';
import { within } from './time-limit.ts';

/** A page that shows nothing for so long is given up, in ms. */
const LOAD_LIMIT = 60_000;
const CALM_LIMIT = 10_000;

export interface Loaded {
  readonly figures: LoadFigures;
  readonly pid: number;
}

function bytesOf(sent: readonly Sent[], ending: string): number {
  return sent.filter(({ path }) => path.endsWith(ending)).reduce((total, { bytes }) => total + bytes, 0);
}

/** Opens an address and measures until the page is calm. */
export async function measureLoad({ page, devTools }: OpenPage, server: PageServer, address: string): Promise<Loaded> {
  server.takeSent();
  const stopTrace = await startTrace(devTools);
  const start = performance.now();
  const firstSight = async (): Promise<number> => {
    await page.goto(address, { waitUntil: 'commit', timeout: LOAD_LIMIT });
    return page.evaluate(() => window.sourcelineProbe.firstEvent);
  };
  const firstEvent = await within(LOAD_LIMIT, 'the first event', firstSight());
  const calm = page.evaluate((limit) => window.sourcelineProbe.whenCalm(limit), CALM_LIMIT);
  await within(LOAD_LIMIT, 'coming to rest', calm);
  const elapsed = performance.now() - start;

  const thread = mainThreadOf(await stopTrace(), 'bench-first-event');
  const { tasks, navigation } = thread;
  const idle = idleFrom(tasks, { from: thread.timeOf('bench-first-event'), to: navigation + elapsed });
  // The task that navigates begins a moment before it says so.
  const lengths = lengthsBetween(tasks, { from: navigation - 1, to: idle ?? Number.POSITIVE_INFINITY });
  const sent = server.takeSent();
  const figures = {
    firstEvent,
    ...(idle === undefined ? {} : { idle: idle - navigation }),
    blocking: blockingTime(lengths),
    longestTask: Math.max(0, ...lengths),
    scriptBytes: bytesOf(sent, '.js'),
    styleBytes: bytesOf(sent, '.css'),
    hasFetchedData: sent.some(({ path }) => path.startsWith('/data/')),
  };
  return { figures, pid: thread.pid };
}

/** What the page's process holds in memory after the garbage is gone, in MB; only Linux tells. */
export async function measureMemory({ devTools }: OpenPage, pid: number): Promise<number | undefined> {
  await devTools.send('HeapProfiler.collectGarbage');
  try {
    const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return resident?.[1] ? Math.round(Number(resident[1]) / 1024) : undefined;
  } catch {
    return undefined;
  }
}
