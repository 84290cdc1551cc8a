// What an event is connected to, seen from its own side: what it answers, and what answers it. Never a cause.
import type { ConnectionKind, TimelineEvent, When } from '../../model/event.ts';
import { shownDate } from '../../model/shown-date.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { distanceWords, isKnownToTheDay } from './date-words.ts';

export interface Connected {
  readonly event: TimelineEvent;
  /** “Answers”, “Answered by”, “Earlier in the same matter”. */
  readonly words: string;
  /** “2 days earlier”. */
  readonly distance: string;
}

const WORDS: Readonly<Record<ConnectionKind, { readonly out: string; readonly back: string }>> = {
  answers: { out: 'Answers', back: 'Answered by' },
  'makes public': { out: 'Makes public', back: 'Made public by' },
  contradicts: { out: 'Contradicts', back: 'Contradicted by' },
  // Which of the two is later, their dates tell.
  'later in the same matter': { out: 'In the same matter', back: 'In the same matter' },
};

/** The events that this one names or that name it, each once, in order of time. */
export function connectionsOf(event: TimelineEvent, others: readonly TimelineEvent[]): readonly Connected[] {
  return others
    .flatMap((other) => {
      const words = wordsBetween(event, other);
      if (words === undefined || other.id === event.id) return [];
      return { event: other, words, distance: distanceBetween(event.when, other.when) };
    })
    .toSorted((a, b) => startOf(a.event) - startOf(b.event));
}

/** From mark to mark; where an article does not know its day, “about”, whatever another report says. */
function distanceBetween(from: When, to: When): string {
  const isAbout = !isKnownToTheDay(from.date) || !isKnownToTheDay(to.date);
  return distanceWords(shownDate(from), shownDate(to), { isAbout });
}

function wordsBetween(event: TimelineEvent, other: TimelineEvent): string | undefined {
  const out = event.connections.find((connection) => connection.event === other.id);
  if (out) return WORDS[out.kind].out;
  const back = other.connections.find((connection) => connection.event === event.id);
  return back && WORDS[back.kind].back;
}

function startOf(event: TimelineEvent): number {
  return parseEdtf(shownDate(event.when))?.start.from ?? 0;
}
