// Events under their chapters.
import type { TimelineEvent } from '../../model/event.ts';
import type { Chapter } from '../../model/timeline.ts';

export interface ChapterEvents {
  readonly chapter: Pick<Chapter, 'id' | 'title' | 'when'>;
  readonly events: readonly TimelineEvent[];
}

const OTHERS: ChapterEvents['chapter'] = { id: 'others', title: 'Other events', when: '' };

/** The chapters that have events, in their order, each with its events in the order given; events of no known chapter come last. */
export function eventsByChapter(
  events: readonly TimelineEvent[],
  chapters: readonly Chapter[],
): readonly ChapterEvents[] {
  const known = new Set(chapters.map((chapter) => chapter.id));
  const grouped = chapters.map((chapter) => ({
    chapter,
    events: events.filter((event) => event.chapter === chapter.id),
  }));
  const others = { chapter: OTHERS, events: events.filter((event) => !known.has(event.chapter)) };
  return [...grouped, others].filter((group) => group.events.length > 0);
}
