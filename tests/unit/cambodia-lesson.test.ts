// The built-in lesson as a whole: what it must hold, and what its notes must never say.
import { describe, expect, it } from 'vitest';
import { cambodiaLesson as lesson } from '../../src/data/cambodia/lesson.ts';
import { cambodia } from '../../src/data/cambodia/timeline.ts';
import { builtInTimelines, loadLesson } from '../../src/data/catalog.ts';
import { checkLesson } from '../../src/lesson/check-lesson.ts';
import { minutesOf, ROUTES, type Route, type Step, stepsOn } from '../../src/lesson/lesson.ts';
import { readLessonText } from '../../src/lesson/read-lesson.ts';
import { type Slide, slideOf } from '../../src/lesson/slide.ts';
import { writeLesson } from '../../src/lesson/write-lesson.ts';
import { wordCount } from '../../src/model/excerpt.ts';
import { STANDING_WORDS } from '../../src/ui/marks/standing-words.ts';
import { tellingOf } from '../fixtures/small-lesson.ts';

const { steps, parts } = lesson;

/** Words that take a side where our own voice should only say “says”. */
const LOADED =
  /\b(claims|claimed|alleges|alleged|admits|admitted|insists|boasts|lies|lied|coup|criminal|fugitive|parade|mouthpiece|puppet|dictator|notorious|so-called)\b/i;

function unquoted(text: string): string {
  return text.replace(/“[^”]*”/g, '');
}

function notesOf({ note }: Step): readonly string[] {
  return [note.context, note.pointAt, note.ask];
}

/** What the class reads of a step in the end, but for what the timeline itself holds. */
function ownWords(step: Step): readonly string[] {
  if (step.kind === 'page') return [step.title, ...step.lines];
  if (step.kind === 'question') return [step.question, ...step.answer];
  return step.hides ? [step.hides.question] : [];
}

/** All that the class reads on a slide: neither the summary nor what only stands behind a sentence. */
function writtenOn(slide: Slide | undefined): string {
  const { marks: _marks, event, ...rest } = slide ?? { marks: undefined };
  const { backing: _backing, summary: _summary, ...facts } = event ?? {};
  return JSON.stringify({ ...rest, ...facts });
}

/** The slides of a step on a route, before and after its reveal. */
function slidesOf(route: Route, id: string): { readonly asked: string; readonly told: string } {
  const telling = tellingOf(lesson, cambodia, route);
  const index = telling.steps.findIndex((step) => step.id === id);
  return { asked: writtenOn(slideOf(telling, index, false)), told: writtenOn(slideOf(telling, index, true)) };
}

const onRoutes = ROUTES.flatMap((route) => stepsOn(lesson, route).map((step) => [step.id, route, step] as const));

