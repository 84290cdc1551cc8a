// In which encoding a file is written, as far as its first bytes show it.
import type { Encoding } from '../../model/interpretation.ts';

export const ENCODINGS: readonly Encoding[] = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'];

/** What people call them. */
export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252 (Western European)',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (big-endian)',
};

/** Enough to tell by how often a zero stands at an even and at an odd place. */
const SAMPLE = 1024;

/** The encoding of a file that begins with these bytes; undefined: UTF-8 or Windows-1252, which only its first letter beyond ASCII shows. */
export function encodingOfStart(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return utf16WithoutMark(head.subarray(0, SAMPLE));
}

/** In UTF-16, spaces, digits and signs have a zero as their upper byte, also where letters have none. */
function utf16WithoutMark(sample: Uint8Array): Encoding | undefined {
  const pairs = Math.floor(sample.length / 2);
  const zeros = [0, 0];
  for (let i = 0; i < 2 * pairs; i++) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const isMany = (count: number): boolean => count > 0 && count >= pairs / 8;
  const isFew = (count: number): boolean => count <= pairs / 100;
  if (isMany(odd) && isFew(even)) return 'utf-16le';
  return isMany(even) && isFew(odd) ? 'utf-16be' : undefined;
}

/** Whether bytes from the first letter beyond ASCII on are rather UTF-8 than one byte a letter. */
export function isRatherUtf8(bytes: Uint8Array, isWhole: boolean): boolean {
  let [good, bad] = [0, 0];
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 'cut') {
      if (isWhole) bad++;
      break;
    }
    if (length > 1) good++;
    else if (length === 0) bad++;
    i += Math.max(1, length);
  }
  return good >= bad;
}

/** How many bytes make up the letter at a place in UTF-8; 0 where they make up none, 'cut' where it goes on behind the end. */
function sequenceLength(bytes: Uint8Array, at: number): number | 'cut' {
  const length = lengthFrom(bytes[at] ?? 0);
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) return 'cut';
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

/** How many bytes a letter has that begins with this one; 0 where none does. */
function lengthFrom(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}
