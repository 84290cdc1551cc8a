// The names by which events refer to other things; whether those are there is only known when the file has been read.
import type { TimelineEvent } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Tell } from '../own/read-shape.ts';
import { shorten } from '../text/read-text.ts';

type Outline = Pick<Timeline, 'chapters' | 'actors' | 'sources'>;

export interface NameBook {
  /** Notes what the event with this index in the file refers to. */
  readonly note: (event: TimelineEvent, index: number) => void;
  /** Tells each name that leads nowhere, once; the event keeps it. */
  readonly tellLost: (outline: Outline, isEvent: (id: string) => boolean, tell: Tell) => void;
}

interface Reference {
  /** What a message calls the thing. */
  readonly what: string;
  readonly field: string;
  readonly namesIn: (event: TimelineEvent) => readonly string[];
}

const REFERENCES = {
  chapter: {
    what: 'chapter',
    field: 'chapter',
    namesIn: ({ chapter }) => (chapter ? [chapter] : []),
  },
  actor: {
    what: 'person or organisation',
    field: 'actors',
    namesIn: ({ actors, citations }) => [...actors, ...citations.flatMap(({ speaker }) => speaker ?? [])],
  },
  source: {
    what: 'source',
    field: 'citations',
    namesIn: ({ citations }) => citations.map(({ source }) => source),
  },
  event: {
    what: 'event',
    field: 'connections',
    namesIn: ({ connections }) => connections.map(({ event }) => event),
  },
} as const satisfies Readonly<Record<string, Reference>>;

type Kind = keyof typeof REFERENCES;

const KINDS: readonly Kind[] = ['chapter', 'actor', 'source', 'event'];

/** Beyond so many names of one kind no more are noted: a check, not a copy of the file. */
const MOST_NAMES = 10_000;

/** A book without names. */
export function createNameBook(): NameBook {
  const firstIndex: Readonly<Record<Kind, Map<string, number>>> = {
    chapter: new Map(),
    actor: new Map(),
    source: new Map(),
    event: new Map(),
  };

  function note(event: TimelineEvent, index: number): void {
    for (const kind of KINDS) {
      const names = firstIndex[kind];
      for (const name of REFERENCES[kind].namesIn(event)) {
        if (names.size < MOST_NAMES && !names.has(name)) names.set(name, index);
      }
    }
  }

  return {
    note: (event, index) => {
      const isPlain = event.chapter === '' && event.citations.length + event.actors.length === 0;
      if (!isPlain || event.connections.length > 0) note(event, index);
    },
    tellLost: ({ chapters, actors, sources }, isEvent, tell) => {
      const hasId = (list: readonly { readonly id: string }[]): ((name: string) => boolean) => {
        const ids = new Set(list.map(({ id }) => id));
        return (name) => ids.has(name);
      };
      const isKnown: Readonly<Record<Kind, (name: string) => boolean>> = {
        chapter: hasId(chapters),
        actor: hasId(actors),
        source: hasId(sources),
        event: isEvent,
      };
      for (const kind of KINDS) {
        for (const [name, index] of firstIndex[kind]) {
          if (isKnown[kind](name)) continue;
          const { what, field } = REFERENCES[kind];
          tell(`events[${index}].${field}`, `Event ${index + 1}: there is no ${what} “${shorten(name)}” in the file.`);
        }
      }
    },
  };
}
