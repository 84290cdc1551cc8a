// How far the reading of a list is, in a few words.
import type { Progress } from '../../sync/open-chunks.ts';

const MEGABYTE = 1e6;
/** bytes; of less a count in megabytes says nothing. */
const SMALL = MEGABYTE / 10;

/** “0.35 MB read”, “12.0 of 48.0 MB, 25 %”; “Waiting for it” before anything has come, “Reading…” where there is hardly anything to read. */
export function howFarWords(progress: Progress | undefined): string {
  if (!progress) return 'Waiting for it';
  const { bytes, total } = progress;
  if (total === undefined) return `${megabytes(bytes)} MB read`;
  if (total < SMALL) return 'Reading…';
  const percent = Math.min(100, Math.floor((100 * bytes) / Math.max(1, total)));
  return `${megabytes(bytes)} of ${megabytes(total)} MB, ${percent} %`;
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(bytes < MEGABYTE ? 2 : 1);
}
