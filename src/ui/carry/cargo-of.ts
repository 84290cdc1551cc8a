// What this window's timeline and lesson are in a file to take along.
import type { Timeline } from '../../model/timeline.ts';
import type { Cargo, CarriedTimeline } from '../../sync/cargo.ts';
import { MOST_WITH_TIMELINE } from '../../sync/cargo.ts';
import { listOf, TooLarge, type WritingOptions, writeDocument } from '../../sync/write-document.ts';
import type { App } from '../app/app-context.ts';
import { MOST_EVENTS, renderNoscript } from './render-noscript.ts';

/** The open timeline where it is not the built-in one, which every file has. Rejects with a sentence where it is too long. */
export async function timelineCargo(app: App, options: WritingOptions): Promise<Cargo> {
  return app.origin.kind === 'built-in' ? {} : { timeline: await carriedTimeline(app, options) };
}

async function carriedTimeline(app: App, options: WritingOptions): Promise<CarriedTimeline> {
  const { writeList } = await import('../../formats/own/write-list.ts');
  const list = listOf(app.document, app.editor?.getState().history.timeline);
  try {
    const { content } = await writeDocument(list, writeList, { ...options, mostBytes: MOST_WITH_TIMELINE });
    const { title, summary } = list.outline;
    return { title, summary, json: await content.text(), noscript: await noscriptOf(app) };
  } catch (error) {
    if (error instanceof TooLarge) throw new Error(TOO_LONG);
    throw error;
  }
}

const TOO_LONG =
  'This timeline is too long for one file that opens by itself: 25 MB is the most. Take it away as a list in Sourceline JSON, and open that list where you need it.';

async function noscriptOf({ document, version, reportUrl }: App): Promise<string> {
  const { eventCount, ...outline } = document.outline;
  const shown = Math.min(eventCount, MOST_EVENTS);
  const events = await document.events(Array.from({ length: shown }, (_, index) => index));
  const timeline: Timeline = { ...outline, events };
  return renderNoscript(timeline, { version, reportUrl, otherEvents: eventCount - shown });
}
