// Bytes in whatever encoding to bytes in UTF-8, as they stream in. Plain UTF-8 passes through untouched.
import type { Encoding, Interpretation } from '../../model/interpretation.ts';
import { ENCODING_NAMES, ENCODINGS, encodingOfStart, isRatherUtf8 } from './encoding.ts';
import { windows1252Text } from './windows-1252.ts';

export interface Transcoder {
  /** The next bytes in UTF-8; they may end within a letter, and those that came first may come later. */
  readonly push: (bytes: Uint8Array) => readonly Uint8Array[];
  /** What is left, after the last bytes. */
  readonly end: () => readonly Uint8Array[];
  /** What was recognised: in the end, and as far as anything showed it. */
  readonly encoding: () => Encoding;
}

type Recode = (bytes: Uint8Array, isLast: boolean) => Uint8Array;

/** From the first letter beyond ASCII on, so many bytes are looked at before it is decided. */
const LOOKED_AT = 4096;
const START = 64;

const asIs: Recode = (bytes) => bytes;

function recoderFor(encoding: Encoding): Recode {
  if (encoding === 'utf-8') return asIs;
  const encoder = new TextEncoder();
  if (encoding === 'windows-1252') return (bytes) => encoder.encode(windows1252Text(bytes));
  const decoder = new TextDecoder(encoding);
  return (bytes, isLast) => encoder.encode(decoder.decode(bytes, { stream: !isLast }));
}

/** A transcoder from an encoding, or from the one that the bytes show. */
export function createTranscoder(given: Encoding | undefined): Transcoder {
  let encoding = given;
  let recode = given && recoderFor(given);
  let hasStarted = false;
  /** Bytes about which nothing is decided yet. */
  let held: Uint8Array = new Uint8Array();

  const decide = (decided: Encoding): Recode => {
    encoding = decided;
    recode = recoderFor(decided);
    return recode;
  };

  /** Decides by the first bytes where these allow it, or by the first letter beyond ASCII; gives what can be handed on. */
  function look(bytes: Uint8Array, isLast: boolean): readonly Uint8Array[] {
    if (hasStarted) return lookAtLetters(bytes, isLast);
    if (bytes.length < START && !isLast) return hold(bytes);
    hasStarted = true;
    const start = encodingOfStart(bytes);
    return start ? [decide(start)(bytes, isLast)] : lookAtLetters(bytes, isLast);
  }

  function lookAtLetters(bytes: Uint8Array, isLast: boolean): readonly Uint8Array[] {
    const letter = firstBeyondAscii(bytes);
    if (letter < 0) return [bytes];
    const beyond = bytes.subarray(letter, letter + LOOKED_AT);
    if (beyond.length < LOOKED_AT && !isLast) return [bytes.subarray(0, letter), ...hold(beyond)];
    return [decide(isRatherUtf8(beyond, isLast) ? 'utf-8' : 'windows-1252')(bytes, isLast)];
  }

  function hold(bytes: Uint8Array): readonly Uint8Array[] {
    held = bytes.slice();
    return [];
  }

  function take(bytes: Uint8Array, isLast: boolean): readonly Uint8Array[] {
    if (recode) return [recode(bytes, isLast)];
    const all = joined(held, bytes);
    held = new Uint8Array();
    return look(all, isLast);
  }

  return {
    push: (bytes) => (bytes.length === 0 ? [] : take(bytes, false)),
    end: () => take(new Uint8Array(), true),
    encoding: () => encoding ?? 'utf-8',
  };
}

/** -1 where there is none. It runs over every byte of a file in English, so four are looked at together. */
function firstBeyondAscii(bytes: Uint8Array): number {
  let i = 0;
  const { length, byteOffset } = bytes;
  if (byteOffset % 4 === 0) {
    const fours = new Uint32Array(bytes.buffer, byteOffset, Math.floor(length / 4));
    let four = 0;
    while (four < fours.length && ((fours[four] ?? 0) & 0x80808080) === 0) four++;
    i = 4 * four;
  }
  while (i < length && (bytes[i] ?? 0) < 0x80) i++;
  return i < length ? i : -1;
}

/** Two runs of bytes as one; the second itself where the first is empty. */
function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** What is said of an encoding, with the ways to read the file otherwise; undefined where it is UTF-8 and nobody asked for that. */
export function encodingInterpretation(read: Encoding, chosen: Encoding | undefined): Interpretation | undefined {
  if (read === 'utf-8' && chosen === undefined) return undefined;
  const why = chosen === undefined ? 'as its bytes show' : 'as you chose';
  return {
    message: `The letters of the file were read as ${ENCODING_NAMES[read]}, ${why}. If they look wrong, choose another encoding.`,
    count: 1,
    choices: ENCODINGS.map((encoding) => ({
      label: ENCODING_NAMES[encoding],
      isChosen: encoding === read,
      options: { encoding },
    })),
  };
}
