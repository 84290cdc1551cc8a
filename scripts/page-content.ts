// What the pages carry besides the app: a timeline for readers without JavaScript, and where it is somebody's own, the timeline itself.
import { readFileSync } from 'node:fs';
import { loadTimeline } from '../src/data/catalog.ts';
import { writeList } from '../src/formats/own/write-list.ts';
import type { Timeline } from '../src/model/timeline.ts';
import { byteLength, MOST_WITH_TIMELINE, megabytes } from '../src/sync/cargo.ts';
import { type Imprint, MOST_EVENTS, renderNoscript } from '../src/ui/carry/render-noscript.ts';
import type { PageContent } from './compose-page.ts';

/** The built-in timeline's, which the app has in its code. */
export async function builtInContent(imprint: Imprint): Promise<PageContent> {
  return { html: renderNoscript(await loadTimeline('cambodia'), imprint), css: readStyle() };
}

/** That of somebody's own list; throws a sentence where it is too long. */
export function ownContent(timeline: Timeline, imprint: Imprint): PageContent {
  const { title, summary, events } = timeline;
  const shown = { ...timeline, events: events.slice(0, MOST_EVENTS) };
  const html = renderNoscript(shown, { ...imprint, otherEvents: events.length - shown.events.length });
  const json = jsonOf(timeline);
  const bytes = byteLength(json);
  if (bytes > MOST_WITH_TIMELINE) {
    throw new Error(
      `the list has ${megabytes(bytes)}, and ${megabytes(MOST_WITH_TIMELINE)} is the most that a page opens by itself: put it on the web beside the site and link to #data=its-address`,
    );
  }
  return { html, css: readStyle(), timeline: { title, summary, json } };
}

function jsonOf({ events, ...outline }: Timeline): string {
  const writer = writeList(outline);
  return [writer.begin(), ...events.map(writer.event), writer.end()].join('');
}

function readStyle(): string {
  return readFileSync(new URL('./noscript.css', import.meta.url), 'utf8');
}
