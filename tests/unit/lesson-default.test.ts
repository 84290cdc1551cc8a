// The lesson that is made where nobody has written one, and which events it takes.
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/layout/columns-builder.ts';
import { heaviestMarks } from '../../src/layout/heaviest-marks.ts';
import { checkLesson } from '../../src/lesson/check-lesson.ts';
import { defaultLesson } from '../../src/lesson/default-lesson.ts';
import { minutesOf, stepsOn } from '../../src/lesson/lesson.ts';
import { readLesson } from '../../src/lesson/read-lesson.ts';
import { lessonFile } from '../../src/lesson/write-lesson.ts';
import { OPENING, SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

const { events } = SMALL_TIMELINE;
const made = defaultLesson(SMALL_TIMELINE, events);

describe('a made lesson', () => {
  it('can be kept, read again and shown', () => {
    expect(readLesson(lessonFile(made), SMALL_TIMELINE)).toEqual({ lesson: made });
    const known = { ...SMALL_TIMELINE, events: new Map(events.map((event) => [event.id, event])) };
    expect(checkLesson(made, known)).toEqual([]);
  });

  it('shows every event in the order given, each chapter before its first event, and ends with the activities', () => {
    expect(made.steps.map(({ id }) => id)).toEqual([
      'chapter-spring',
      'event-opening',
      'event-claim',
      'event-payment',
      'chapter-later',
      'event-second-bridge',
      'event-letter',
      'activity-order',
      'activity-standing',
    ]);
  });

  it('has a short route of the five heaviest events', () => {
    expect(minutesOf(stepsOn(made, 'quick'))).toBe(10);
    expect(stepsOn(made, 'quick').every(({ kind }) => kind === 'event')).toBe(true);
  });

  it('has one part where the timeline has no chapters, and no activity without enough cards', () => {
    const bare = defaultLesson({ id: 'bare', title: 'Bare', chapters: [] }, events.slice(0, 2));
    expect(bare.parts).toEqual([{ id: 'part-events', title: 'What happened' }]);
    expect(bare.steps.map(({ kind }) => kind)).toEqual(['event', 'event']);
  });

  it('has an activity from as few events as that activity can do with: four to weigh, five to put in order', () => {
    const activities = (count: number) =>
      defaultLesson(SMALL_TIMELINE, events.slice(0, count)).steps.flatMap((step) =>
        step.kind === 'activity' ? step.activity : [],
      );
    expect([3, 4, 5].map(activities)).toEqual([[], ['standing'], ['order', 'standing']]);
  });

  it('is empty where there is nothing to show', () => {
    const empty = defaultLesson({ id: 'bare', title: 'Bare', chapters: [] }, []);
    expect(empty.steps).toEqual([]);
    expect(readLesson(lessonFile(empty), { id: 'bare', title: 'Bare' })).toEqual({ lesson: empty });
  });
});

describe('the heaviest marks', () => {
  it('come in order of time, and among equals from all of it', () => {
    const days = Array.from({ length: 100 }, (_, index) => ({
      ...OPENING,
      id: `event-${index}`,
      weight: index === 50 ? (5 as const) : (3 as const),
      when: { ...OPENING.when, date: `${1900 + index}` },
    }));
    const columns = columnsOf({ ...SMALL_TIMELINE, events: days });
    expect(heaviestMarks(columns, 5)).toEqual([0, 33, 50, 66, 99]);
    expect(heaviestMarks(columns, 1)).toEqual([50]);
    expect(heaviestMarks(columns, 1000)).toHaveLength(100);
  });
});
