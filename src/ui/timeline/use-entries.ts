// The events of a short timeline with their words, set in each type that the stage may have room for.
import { useMemo } from 'react';
import {
  ENTRY_AIR,
  ENTRY_TYPES,
  type Entry,
  type EntryType,
  markRadius,
  type SetEntry,
  setEntry,
  titleLine,
} from '../../draw/entry-type.ts';
import { saidFont } from '../../draw/title-font.ts';
import type { LaneSetting } from '../../layout/stage-plan.ts';
import type { TimelineDocument } from '../../state/document.ts';
import { useApp } from '../app/app-context.ts';
import { entryOf } from './entry-words.ts';
import { useFontThere } from './use-font-there.ts';

/** More events leave no room for their words. */
const MOST = 40;
/** Of settings that are kept: many times those of one list. */
const MOST_KNOWN = 2000;
/** rem: the strip of what has no room for its title. */
const STRIP = 1.375;
/** rem between a lane's line and its first row. */
const HEADER_AIR = 0.625;
/** px wider than any title. */
const NO_LIMIT = 10_000;

/** The same for all long lists, so that no stage is planned anew for it. */
const NONE: readonly EntrySetting[] = [];

/** All events in one type. */
export interface EntrySetting {
  readonly type: EntryType;
  readonly entries: readonly SetEntry[];
}

/** From the most generous type on, each set when it is asked for; none for a long timeline, and in no type for which a title is too long. */
export function useEntries(rem: number): Iterable<EntrySetting> {
  const { document } = useApp();
  const isFontThere = useFontThere(saidFont(16));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same text has another width once the font is there
  const set = useMemo(() => createSetter(rem), [rem, isFontThere]);
  return useMemo(() => settingsOf(document, set), [document, set]);
}

type SetIn = (entry: Entry, type: EntryType) => SetEntry | undefined;

/** Sets each entry once in a type: an edit changes one of them, and measuring is what takes long. */
function createSetter(rem: number): SetIn {
  const context = window.document.createElement('canvas').getContext('2d');
  const known = new Map<string, SetEntry | undefined>();
  const measure = (text: string, font: string): number => {
    if (!context) return 0;
    context.font = font;
    return context.measureText(text).width;
  };
  return (entry, type) => {
    const key = JSON.stringify([ENTRY_TYPES.indexOf(type), entry.title, entry.date, entry.words]);
    if (!known.has(key)) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(key, setEntry(entry, type, rem, measure));
    }
    return known.get(key);
  };
}

function settingsOf(document: TimelineDocument, set: SetIn): Iterable<EntrySetting> {
  const told = entriesOf(document);
  if (told.length === 0) return NONE;
  return {
    *[Symbol.iterator]() {
      for (const type of ENTRY_TYPES) {
        const entries = setAll(told, type, set);
        if (entries) yield { type, entries };
      }
    },
  };
}

function setAll(told: readonly Entry[], type: EntryType, set: SetIn): readonly SetEntry[] | undefined {
  const entries: SetEntry[] = [];
  for (const one of told) {
    const entry = set(one, type);
    if (!entry) return undefined;
    entries.push(entry);
  }
  return entries;
}

/** Entries beside their marks, in lanes; `headerPx` is the line of a lane's name. */
export function besideMarks({ type, entries }: EntrySetting, rem: number, headerPx: number): LaneSetting {
  return {
    metrics: {
      header: headerPx + Math.round(HEADER_AIR * rem),
      row: Math.round(Math.max(...entries.map(({ height }) => height)) + ENTRY_AIR * rem),
      strip: Math.round(STRIP * rem),
      entry: { title: titleLine(type, rem), mark: markRadius(type, rem) },
    },
    titles: {
      type: { em: type.title * rem, longest: NO_LIMIT },
      widths: Float32Array.from(entries, ({ width }) => width),
    },
  };
}

/** In the order of the document; none where there are too many, or where not all of them are at hand. */
function entriesOf(document: TimelineDocument): readonly Entry[] {
  const { count } = document.columns;
  if (count > MOST) return [];
  const entries = Array.from({ length: count }, (_, index) => entryOf(document.outline, document.label(index)));
  return entries.every((entry) => entry !== undefined) ? entries : [];
}
