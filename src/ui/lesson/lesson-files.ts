// A lesson out of the app and into it again: as a file, and as a link.

import type { Lesson } from '../../lesson/lesson.ts';
import { LONGEST_FILE } from '../../lesson/lesson-limits.ts';
import { writeOrder } from '../../lesson/order-text.ts';
import { type About, readLessonText } from '../../lesson/read-lesson.ts';
import { shorten } from '../../lesson/read-value.ts';
import { lessonFileName, writeLesson } from '../../lesson/write-lesson.ts';
import { hashOf } from '../../state/hash-text.ts';
import { type LessonStore, replaceLesson, tellProblems } from '../../state/lesson-store.ts';
import { downloadFile } from '../../sync/download-file.ts';

/** Saves a lesson as a file. */
export function exportLesson(lesson: Lesson): void {
  downloadFile(lessonFileName(lesson), writeLesson(lesson), 'application/json');
}

/** Opens a file in place of the present lesson; where it is none, says why and leaves the lesson as it is. Whether it was opened. */
export async function importLesson(store: LessonStore, file: File, about: About): Promise<boolean> {
  const source = file.size > LONGEST_FILE ? undefined : await textOf(file);
  const { lesson, problems } = source === undefined ? UNREADABLE : readLessonText(source, about);
  if (lesson) {
    replaceLesson(store, { lesson, origin: 'file' });
    return true;
  }
  const refusal = { path: shorten(file.name), message: 'This file was not opened, and the lesson stays as it is.' };
  tellProblems(store, [refusal, ...problems]);
  return false;
}

const UNREADABLE = {
  lesson: undefined,
  problems: [{ path: '', message: 'The file is far too long for a lesson, or it cannot be read.' }],
};

async function textOf(file: File): Promise<string | undefined> {
  try {
    return await file.text();
  } catch {
    return undefined;
  }
}

export interface LessonLink {
  /** Undefined where there is none. */
  readonly url: string | undefined;
  /** What the reader of the link should know, in sentences; may be empty. */
  readonly words: readonly string[];
}

/** A link to this page that carries the order of a lesson; `data` is the address of an opened list. */
export function linkTo(lesson: Lesson, start: Lesson, data: string | undefined): LessonLink {
  const order = writeOrder(lesson, start);
  if (order.text === undefined) return { url: undefined, words: [order.tooLong] };
  const url = new URL(location.href);
  url.hash = hashOf({ data, lesson: order.text });
  const isOnDisk = url.protocol === 'file:';
  const onlyHere = isOnDisk ? ['This page is a file on this computer, so the link works only here.'] : [];
  return { url: url.href, words: [...order.leftOut, ...onlyHere] };
}
