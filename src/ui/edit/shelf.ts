// The one shelf of this page, and the time.
import { type TimelineShelf, timelineShelf } from '../../sync/timeline-shelf.ts';

let opened: TimelineShelf | undefined;

/** The shelf of this computer; the same each time. */
export function shelfOfPage(): TimelineShelf {
  opened ??= timelineShelf();
  return opened;
}

/** The present time as an ISO instant. */
export function nowIso(): string {
  return new Date().toISOString();
}
