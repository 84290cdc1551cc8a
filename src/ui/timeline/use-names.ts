// The full names of titled marks: title, date and standing, for those who hear the timeline.
import { useEffect, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { standingOf } from '../../model/standing.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { describeDate } from '../../time/format-date.ts';
import { useApp } from '../app/app-context.ts';
import { STANDING_WORDS } from '../marks/standing-words.ts';

/** Names by event id, of those asked for so far; a missing one arrives with a later render. */
export function useNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const { document } = useApp();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const missing = ids.filter((id) => !names.has(id)).join('\n');
  useEffect(() => {
    if (missing === '') return;
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const events = await document.events(missing.split('\n'));
      if (isCurrent)
        setNames((known) => new Map([...known, ...events.map((event) => [event.id, nameOf(event)] as const)]));
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [document, missing]);
  return names;
}

/** Title, date in words and standing: “Kem Sokha arrested, 3 September 2017, told as fact”. */
function nameOf(event: TimelineEvent): string {
  const date = parseEdtf(event.when.date);
  const standing = standingOf(event);
  const words = standing ? STANDING_WORDS[standing].word.toLowerCase() : '';
  return [event.title, date ? describeDate(date) : event.when.date, words].filter(Boolean).join(', ');
}
