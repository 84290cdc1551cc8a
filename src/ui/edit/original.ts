// The file that a kept timeline was read from, so that it can be read again in another way.
import { isRecord } from '../../formats/own/read-shape.ts';
import type { ReadOptions } from '../../model/interpretation.ts';
import { readOptions } from '../../sync/read-kept-reading.ts';
import type { Original, TimelineShelf } from '../../sync/timeline-shelf.ts';
import { shelfOfPage } from './shelf.ts';

/** Bytes; a longer file is not kept beside what was read of it. */
export const MOST_ORIGINAL = 5 * 2 ** 20;

/** The file as it was opened; undefined where none is kept. Never rejects. */
export async function originalOf(key: string, shelf: TimelineShelf = shelfOfPage()): Promise<Original | undefined> {
  const value = await shelf.original(key).catch(() => undefined);
  if (!isRecord(value)) return undefined;
  const { blob, name } = value;
  if (!(blob instanceof Blob) || typeof name !== 'string') return undefined;
  const options: ReadOptions = readOptions(value['options']);
  return { blob, name, options };
}

/** Keeps the file where it is not too long; whether it is kept changes nothing else. */
export async function keepOriginal(key: string, original: Original): Promise<void> {
  if (original.blob.size > MOST_ORIGINAL) return;
  await shelfOfPage()
    .putOriginal(key, original)
    .catch(() => undefined);
}
