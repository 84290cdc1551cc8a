// A lesson as the text of a file; read-lesson.ts is the way back.
import type { Lesson } from './lesson.ts';

export const LESSON_FORMAT = 'sourceline-lesson';
/** Raised when an older reader would read a new file wrongly. */
export const LESSON_VERSION = 1;

export interface LessonFile {
  readonly format: typeof LESSON_FORMAT;
  readonly version: typeof LESSON_VERSION;
  readonly lesson: Lesson;
}

/** A lesson with what says that it is one. */
export function lessonFile(lesson: Lesson): LessonFile {
  return { format: LESSON_FORMAT, version: LESSON_VERSION, lesson };
}

/** The text of a lesson's file: JSON, to be read by people too. */
export function writeLesson(lesson: Lesson): string {
  return `${JSON.stringify(lessonFile(lesson), undefined, 2)}\n`;
}

/** Whether two lessons are the same in every word. */
export function isSameLesson(one: Lesson, other: Lesson): boolean {
  return one === other || JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** The order of fields tells nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, sorted(one)]));
}

/** A name for a lesson's file: its title's letters and digits. */
export function lessonFileName({ title }: Pick<Lesson, 'title'>): string {
  const name = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '');
  return `${name || 'lesson'}.lesson.json`;
}
