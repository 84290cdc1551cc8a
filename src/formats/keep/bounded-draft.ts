// What is kept of an event that was left out, for a form in which it can be mended: enough for that, and never a whole file.
import type { EventDraft } from '../../model/problem.ts';
import { isRecord } from '../own/read-shape.ts';

const MOST_LETTERS = 20_000;
const MOST_MEMBERS = 100;
const DEEPEST = 8;

/** A copy with at most 20,000 letters in all; what goes beyond that, or stands too deep, is left out. */
export function boundedDraft(draft: EventDraft): EventDraft {
  let letters = MOST_LETTERS;

  function bounded(value: unknown, depth: number): unknown {
    if (typeof value === 'string') {
      const kept = value.slice(0, letters).toWellFormed();
      letters -= kept.length;
      return kept;
    }
    if (depth > DEEPEST) return undefined;
    if (Array.isArray(value)) return value.slice(0, MOST_MEMBERS).map((one) => bounded(one, depth + 1));
    return isRecord(value) ? boundedRecord(value, depth) : plain(value);
  }

  function boundedRecord(record: EventDraft, depth: number): EventDraft {
    const entries = Object.entries(record).slice(0, MOST_MEMBERS);
    return Object.fromEntries(
      entries.filter(([name]) => name !== '__proto__').map(([name, value]) => [name, bounded(value, depth + 1)]),
    );
  }

  return boundedRecord(draft, 0);
}

/** Only what a message to another thread can carry. */
function plain(value: unknown): unknown {
  return typeof value === 'function' || typeof value === 'symbol' ? undefined : value;
}
