// A lesson made from any timeline, to begin with where nobody has written one: its heaviest events in order of time.
import type { TimelineEvent } from '../model/event.ts';
import type { Chapter } from '../model/timeline.ts';
import { type ActivityKind, EMPTY_NOTE, type Lesson, type LessonPart, type Route, type Step } from './lesson.ts';
import { FEWEST_CARDS } from './put-in-order.ts';
import { FEWEST_EXCERPTS } from './weigh-words.ts';

/** How many events a made lesson shows. */
export const MADE_EVENTS = 12;
/** So many of them, the heaviest, make the shortest route. */
const QUICK_EVENTS = 5;
const MINUTES = { event: 2, chapter: 1, activity: 8 };
const NO_CHAPTER: LessonPart = { id: 'part-events', title: 'What happened' };
const PRACTICE: LessonPart = { id: 'part-practice', title: 'Your turn' };

export interface MadeFrom {
  readonly id: string;
  readonly title: string;
  readonly chapters: readonly Chapter[];
}

/** A lesson over these events, which come in order of time; without events it has no steps. */
export function defaultLesson({ id, title, chapters }: MadeFrom, events: readonly TimelineEvent[]): Lesson {
  const told = events.map((event) => ({ event, chapter: chapters.find((one) => one.id === event.chapter) }));
  const begun = new Set<string>();
  const quick = heaviestIds(events);
  const steps = told.flatMap(({ event, chapter }): readonly Step[] => {
    const part = chapter ? partOf(chapter).id : NO_CHAPTER.id;
    const isNew = chapter !== undefined && !begun.has(chapter.id);
    if (isNew) begun.add(chapter.id);
    return [
      ...(isNew ? [chapterStep(chapter, part)] : []),
      eventStep(event, part, quick.has(event.id) ? 'quick' : 'core'),
    ];
  });
  const activities = activitiesFor(events);
  const parts = [...new Map(told.map(({ chapter }) => [chapter?.id, chapter ? partOf(chapter) : NO_CHAPTER])).values()];
  return {
    id: `made-${id}`,
    timeline: id,
    title,
    goals: ['Put the main events of this timeline in order', 'Say of each how far it is backed, and by whom'],
    parts: activities.length > 0 ? [...parts, PRACTICE] : parts,
    steps: [...steps, ...activities],
    exitTicket: [
      'One thing that I know now and did not know before',
      'One thing of which I would like to see another source',
      'One question that I still have',
    ],
    rubric: [],
  };
}

function partOf({ id, title }: Chapter): LessonPart {
  return { id: `part-${id}`, title };
}

function heaviestIds(events: readonly TimelineEvent[]): ReadonlySet<string> {
  const sorted = [...events].sort((a, b) => b.weight - a.weight);
  return new Set(sorted.slice(0, QUICK_EVENTS).map(({ id }) => id));
}

function eventStep({ id }: TimelineEvent, part: string, route: Route): Step {
  return { kind: 'event', id: `event-${id}`, event: id, part, route, minutes: MINUTES.event, note: EMPTY_NOTE };
}

function chapterStep({ id }: Chapter, part: string): Step {
  return {
    kind: 'chapter',
    id: `chapter-${id}`,
    chapter: id,
    part,
    route: 'core',
    minutes: MINUTES.chapter,
    note: EMPTY_NOTE,
  };
}

function activitiesFor(events: readonly TimelineEvent[]): readonly Step[] {
  const cited = events.filter(({ citations }) => citations.length > 0);
  return [
    ...(events.length >= FEWEST_CARDS ? [activityStep('order', 'core')] : []),
    ...(cited.length >= FEWEST_EXCERPTS ? [activityStep('standing', 'whole')] : []),
  ];
}

function activityStep(activity: ActivityKind, route: Route): Step {
  return {
    kind: 'activity',
    id: `activity-${activity}`,
    activity,
    part: PRACTICE.id,
    route,
    minutes: MINUTES.activity,
    note: EMPTY_NOTE,
  };
}