describe('the built-in lesson', () => {
  it('comes with every built-in timeline, and with no other', async () => {
    for (const name of builtInTimelines) expect((await loadLesson(name))?.timeline).toBe(name);
    expect(await loadLesson('atlantis')).toBeUndefined();
    expect(await loadLesson('constructor')).toBeUndefined();
  });

  it('has five parts, one after the other, that fit two lessons of 45 minutes', () => {
    expect(parts).toHaveLength(5);
    expect([...new Set(steps.map(({ part }) => part))]).toEqual(parts.map(({ id }) => id));
    const last = steps.filter(({ part }) => part === parts.at(-1)?.id);
    expect(minutesOf(last)).toBeLessThanOrEqual(45);
    expect(minutesOf(steps) - minutesOf(last)).toBeLessThanOrEqual(45);
  });

  it.each([
    { route: 'quick', count: [6, 10], minutes: [12, 15] },
    { route: 'core', count: [10, 12], minutes: [28, 30] },
    { route: 'whole', count: [18, 22], minutes: [80, 90] },
  ] as const)('has a $route route of $count steps that take $minutes minutes', ({ route, count, minutes }) => {
    const way = stepsOn(lesson, route);
    expect(way.length).toBeGreaterThanOrEqual(count[0]);
    expect(way.length).toBeLessThanOrEqual(count[1]);
    expect(minutesOf(way)).toBeGreaterThanOrEqual(minutes[0]);
    expect(minutesOf(way)).toBeLessThanOrEqual(minutes[1]);
  });

  it('has ids that are unique, for its parts and for its steps', () => {
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  });

  it('names only events, citations, chapters and parts that there are, and raises no warning of the editor', () => {
    const events = new Map(cambodia.events.map((event) => [event.id, event]));
    expect(checkLesson(lesson, { ...cambodia, events })).toEqual([]);
    // The reader of lesson files knows the parts, and every limit.
    expect(readLessonText(writeLesson(lesson), cambodia)).toEqual({ lesson });
  });

  it('names no year in the title of a part', () => {
    for (const { title } of parts) expect(title).not.toMatch(/\d/);
  });

  it('has three goals, an exit ticket of three lines and a rubric of four levels, and shows the first two', () => {
    expect([lesson.goals, lesson.exitTicket, lesson.rubric].map(({ length }) => length)).toEqual([3, 3, 4]);
    for (const route of ROUTES) {
      const lines = stepsOn(lesson, route).flatMap((step) => (step.kind === 'page' ? step.lines : []));
      expect(lines).toEqual(expect.arrayContaining([...lesson.goals, ...lesson.exitTicket]));
    }
  });

  it('has three pages of background, each with places to read it up', () => {
    const pages = steps.filter((step) => step.kind === 'page' && step.links !== undefined);
    expect(pages.map(({ id }) => id)).toEqual(['khmer-rouge', 'who-governs', 'election-2013']);
    for (const page of pages) {
      for (const { url } of (page.kind === 'page' && page.links) || []) expect(new URL(url).protocol).toBe('https:');
    }
  });

  it('has at most six lines of at most 90 characters on a page or in an answer', () => {
    for (const step of steps) {
      const lines = step.kind === 'page' ? step.lines : step.kind === 'question' ? step.answer : [];
      expect(lines.length, step.id).toBeLessThanOrEqual(6);
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(90);
    }
  });

  it('asks in at most 150 characters, so that the words are large', () => {
    for (const step of steps) {
      const question = step.kind === 'question' ? step.question : (step.hides?.question ?? '');
      expect(question.length, question).toBeLessThanOrEqual(150);
    }
  });

  it.each(onRoutes.filter(([, , { part }]) => part === 'call'))(
    'says on “%s” of the %s route who the two men of the recording are',
    (id, route) => {
      for (const words of Object.values(slidesOf(route, id))) expect(words).toMatch(/Hun Sen and Kem Sokha/);
    },
  );

  it.each(ROUTES.slice(1))('counts on the %s route from what the class can see', (route) => {
    const { asked, told } = slidesOf(route, 'ruling');
    expect(asked).toContain('In June 2017');
    expect(told).toMatch(/In June 2017.*five months later/);
  });

  it('has both activities, of eight minutes, one of them on the core route', () => {
    const kinds = (way: readonly Step[]) => way.flatMap((step) => (step.kind === 'activity' ? [step.activity] : []));
    expect(kinds(steps).toSorted()).toEqual(['order', 'standing']);
    expect(kinds(stepsOn(lesson, 'core'))).toHaveLength(1);
    for (const step of steps) if (step.kind === 'activity') expect(step.minutes).toBe(8);
  });
});

describe('what the teacher reads', () => {
  it.each(steps.map((step) => [step.id, step] as const))('is three notes of 20 to 60 words for “%s”', (_, step) => {
    for (const text of notesOf(step)) {
      expect(wordCount(text), text).toBeGreaterThanOrEqual(20);
      expect(wordCount(text), text).toBeLessThanOrEqual(60);
    }
    expect(step.note.ask).toContain('?');
  });

  it.each(onRoutes)('points, for “%s” of the %s route, only at words that stand on the slide', (id, route, step) => {
    const words = [...step.note.pointAt.matchAll(/(?:point|then|and) at “([^”]+)”/giu)].map((found) => found[1] ?? '');
    const { told } = slidesOf(route, id);
    for (const one of words) expect(told.replaceAll("'", '’').toLowerCase()).toContain(one.toLowerCase());
  });

  it('takes no side by a word of its own', () => {
    const texts = steps.flatMap((step) => [...notesOf(step), ...ownWords(step)]);
    for (const text of texts) expect(unquoted(text), text).not.toMatch(LOADED);
  });

  it('never speaks of treason without the status of the charge', () => {
    for (const { id, note } of steps) {
      for (const text of [note.context, note.pointAt]) {
        if (/treason/i.test(text)) expect(text, id).toMatch(/not convicted in these sources/);
      }
    }
  });

  it('names only days that stand in the timeline', () => {
    const known = JSON.stringify(cambodia);
    const days = steps.flatMap((step) =>
      [...notesOf(step), ...ownWords(step)].flatMap((text) => text.match(/\b\d{1,2} \p{Lu}\p{Ll}+ \d{4}\b/gu) ?? []),
    );
    expect(days.length).toBeGreaterThan(3);
    for (const day of days) expect(known, day).toContain(new Date(`${day} UTC`).toISOString().slice(0, 10));
  });

  it('quotes, of an event, only words that stand in the timeline or in its legend', () => {
    const known = `${JSON.stringify(cambodia)} ${JSON.stringify(STANDING_WORDS)}`.replaceAll("'", '’').toLowerCase();
    for (const step of steps.filter(({ kind }) => kind === 'event')) {
      const quoted = [step.note.context, step.note.pointAt].flatMap((text) => text.match(/(?<=“)[^”]+/g) ?? []);
      for (const words of quoted) expect(known, `${step.id}: ${words}`).toContain(words.toLowerCase());
    }
  });
});
