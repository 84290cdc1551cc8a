// What the browser itself notes about its work: every task of every thread, with its begin and its length.
import type { CDPSession } from '@playwright/test';

/** One entry of Chromium's trace; times in µs on the browser's clock. */
export interface TraceEntry {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string } };
}

const KEPT = /^(?:RunTask|navigationStart|bench-.*)$/;

/** Starts a trace. Returns how to end it, which gives the entries. */
export async function startTrace(devTools: CDPSession): Promise<() => Promise<TraceEntry[]>> {
  const entries: TraceEntry[] = [];
  const collect = ({ value }: { readonly value: readonly object[] }): void => {
    // The protocol leaves the shape of an entry open.
    for (const entry of value as readonly TraceEntry[]) if (KEPT.test(entry.name)) entries.push(entry);
  };
  devTools.on('Tracing.dataCollected', collect);
  await devTools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'],
      excludedCategories: ['*'],
    },
  });
  return async () => {
    const complete = new Promise<void>((done) => devTools.once('Tracing.tracingComplete', () => done()));
    await devTools.send('Tracing.end');
    await complete;
    devTools.off('Tracing.dataCollected', collect);
    return entries;
  };
}
