// What is said with every citation of an event: an accusation never stands without its status, a dispute never without what it is about.
import type { TimelineEvent } from '../model/event.ts';

type Said = Pick<TimelineEvent, 'title' | 'legalStatus' | 'disagreement'>;

/** One line for each thing to be said; of several events each line names its own. */
export function remarksOn(events: readonly Said[]): readonly string[] {
  return events.flatMap((event) => linesOn(event, events.length > 1 ? `“${event.title}”, ` : ''));
}

function linesOn({ legalStatus, disagreement }: Said, name: string): readonly string[] {
  const line = (label: string, words: string | undefined): readonly string[] =>
    words === undefined ? [] : [`${name}${name === '' ? label : label.toLowerCase()}: ${words}`];
  return [...line('Disputed', disagreement), ...line('At the time of the sources', legalStatus)];
}
