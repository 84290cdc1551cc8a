// What is read as a lesson, and what is refused with its place and a reason.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLesson } from '../../src/data/catalog.ts';
import { writeOrder } from '../../src/lesson/order-text.ts';
import { readLesson, readLessonText } from '../../src/lesson/read-lesson.ts';
import { isSameLesson, lessonFile, lessonFileName, writeLesson } from '../../src/lesson/write-lesson.ts';
import { arbitraryLesson } from '../fixtures/arbitrary-lesson.ts';
import { smallLesson } from '../fixtures/small-lesson.ts';
import { SMALL_TIMELINE } from '../fixtures/small-timeline.ts';

type Json = Record<string, unknown>;

/** The small lesson's file with something else in it, at a path such as “lesson.steps[3].minutes”. */
function fileWith(path: string, value: unknown): unknown {
  const file = structuredClone(lessonFile(smallLesson)) as unknown as Json;
  const names = path.match(/\w+/g) ?? [];
  const last = names.pop() ?? '';
  const holder = names.reduce<Json>((inner, name) => inner[name] as Json, file);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return file;
}

describe('a lesson’s file', () => {
  it('comes back as it was written, whatever the lesson', () => {
    fc.assert(
      fc.property(arbitraryLesson, (lesson) => {
        expect(readLessonText(writeLesson(lesson), SMALL_TIMELINE)).toEqual({ lesson });
      }),
    );
  });

  it('comes back with the built-in lesson in it', async () => {
    const lesson = await loadLesson('cambodia');
    if (!lesson) throw new Error('missing lesson');
    const about = { id: 'cambodia', title: 'Cambodia' };
    expect(readLessonText(writeLesson(lesson), about)).toEqual({ lesson });
    expect(writeOrder(lesson, lesson).text?.length).toBeLessThan(1500);
  });

  it('comes back with a byte order mark before it', () => {
    expect(readLessonText(`\uFEFF${writeLesson(smallLesson)}`, SMALL_TIMELINE).lesson).toEqual(smallLesson);
  });

  it('leaves out fields that no lesson has, and takes no field from a prototype', () => {
    const text = writeLesson(smallLesson).replace('"title"', '"__proto__": { "isAdmin": true }, "more": 1, "title"');
    expect(readLessonText(text, SMALL_TIMELINE).lesson).toEqual(smallLesson);
    const { hides: _, ...step } = smallLesson.steps[2] ?? {};
    expect(readLesson(fileWith('lesson.steps[2]', Object.create(step)), SMALL_TIMELINE).problems).toBeDefined();
  });

  it('is named after the lesson, in letters that every disk takes', () => {
    expect(lessonFileName({ title: 'Who says that? “Été”/2019' })).toBe('who-says-that-ete-2019.lesson.json');
    expect(lessonFileName({ title: ' ../ ' })).toBe('lesson.lesson.json');
  });

  it.each([
    [
      'lesson.steps[3].minutes',
      0,
      'steps[3].minutes',
      'This should be a number of minutes, more than 0 and at most 90, but is 0.',
    ],
    ['lesson.steps[3].minutes', '2', 'steps[3].minutes', 'but is “2”.'],
    ['lesson.steps[3].minutes', undefined, 'steps[3].minutes', 'A step has no “minutes”.'],
    ['lesson.steps[3].kind', 'film', 'steps[3].kind', '“film” is none of: event, chapter, question, page, activity.'],
    ['lesson.steps[2].hides.what', 'all', 'steps[2].hides.what', '“all” is none of: date, outcome, speaker, standing.'],
    [
      'lesson.steps[2].note',
      'a note',
      'steps[2].note',
      'A note is to stand here as a group in { }, but there is “a note”.',
    ],
    ['lesson.steps[2].view', 'soon', 'steps[2].view', '“soon” is not a date.'],
    ['lesson.steps[4].citation', -1, 'steps[4].citation', 'This should be a whole number, 0 for the first, but is -1.'],
    ['lesson.steps[0].links[0].url', 'javascript:alert(1)', 'steps[0].links[0].url', 'is not an address of the web'],
    ['lesson.steps[0].lines', Array(7).fill('x'), 'steps[0].lines', 'There are 7 lines; at most 6 are possible.'],
    ['lesson.steps[1].id', 'goals', 'steps[1].id', 'The id “goals” is that of steps[0] already.'],
    ['lesson.steps[1].part', 'nowhere', 'steps[1].part', 'The lesson has no part of the id “nowhere”.'],
    ['lesson.steps', Array(301).fill({}), 'steps', 'There are 301 steps; at most 300 are possible.'],
    ['lesson.steps', {}, 'steps', 'steps are to stand here as a list in [ ], but there is a group in { }.'],
    ['lesson.title', 'x'.repeat(201), 'title', 'The text is too long: 201 characters, where 200 are possible.'],
    ['lesson.id', ' ', 'id', 'The text here is empty.'],
    [
      'lesson.timeline',
      'tunnel',
      'timeline',
      'This lesson is about another timeline (“tunnel”); here “The bridge, 2018–2020” is open (“bridge”).',
    ],
    ['lesson', [], '', 'A lesson is to stand here as a group in { }, but there is a list.'],
    ['version', 2, 'version', 'The lesson is of version 2, and only version 1 can be read here.'],
    ['format', 'zip', 'format', 'This is not a lesson file'],
  ])('is refused with %s = %j: at “%s”', (path, value, place, words) => {
    const { problems = [] } = readLesson(fileWith(path, value), SMALL_TIMELINE);
    expect(problems.map((problem) => problem.path)).toContain(place);
    expect(problems.find((problem) => problem.path === place)?.message).toContain(words);
  });

  it.each(['', '{', 'null', '[]', '<html>', '"lesson"', '{"events":[]}'])('is not this: %s', (text) => {
    expect(readLessonText(text, SMALL_TIMELINE).problems).toHaveLength(1);
  });

  it('tells at most twenty faults of one file', () => {
    const file = fileWith('lesson.steps', Array(200).fill(7));
    expect(readLesson(file, SMALL_TIMELINE).problems).toHaveLength(20);
  });

  it('never throws, whatever stands in it, and gives a lesson or a reason', () => {
    fc.assert(
      fc.property(arbitraryLesson, fc.jsonValue(), fc.nat(), (lesson, value, seed) => {
        const file: unknown = JSON.parse(writeLesson(lesson));
        const { lesson: read, problems } = readLesson(mutated(file, value, seed), SMALL_TIMELINE);
        expect(read === undefined ? problems?.length : 1).toBeGreaterThan(0);
        // What was read once can be written and read again.
        if (read) expect(readLessonText(writeLesson(read), SMALL_TIMELINE)).toEqual({ lesson: read });
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on any JSON or any text', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => readLesson(value, SMALL_TIMELINE).problems?.length === 1));
    fc.assert(fc.property(fc.string(), (text) => readLessonText(text, SMALL_TIMELINE).problems?.length === 1));
  });
});

describe('two lessons', () => {
  it('are the same whatever the order of their fields', () => {
    const other = Object.fromEntries(Object.entries(smallLesson).reverse()) as unknown as typeof smallLesson;
    expect(isSameLesson(smallLesson, other)).toBe(true);
    expect(isSameLesson(smallLesson, { ...smallLesson, title: 'Other' })).toBe(false);
  });
});

/** Something else in one place of a value. */
function mutated(value: unknown, other: unknown, seed: number): unknown {
  if (typeof value !== 'object' || value === null || seed % 7 === 0) return other;
  const keys = Object.keys(value);
  const key = keys[seed % Math.max(1, keys.length)];
  if (key === undefined) return other;
  const changed = mutated((value as Json)[key], other, Math.floor(seed / 3));
  return Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
}
