// Readers trim texts; what is being typed keeps its spaces, which the next letter needs.
import { isRecord } from '../formats/own/read-shape.ts';

/** Stands for a text that is empty as long as somebody types another: readers leave out what has no name. */
const EMPTY = '\u2026';

/** A member without its texts that are empty, which is how readers expect dates and addresses that nobody gave; names get a sign in their place. */
export function withoutEmptyTexts(member: unknown): unknown {
  return without(member, NAMES);
}

function without(member: unknown, names: ReadonlySet<string>): unknown {
  if (!isRecord(member)) return member;
  return Object.fromEntries(
    Object.entries(member).flatMap(([name, value]) => {
      if (typeof value !== 'string') return [[name, WITHIN.has(name) ? withoutWithin(value) : value]];
      if (value.trim() !== '') return [[name, value]];
      return names.has(name) ? [[name, EMPTY]] : [];
    }),
  );
}

/** The texts without which a member would be left out, or called otherwise. */
const NAMES: ReadonlySet<string> = new Set(['title', 'name', 'shortName', 'short', 'explanation', 'text', 'what']);

function withoutWithin(value: unknown): unknown {
  return Array.isArray(value) ? value.map((one) => without(one, LINK_NAMES)) : without(value, LINK_NAMES);
}

/** What a member has within it, with names of its own. */
const WITHIN: ReadonlySet<string> = new Set(['link', 'links', 'offices']);
const LINK_NAMES: ReadonlySet<string> = new Set([...NAMES, 'url']);

/** What was read, with the spaces at the ends of its texts as they were written, and empty texts empty. */
export function asWritten<T>(read: T, written: unknown): T {
  return restored(read, written) as T;
}

function restored(read: unknown, written: unknown): unknown {
  if (typeof read === 'string') return isOnlyTrimmed(read, written) ? written : read;
  if (Array.isArray(read)) {
    // Where something was left out, nobody knows what belongs to what.
    if (!Array.isArray(written) || written.length !== read.length) return read;
    const list: readonly unknown[] = written;
    return read.map((one, i) => restored(one, list[i]));
  }
  if (typeof read !== 'object' || read === null || typeof written !== 'object' || written === null) return read;
  const given = written as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(read).map(([name, one]) => [name, restored(one, given[name])]));
}

function isOnlyTrimmed(read: string, written: unknown): boolean {
  if (typeof written !== 'string') return false;
  const trimmed = written.trim();
  return trimmed === read || (trimmed === '' && read === EMPTY);
}
