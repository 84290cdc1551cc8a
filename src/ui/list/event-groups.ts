// Events under headings by which the order of the list is understood.
import type { ListOrder } from '../../layout/list-order.ts';
import { certaintyOf } from '../../model/certainty.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { knownSpan } from '../../model/known-span.ts';
import { toldBy } from '../../model/standing.ts';
import type { Outline } from '../../state/document.ts';
import { countWords } from '../../time/count-words.ts';
import { formatInstant } from '../../time/format-date.ts';
import { CERTAINTY_WORDS } from '../filter/certainty-words.ts';
import { dateWords } from '../panel/date-words.ts';
import { eventsByChapter } from './events-by-chapter.ts';

export interface EventGroup {
  readonly id: string;
  readonly title: string;
  /** What stands quietly beside the title; may be empty. */
  readonly note: string;
  readonly events: readonly TimelineEvent[];
}

/** The groups of events that are sorted by that order: chapters in the order of time, else what they are sorted by. */
export function groupEvents(
  events: readonly TimelineEvent[],
  order: ListOrder,
  outline: Outline,
): readonly EventGroup[] {
  if (order.by === 'date') {
    const groups = eventsByChapter(events, outline.chapters).map(({ chapter, events: inChapter }) => ({
      id: chapter.id,
      title: chapter.title,
      note: chapter.when && dateWords(chapter.when),
      events: inChapter,
    }));
    return order.isDescending ? groups.toReversed() : groups;
  }
  const titleOf = TITLES[order.by];
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const title = titleOf(event, outline);
    const inGroup = groups.get(title);
    if (inGroup) inGroup.push(event);
    else groups.set(title, [event]);
  }
  return [...groups].map(([title, inGroup]) => ({ id: title, title, note: '', events: inGroup }));
}

const TITLES: Readonly<Record<Exclude<ListOrder['by'], 'date'>, (event: TimelineEvent, outline: Outline) => string>> = {
  known: (event, { sources }) => {
    const span = knownSpan(event, sources);
    // The end is not meant: what was public by the end of a day was not public only in the next month.
    return span ? `Known by ${formatInstant(span.to - 1, 'month')}` : 'Not known when';
  },
  certainty: ({ when }) => CERTAINTY_WORDS[certaintyOf(when)],
  told: (event, outline) => {
    const told = toldBy(event, outline).length;
    if (told === 0) return 'Told by no article';
    return `Told by ${told === 1 ? 'one article' : `${countWords(told)} articles`}`;
  },
};
