// The timeline that the page brings along: in a single file that was taken along, or on a site built around somebody's list.

/** Where a page carries the timeline that it opens in place of the built-in one. */
export const TIMELINE_ID = 'carried-timeline';

/** Its text in our own format; undefined where the page brings none. */
export function carriedTimelineText(page: Document = document): string | undefined {
  return page.getElementById(TIMELINE_ID)?.textContent?.trim() || undefined;
}
