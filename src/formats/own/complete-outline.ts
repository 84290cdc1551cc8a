// The outline once all events are known: with every lane that they name, and with what leads nowhere told.
import type { Timeline } from '../../model/timeline.ts';
import type { LaneBook } from '../keep/lane-book.ts';
import type { NameBook } from '../keep/name-book.ts';
import { inWords } from '../text/read-text.ts';
import type { ReadOutline } from './read-outline.ts';
import type { Tell } from './read-shape.ts';

interface Known {
  readonly lanes: LaneBook;
  readonly names: NameBook;
  readonly isEvent: (id: string) => boolean;
}

/** The outline with all lanes; it starts with an event only where there is that event. */
export function completeOutline(
  { lanes: given, startsWith, ...rest }: ReadOutline,
  { lanes, names, isEvent }: Known,
  tell: Tell,
): Omit<Timeline, 'events'> {
  names.tellLost(rest, isEvent, tell);
  const outline = { ...rest, lanes: lanes.complete(given, tell) };
  if (startsWith === undefined) return outline;
  if (isEvent(startsWith)) return { ...outline, startsWith };
  tell('startsWith', `There is no event ${inWords(startsWith)} to start with.`);
  return outline;
}
