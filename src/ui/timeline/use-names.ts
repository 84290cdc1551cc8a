// The full names of marks: title, date, standing and position, for those who hear the timeline.

import { useEffect, useMemo, useState } from 'react';
import { type Arrangement, orderOf } from '../../layout/arrangement.ts';
import { HIT, SILENT, UNKNOWN, UNSURE } from '../../layout/emphasis.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { standingOf } from '../../model/standing.ts';
import { countWords } from '../../time/count-words.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { describeDate } from '../../time/format-date.ts';
import { useApp, useArrangement } from '../app/app-context.ts';
import { STANDING_WORDS } from '../marks/standing-words.ts';
import { useEmphasis } from './use-emphasis.ts';

const MOST_KEPT = 2_000;
/** Names by the events' places in the document, of those asked for so far, with their position among those laid out or without; a missing one arrives with a later render. */
export function useNames(indices: readonly number[], hasPosition = true): ReadonlyMap<number, string> {
  const { document } = useApp();
  const emphasis = useEmphasis();
  const arrangement = useArrangement();
  const [own, setOwn] = useState<ReadonlyMap<number, string>>(new Map());
  const missing = indices.filter((index) => !own.has(index)).join(' ');
  useEffect(() => {
    if (missing === '') return;
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const wanted = missing.split(' ').map(Number);
      const events = await document.events(wanted);
      if (!isCurrent) return;
      const loaded = events.map((event, i): readonly [number, string] => {
        const index = wanted[i] ?? 0;
        return [index, nameOf(event)];
      });
      setOwn((known) => new Map([...(known.size > MOST_KEPT ? [] : known), ...loaded]));
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [document, missing]);
  return useMemo(() => {
    const wholeName = ([index, name]: readonly [number, string]): readonly [number, string] => {
      const position = hasPosition ? positionOf(index, arrangement) : '';
      return [index, [name, lightWords(emphasis?.[index] ?? 0), position].filter(Boolean).join(', ')];
    };
    return new Map([...own].map(wholeName));
  }, [own, emphasis, arrangement, hasPosition]);
}

/** “Kem Sokha arrested, 3 September 2017, told as fact, event 42 of 80”. */
function nameOf(event: TimelineEvent): string {
  const date = parseEdtf(event.when.date);
  const standing = standingOf(event);
  const words = standing ? STANDING_WORDS[standing].word.toLowerCase() : '';
  const name = [event.title, date ? describeDate(date) : event.when.date, words].filter(Boolean).join(', ');
  // An accusation never stands without its status.
  return event.legalStatus === undefined ? name : `${name} (${event.legalStatus})`;
}

function positionOf(index: number, arrangement: Arrangement): string {
  const place = orderOf(arrangement, index);
  return place === undefined ? '' : `event ${countWords(place + 1)} of ${countWords(arrangement.shown.length)}`;
}

const LIGHT_WORDS: readonly (readonly [flag: number, words: string])[] = [
  [HIT, 'found'],
  [UNKNOWN, 'not public by then'],
  [UNSURE, 'nobody can tell whether it was public by then'],
  [SILENT, 'not mentioned'],
];

/** What is seen of an event by how it is drawn, in words. */
function lightWords(flags: number): string {
  return LIGHT_WORDS.filter(([flag]) => (flags & flag) !== 0)
    .map(([, words]) => words)
    .join(', ');
}
