// What the rows of somebody's table name without explaining it: people, publishers, sources, chapters. They become entries.
import { civilOf } from '../../time/calendar.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { extentOf } from '../../time/fuzzy-date.ts';
import type { Span } from '../../time/span.ts';
import { edtfOf } from '../dates/calendar-date.ts';

/** A source as a row names it; '' is not said. */
export interface NamedSource {
  readonly id: string;
  readonly headline: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string;
  readonly publishedHow: string;
  readonly credits: string;
}

export interface NamedBooks {
  readonly person: (name: string) => void;
  readonly chapter: (name: string, edtf: string) => void;
  /** The id of a source: its own, or that of the same work in an earlier row. */
  readonly source: (named: NamedSource) => string;
  /** All of them, as parts of an outline. */
  readonly outline: () => Readonly<Record<string, unknown>>;
}

/** Beyond so many, names are no longer collected: a table names few people and a great many rows. */
const MOST_NAMES = 100_000;

/** Books without names. */
export function createNamedBooks(): NamedBooks {
  const people = new Set<string>();
  const publishers = new Set<string>();
  const chapters = new Map<string, Span>();
  const sources = new Map<string, NamedSource>();
  const idOf = new Map<string, string>();

  function idFor({ headline, publisher, url, published }: NamedSource): string {
    const key = JSON.stringify(url === '' ? [headline, publisher, published] : [url]);
    const known = idOf.get(key) ?? `source-${idOf.size + 1}`;
    idOf.set(key, known);
    return known;
  }

  return {
    person: (name) => {
      if (people.size < MOST_NAMES) people.add(name);
    },
    chapter: (name, edtf) => {
      const date = parseEdtf(edtf);
      if (!date || chapters.size >= MOST_NAMES) return;
      const { from, to } = extentOf(date);
      const known = chapters.get(name) ?? { from, to };
      chapters.set(name, { from: Math.min(known.from, from), to: Math.max(known.to, to) });
    },
    source: (named) => {
      const id = named.id || idFor(named);
      if (named.publisher !== '' && publishers.size < MOST_NAMES) publishers.add(named.publisher);
      const known = sources.get(id);
      if (!known && sources.size < MOST_NAMES) sources.set(id, { ...named, id });
      // A later row may say what the first one did not.
      else if (known?.headline === '' && named.headline !== '') sources.set(id, { ...named, id });
      return id;
    },
    outline: () => ({
      actors: [...people].map((name) => ({ id: name, name })),
      publishers: [...publishers].map((name) => ({ id: name, name })),
      sources: [...sources.values()].map(saidOf),
      chapters: [...chapters].map(([name, span]) => ({ id: name, title: name, when: whenOf(span) })),
    }),
  };
}

function saidOf(source: NamedSource): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(source).filter(([, text]) => text !== ''));
}

/** A stretch of time in whole days as an EDTF interval. */
function whenOf({ from, to }: Span): string {
  return [from, to - 1].map((instant) => edtfOf(civilOf(instant)).edtf ?? '..').join('/');
}
