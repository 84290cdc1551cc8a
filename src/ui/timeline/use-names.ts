// The full names of marks: title, date, standing and position, for those who hear the timeline.

import { useEffect, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { standingOf } from '../../model/standing.ts';
import { countWords } from '../../time/count-words.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { describeDate } from '../../time/format-date.ts';
import { useApp } from '../app/app-context.ts';
import { STANDING_WORDS } from '../marks/standing-words.ts';

const MOST_KEPT = 2_000;
/** Names by placement, of those asked for so far, with their position among all events or without; a missing one arrives with a later render. */
export function useNames(indices: readonly number[], hasPosition = true): ReadonlyMap<number, string> {
  const { document, columns } = useApp();
  const [names, setNames] = useState<ReadonlyMap<number, string>>(new Map());
  const missing = indices.filter((index) => !names.has(index)).join(' ');
  useEffect(() => {
    if (missing === '') return;
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const wanted = missing.split(' ').map(Number);
      const events = await document.events(wanted);
      if (!isCurrent) return;
      const loaded = events.map((event, i): readonly [number, string] => {
        const index = wanted[i] ?? 0;
        return [index, nameOf(event, hasPosition ? positionOf(index, columns.count) : '')];
      });
      setNames((known) => new Map([...(known.size > MOST_KEPT ? [] : known), ...loaded]));
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [document, columns, missing, hasPosition]);
  return names;
}

/** “Kem Sokha arrested, 3 September 2017, told as fact, event 42 of 80”. */
function nameOf(event: TimelineEvent, position: string): string {
  const date = parseEdtf(event.when.date);
  const standing = standingOf(event);
  const words = standing ? STANDING_WORDS[standing].word.toLowerCase() : '';
  return [event.title, date ? describeDate(date) : event.when.date, words, position].filter(Boolean).join(', ');
}

function positionOf(index: number, count: number): string {
  return `event ${countWords(index + 1)} of ${countWords(count)}`;
}
